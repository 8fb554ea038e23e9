import { Link } from '@remix-run/react'
import { NotIcon } from '../primitives/icons'
import { trainingWords as words } from '../words/training'
import { shortDay } from './day-text'

export type Chip = { name: string; value: string; called: string | null; to: string }

const labels = new Map<string, string>(Object.entries(words.chips))
const states = new Map<string, string>(Object.entries(words.states))

/** One thing that a list of training is filtered by, in words. */
export function chipText({ name, value, called }: Omit<Chip, 'to'>): string {
	const label = labels.get(name) ?? name
	if (name === 'required' || name === 'leavers') return label
	const shown = /^\d{4}-\d{2}-\d{2}$/.test(value) ? shortDay(value) : (states.get(value) ?? value)
	return `${label}: ${called ?? shown}`
}

/** What a list is filtered by; each can be taken away by itself. */
export function FilterChips({ chips, clearUrl }: { chips: Chip[]; clearUrl: string }) {
	if (chips.length === 0) return null
	return (
		<ul aria-label={words.filteredBy} className="no-print mb-4 flex flex-wrap items-center gap-2">
			{chips.map((chip) => (
				<li key={`${chip.name} ${chip.value}`}>
					<Link
						to={chip.to}
						preventScrollReset
						className="inline-flex min-h-9 items-center gap-2 rounded-full border border-edge bg-sheet px-3 text-sm text-ink no-underline hover:border-primary hover:bg-primary-wash"
					>
						<span className="sr-only">{words.remove(chipText(chip))}</span>
						<span aria-hidden>{chipText(chip)}</span>
						<NotIcon aria-hidden className="size-4 text-ink-soft" />
					</Link>
				</li>
			))}
			<li>
				<Link to={clearUrl} className="inline-flex min-h-9 items-center px-2 text-sm">
					{words.clear}
				</Link>
			</li>
		</ul>
	)
}
