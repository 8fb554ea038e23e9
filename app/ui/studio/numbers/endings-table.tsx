import type { Numbers } from '#app/core/assessment/numbers/numbers-of'
import { DataTable } from '../../primitives/data-table'
import { numbersWords as words } from '../../words/numbers'
import { Share } from './count'

export type EndingRow = { id: string; title: string; people: number | null }
export type EndingsTableProps = Pick<Numbers, 'people' | 'passedAt'> & { endings: EndingRow[] }

const tries = ['first', 'second', 'later', 'notYet'] as const

/** How attempts end, and in which try people passed. */
export function EndingsTable({ people, passedAt, endings }: EndingsTableProps) {
	return (
		<section aria-labelledby="endings-title">
			<h2 id="endings-title" className="mb-4 text-xl">
				{words.endingsTitle}
			</h2>
			<div className="grid items-start gap-4 lg:grid-cols-2">
				<DataTable
					caption={words.endingsCaption}
					rows={endings}
					rowKey={({ id }) => id}
					columns={[
						{ id: 'ending', label: words.ending, names: true, cell: ({ title }) => title },
						{
							id: 'people',
							label: words.reached,
							cell: (ending) => <Share label={ending.title} count={ending.people} of={people} />,
						},
					]}
				/>
				<DataTable
					caption={words.triesCaption}
					rows={tries.map((id) => ({ id, title: words.tryOf[id], people: passedAt[id] }))}
					rowKey={({ id }) => id}
					columns={[
						{ id: 'tries', label: words.tries, names: true, cell: ({ title }) => title },
						{
							id: 'people',
							label: words.head.people,
							cell: (one) => <Share label={one.title} count={one.people} of={people} />,
						},
					]}
				/>
			</div>
		</section>
	)
}
