import type { StartMore } from '#app/core/paths/every/every-path'
import type { StartReport } from '#app/core/paths/report/report'
import { dimensionNames } from '../../debrief/dimension-names'
import { Button } from '../../primitives/button'
import { testWords } from '../../words/studio-test'

export type ScoreReachProps = {
	start: StartReport
	more: StartMore
	titleOf: (ending: string) => string
	play: (way: string[]) => void
}

const cell = 'py-1 pe-6 text-start tabular-nums'

/** The best and the worst way of all, and how far each dimension goes. */
export function ScoreReach({ start, more, titleOf, play }: ScoreReachProps) {
	const { still, worst } = more
	return (
		<section aria-labelledby="scores-title">
			<h3 id="scores-title" className="mb-2 text-base">
				{testWords.scoresTitle}
			</h3>
			{!start.best && !worst && <p className="text-sm">{testWords.tooMany}</p>}
			<ul className="grid gap-2 text-sm">
				{(
					[
						[testWords.best, start.best],
						[testWords.worst, worst],
					] as const
				).map(
					([name, way]) =>
						way && (
							<li key={name} className="flex flex-wrap items-center gap-x-3 gap-y-1">
								<span>
									<strong>{name}</strong>{' '}
									{testWords.ends(titleOf(way.ending), testWords.points(way.scores.total), way.passed)}
								</span>
								<Button
									look="secondary"
									size="small"
									aria-label={`${testWords.playIt}: ${name}`}
									onClick={() => play(way.way)}
								>
									{testWords.playIt}
								</Button>
							</li>
						),
				)}
			</ul>
			{still && (
				<table className="mt-3 text-sm">
					<thead>
						<tr>
							<th scope="col" className={cell}>
								{testWords.dimension}
							</th>
							<th scope="col" className={cell}>
								{testWords.lowest}
							</th>
							<th scope="col" className={cell}>
								{testWords.highest}
							</th>
						</tr>
					</thead>
					<tbody>
						{dimensionNames.map((name) =>
							name === 'total' ? null : (
								<tr key={name} className="border-t border-line">
									<th scope="row" className={`${cell} font-normal`}>
										{name}
									</th>
									<td className={cell}>{testWords.points(still[name].worst)}</td>
									<td className={cell}>{testWords.points(still[name].best)}</td>
								</tr>
							),
						)}
					</tbody>
				</table>
			)}
		</section>
	)
}
