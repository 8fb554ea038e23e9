import type { EveryPath } from '#app/core/paths/every/every-path'
import { Button } from '../../primitives/button'
import { ScrollRegion } from '../../primitives/scroll-region'
import { testWords } from '../../words/studio-test'

export type BotsFaredProps = Pick<EveryPath, 'bots'> & {
	start: string
	titleOf: (ending: string) => string
	play: (way: string[]) => void
}

const columns = testWords.botColumns
const cell = 'py-1.5 pe-4 text-start align-top tabular-nums'

/** How each player with one rule fares from a start. */
export function BotsFared({ bots, start, titleOf, play }: BotsFaredProps) {
	return (
		<section aria-labelledby="bots-title">
			<h3 id="bots-title" className="text-base">
				{testWords.botsTitle}
			</h3>
			<p className="mb-2 text-sm text-ink-soft">{testWords.botsText}</p>
			<ScrollRegion label={testWords.botsTable}>
				<table className="w-full text-sm">
					<thead>
						<tr>
							{[columns.bot, columns.ending, columns.total, columns.passed, testWords.playIt].map((name) => (
								<th key={name} scope="col" className={cell}>
									{name}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{bots.map(({ name, fared }) => {
							const own = fared.find((one) => one.start === start)
							return (
								<tr key={name} className="border-t border-line">
									<th scope="row" className={`${cell} font-normal`}>
										{testWords.botNames[name]}
									</th>
									<td className={cell}>{own && titleOf(own.ending)}</td>
									<td className={cell}>{own && testWords.points(own.total)}</td>
									<td className={cell}>{own && (own.passed ? testWords.yes : testWords.no)}</td>
									<td className={cell}>
										{own && (
											<Button
												look="secondary"
												size="small"
												aria-label={`${testWords.playIt}: ${testWords.botNames[name]}`}
												onClick={() => play(own.way)}
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
