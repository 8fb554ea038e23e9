import { GoodIcon, NotIcon } from '../primitives/icons'
import { lessonWords } from '../words/lesson'
import { type Drawn, textProp } from './drawn'

/** Two ways side by side; word and icon tell them apart, colour only helps. */
export function Compare({ children }: Drawn) {
	return <div className="grid gap-4 sm:grid-cols-2">{children}</div>
}

export function Do({ props, children }: Drawn) {
	return (
		<div className="rounded-lg border-t-4 border-good bg-good-wash p-4">
			<p className="mb-2 flex items-center gap-2 font-semibold text-good">
				<GoodIcon aria-hidden className="size-5" />
				{textProp(props, 'title') || lessonWords.say}
			</p>
			<div className="words-block">{children}</div>
		</div>
	)
}

export function Dont({ props, children }: Drawn) {
	return (
		<div className="rounded-lg border-t-4 border-problem bg-problem-wash p-4">
			<p className="mb-2 flex items-center gap-2 font-semibold text-problem">
				<NotIcon aria-hidden className="size-5" />
				{textProp(props, 'title') || lessonWords.avoid}
			</p>
			<div className="words-block">{children}</div>
		</div>
	)
}
