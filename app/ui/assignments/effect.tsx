import { useEffect, useRef } from 'react'
import { Badge } from '../primitives/badge'
import { Button } from '../primitives/button'
import { type Column, DataTable } from '../primitives/data-table'
import { Disclosure } from '../primitives/disclosure'
import { WorkedOut } from '../primitives/worked-out'
import { dayText, shortDay } from '../training/day-text'
import { assignmentWords as words } from '../words/assignments'

export type EffectLine = {
	id: string
	name: string
	effect: 'new' | 'gone' | 'due'
	dueBefore: string | null
	dueAfter: string | null
	completed: boolean
	overdue: boolean
}
export type EffectProps = {
	asked: number
	newly: number
	noLonger: number
	otherDue: number
	completed: number
	overdue: number
	day: string
	/** How many stand before those that are shown; from where the names before and after them begin, null at either end. */
	first: number
	earlier: number | null
	later: number | null
	people: EffectLine[]
}

const day = (text: string | null) => (text === null ? words.noDay : shortDay(text))
const columns: Column<EffectLine>[] = [
	{ id: 'name', label: words.effectColumns.name, names: true, cell: (row) => row.name },
	{
		id: 'effect',
		label: words.effectColumns.effect,
		cell: (row) => (
			<>
				{words.effectTexts[row.effect]} {row.completed && <Badge look="good">{words.has}</Badge>}
				{row.overdue && <Badge look="warn">{words.late}</Badge>}
			</>
		),
	},
	{ id: 'before', label: words.effectColumns.before, cell: (row) => day(row.dueBefore) },
	{ id: 'after', label: words.effectColumns.after, cell: (row) => day(row.dueAfter) },
]

const counts = ['asked', 'newly', 'completed', 'noLonger', 'otherDue', 'overdue'] as const

/** A look at the same change, from another name on; what was typed stays. */
function Names({ from, text }: { from: number; text: string }) {
	return (
		<Button type="submit" name="intent" value={`preview-${from}`} look="secondary">
			{text}
		</Button>
	)
}

/** Which names are shown. It takes the focus when others come, because the button that brought them may be gone. */
function ShownNames({ first, text }: { first: number; text: string }) {
	const line = useRef<HTMLParagraphElement>(null)
	const shown = useRef(first)
	useEffect(() => {
		if (shown.current !== first) line.current?.focus()
		shown.current = first
	}, [first])
	return (
		<p ref={line} tabIndex={-1} className="mb-2 text-sm">
			{text}
		</p>
	)
}

/** What a change would do, in numbers and names, before it is kept. */
export function Effect({ people, first, earlier, later, day: on, ...numbers }: EffectProps) {
	const affected = numbers.newly + numbers.noLonger + numbers.otherDue
	return (
		<WorkedOut title={words.effect}>
			<p className="mt-1 text-ink-soft">{words.effectOn(dayText(on))}</p>
			<dl className="my-4 grid grid-cols-2 gap-4 sm:grid-cols-3">
				{counts.map((count) => (
					<div key={count}>
						<dt className="text-sm text-ink-soft">{words.effects[count]}</dt>
						<dd className="text-2xl font-semibold tabular-nums">{numbers[count].toLocaleString('en-GB')}</dd>
					</div>
				))}
			</dl>
			{people.length === 0 ? (
				<p>{words.effectNone}</p>
			) : (
				<Disclosure summary={words.effectCaption} open={people.length <= 10 || first > 0}>
					{affected > people.length && (
						<ShownNames first={first} text={words.shownNames(first + 1, first + people.length, affected)} />
					)}
					<DataTable caption={words.effectCaption} columns={columns} rows={people} rowKey={(row) => row.id} />
					{affected > people.length && (
						<p className="mt-3 flex flex-wrap gap-2">
							{earlier !== null && <Names from={earlier} text={words.namesBefore} />}
							{later !== null && <Names from={later} text={words.namesAfter} />}
						</p>
					)}
				</Disclosure>
			)}
		</WorkedOut>
	)
}
