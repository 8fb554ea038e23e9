import type { SceneNumbers } from '#app/core/assessment/numbers/numbers-of'
import { DataTable } from '../../primitives/data-table'
import { numbersWords as words } from '../../words/numbers'
import { Count, Share, Withheld } from './count'

export type SceneRow = SceneNumbers & { title: string }

/** Visits, stops, best replies and time, scene by scene in the author's order. */
export function SceneTable({ scenes }: { scenes: SceneRow[] }) {
	const columns = words.sceneColumns
	return (
		<section aria-labelledby="scenes-title">
			<h2 id="scenes-title" className="text-xl">
				{words.scenesTitle}
			</h2>
			<p className="mt-1 mb-4 max-w-measure text-ink-soft">{words.scenesText}</p>
			<DataTable
				caption={words.scenesCaption}
				rows={scenes}
				rowKey={({ scene }) => scene}
				columns={[
					{ id: 'scene', label: columns.scene, names: true, cell: ({ title }) => title },
					{
						id: 'visits',
						label: columns.visits,
						number: true,
						cell: ({ visits }) => <Count count={visits} />,
					},
					{
						id: 'stopped',
						label: columns.stopped,
						cell: ({ title, stopped, visits }) =>
							stopped === 0 ? (
								words.nobody
							) : (
								<Share label={`${title}, ${columns.stopped}`} count={stopped} of={visits} />
							),
					},
					{
						id: 'best',
						label: columns.best,
						cell: ({ title, best, visits }) => (
							<Share label={`${title}, ${columns.best}`} count={best} of={visits} />
						),
					},
					{ id: 'time', label: columns.time, cell: (scene) => <Time {...scene} /> },
				]}
			/>
		</section>
	)
}

function Time({ visits, seconds }: SceneRow) {
	if (visits === 0) return words.nobody
	if (!seconds) return <Withheld />
	return (
		<>
			{words.lasting(seconds.median)}
			<span className="block text-ink-soft">{words.usually(seconds.low, seconds.high)}</span>
		</>
	)
}
