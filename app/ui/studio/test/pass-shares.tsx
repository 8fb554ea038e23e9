import type { EveryPath, StartMore } from '#app/core/paths/every/every-path'
import { testWords } from '../../words/studio-test'
import { Facts } from '../facts'

export type PassSharesProps = Pick<EveryPath, 'players' | 'bots'> & {
	count: StartMore['count']
	start: string
}

/** How much passes, counted in each of the ways that answer another question, and what each means. */
export function PassShares({ count, players, bots, start }: PassSharesProps) {
	const passing = bots.filter(({ fared }) => fared.some((one) => one.start === start && one.passed))
	return (
		<div>
			<Facts
				title={testWords.passTitle}
				facts={[
					[
						testWords.passTerm.passages,
						count ? testWords.passOf(count.passing.passages, count.passages) : testWords.passUncounted,
					],
					[
						testWords.passTerm.chance,
						count ? testWords.passChance(count.passing.chance) : testWords.passUncounted,
					],
					[testWords.passTerm.players, testWords.passPlayers(players.passed, players.played)],
					[testWords.passTerm.bots, testWords.passPlayers(passing.length, bots.length)],
				]}
			/>
			<p className="mt-2 text-sm text-ink-soft">{testWords.passHow}</p>
		</div>
	)
}
