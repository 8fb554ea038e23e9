import { Link } from '@remix-run/react'
import { NotIcon } from '../primitives/icons'
import { recordsWords } from '../words/records'

export type RecordChip = { name: string; text: string; to: string }

/** What the list is filtered by; each can be taken away by itself. */
export function RecordChips({ chips, clearUrl }: { chips: RecordChip[]; clearUrl: string }) {
	if (chips.length === 0) return null
	return (
		<ul aria-label={recordsWords.filteredBy} className="no-print mb-4 flex flex-wrap items-center gap-2">
			{chips.map(({ name, text, to }) => (
				<li key={name}>
					<Link
						to={to}
						preventScrollReset
						className="inline-flex min-h-9 items-center gap-2 rounded-full border border-edge bg-sheet px-3 text-sm text-ink no-underline hover:border-primary hover:bg-primary-wash"
					>
						<span className="sr-only">{recordsWords.remove(text)}</span>
						<span aria-hidden>{text}</span>
						<NotIcon aria-hidden className="size-4 text-ink-soft" />
					</Link>
				</li>
			))}
			<li>
				<Link to={clearUrl} className="inline-flex min-h-9 items-center px-2 text-sm">
					{recordsWords.clear}
				</Link>
			</li>
		</ul>
	)
}
