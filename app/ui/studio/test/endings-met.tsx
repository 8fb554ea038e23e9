import type { StartMore } from '#app/core/paths/every/every-path'
import type { StartReport } from '#app/core/paths/report/report'
import { Button } from '../../primitives/button'
import { ScrollRegion } from '../../primitives/scroll-region'
import { testWords } from '../../words/studio-test'

export type EndingsMetProps = {
	start: StartReport
	more: StartMore
	titleOf: (ending: string) => string
	play: (way: string[]) => void
}

const columns = testWords.endingColumns
const cell = 'py-1.5 pe-4 text-start align-top tabular-nums'

/** The endings that are reached: by how many of the ways, how likely by chance, and the shortest way to each. */
export function EndingsMet({ start, more, titleOf, play }: EndingsMetProps) {
	const { count } = more
	const countOf = (id: string) => count?.endings.find((one) => one.id === id)
	return (
		<section aria-labelledby="endings-title">
			<h3 id="endings-title" className="mb-2 text-base">
				{testWords.endingsTitle}
			</h3>
			<ScrollRegion label={testWords.endingsTable}>
				<table className="w-full text-sm">
					<thead>
						<tr>
							{[columns.ending, columns.ways, columns.chance, columns.turns, columns.way].map((name) => (
								<th key={name} scope="col" className={cell}>
									{name}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{start.endings.map(({ id, fewestTurns, way }) => {
							const own = countOf(id)
							return (
								<tr key={id} className="border-t border-line">
									<th scope="row" className={`${cell} font-normal`}>
										{titleOf(id)}
									</th>
									<td className={cell}>
										{own && count
											? `${testWords.counted(own.passages)} (${testWords.percent(own.passages / Math.max(1, count.passages))})`
											: testWords.passUncounted}
									</td>
									<td className={cell}>{own ? testWords.percent(own.chance) : ''}</td>
									<td className={cell}>{fewestTurns}</td>
									<td className={cell}>
										{way && (
											<Button
												look="secondary"
												size="small"
												aria-label={`${testWords.playIt}: ${titleOf(id)}`}
												onClick={() => play(way)}
											>
												{testWords.playIt}
											</Button>
										)}
									</td>
								</tr>
							)
						})}
					</tbody>
				</table>
			</ScrollRegion>
		</section>
	)
}
