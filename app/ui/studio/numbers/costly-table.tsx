import type { Costly } from '#app/core/assessment/numbers/costly'
import { DataTable } from '../../primitives/data-table'
import { numbersWords as words } from '../../words/numbers'
import { Share } from './count'

export type CostlyRow = Costly & { title: string }

/** Where most points are lost, the costliest scene first. */
export function CostlyTable({ costly }: { costly: CostlyRow[] }) {
	const columns = words.costlyColumns
	return (
		<section aria-labelledby="costly-title">
			<h2 id="costly-title" className="text-xl">
				{words.costlyTitle}
			</h2>
			<p className="mt-1 mb-4 max-w-measure text-ink-soft">
				{costly.length > 0 ? words.costlyText : words.costlyNone}
			</p>
			{costly.length > 0 && (
				<DataTable
					caption={words.costlyCaption}
					rows={costly}
					rowKey={({ scene }) => scene}
					columns={[
						{ id: 'scene', label: columns.scene, names: true, cell: ({ title }) => title },
						{
							id: 'who',
							label: columns.who,
							cell: ({ title, lost, visits }) => (
								<Share label={`${title}, ${columns.who}`} count={lost} of={visits} />
							),
						},
						{ id: 'cost', label: columns.cost, number: true, cell: ({ cost }) => words.about(cost) },
						{
							id: 'all',
							label: columns.forAll,
							number: true,
							cell: ({ forAll }) => words.about(Math.round(forAll)),
						},
					]}
				/>
			)}
		</section>
	)
}
