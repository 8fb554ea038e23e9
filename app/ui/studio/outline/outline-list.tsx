import type { KeyboardEvent } from 'react'
import type { OutlineItem } from '#app/core/writing/reading'
import { Badge } from '../../primitives/badge'
import { classes } from '../../primitives/classes'
import { ProblemIcon } from '../../primitives/icons'
import { VisuallyHidden } from '../../primitives/visually-hidden'
import { outlineWords } from '../../words/studio-outline'
import type { OutlineNow } from './outline-now'

export type OutlineListProps = {
	items: readonly OutlineItem[]
	now: OutlineNow
	/** Where the innermost item begins that one is at; null where one is in none. */
	current: number | null
	goTo: (offset: number) => void
}

/** The contents, nested; each item leads to its place. Arrow keys go from one to the next. */
export function OutlineList({ items, ...shared }: OutlineListProps) {
	return (
		<ul className="grid gap-0.5">
			{items.map((item) => (
				<Item key={`${item.span.start} ${item.kind}`} item={item} {...shared} />
			))}
		</ul>
	)
}

function Item({ item, ...shared }: Omit<OutlineListProps, 'items'> & { item: OutlineItem }) {
	const { now, current, goTo } = shared
	const { kind, id, title, span, children } = item
	const problems = now.problemsIn(item)
	const here = current === span.start
	return (
		<li>
			<button
				type="button"
				aria-current={here ? 'true' : undefined}
				onClick={() => goTo(now.inText(span.start))}
				onKeyDown={toNeighbour}
				className={classes(
					'flex min-h-9 w-full items-center gap-x-2 rounded-md border-s-4 px-2 py-1.5 text-start hover:bg-primary-wash',
					here ? 'border-primary bg-primary-wash' : 'border-transparent',
				)}
			>
				<span className="min-w-0 flex-1 text-sm wrap-anywhere">
					<span className="text-xs text-ink-soft">{outlineWords.kinds[kind]}</span>{' '}
					{title && <span>{title}</span>}{' '}
					{id && <span className="font-mono text-xs text-ink-soft">{id}</span>}
				</span>{' '}
				{problems > 0 && (
					<Badge look="warn" icon={<ProblemIcon aria-hidden className="size-3.5" />}>
						<span aria-hidden>{problems}</span>
						<VisuallyHidden>{outlineWords.problems(problems)}</VisuallyHidden>
					</Badge>
				)}
			</button>
			{children.length > 0 && (
				<ul className="ms-4 grid gap-0.5 border-s border-line ps-1">
					{children.map((child) => (
						<Item key={`${child.span.start} ${child.kind}`} item={child} {...shared} />
					))}
				</ul>
			)}
		</li>
	)
}

const steps: ReadonlyMap<string, (at: number, last: number) => number> = new Map([
	['ArrowDown', (at: number, last: number) => Math.min(at + 1, last)],
	['ArrowUp', (at: number) => Math.max(at - 1, 0)],
	['Home', () => 0],
	['End', (_: number, last: number) => last],
])

function toNeighbour(event: KeyboardEvent<HTMLButtonElement>): void {
	const step = steps.get(event.key)
	if (!step) return
	const list = event.currentTarget.closest('nav')
	const buttons = [...(list?.querySelectorAll('button') ?? [])]
	const at = buttons.indexOf(event.currentTarget)
	event.preventDefault()
	buttons[step(at, buttons.length - 1)]?.focus()
}
