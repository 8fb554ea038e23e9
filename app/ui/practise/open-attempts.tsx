import { urls } from '#app/urls'
import { LinkButton } from '../primitives/link-button'
import type { Mode } from '../stage/stage-view'
import { practiseWords } from '../words/practise'

export type OpenAttempt = { id: string; mode: Mode; turn: number }

/** Attempts that were left open, each with the way back in. */
export function OpenAttempts({ open }: { open: OpenAttempt[] }) {
	if (open.length === 0) return null
	return (
		<ul className="mb-8 grid gap-3">
			{open.map(({ id, mode, turn }) => (
				<li
					key={id}
					className="flex flex-wrap items-center justify-between gap-3 rounded-lg bg-primary-wash p-4 sm:px-5"
				>
					<span>{practiseWords.resumeText(mode, turn)}</span>
					<LinkButton to={urls.attempt(id)}>{practiseWords.resume}</LinkButton>
				</li>
			))}
		</ul>
	)
}
