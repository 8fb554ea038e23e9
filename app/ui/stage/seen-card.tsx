import { type ReactNode, useId } from 'react'
import { SeenIcon } from '../primitives/icons'
import { stageWords } from '../words/stage'

export type SeenCardProps = { title: string; children: ReactNode }

/** What lies before the trainee: a screen, a form, a shelf. It looks like a window, so that nobody takes it for speech. */
export function SeenCard({ title, children }: SeenCardProps) {
	const id = useId()
	return (
		<figure
			aria-labelledby={id}
			className="overflow-hidden rounded-lg border-2 border-edge bg-sheet text-start not-italic"
		>
			<figcaption className="flex items-center gap-2 border-b border-line bg-sunk px-4 py-2 text-sm font-semibold text-ink">
				<SeenIcon aria-hidden className="size-4 shrink-0" />
				<span id={id}>
					<span className="sr-only">{stageWords.seen}</span> {title}
				</span>
			</figcaption>
			<div className="words words-framed px-4 py-3 text-base text-ink">{children}</div>
		</figure>
	)
}
