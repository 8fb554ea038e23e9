import type { Evidence } from '#app/core/scenario/run'
import type { Said } from '#app/core/wording/marking'
import { misfit, order, sarcasm } from '../lists'
import { type Figure, type Mark, share, told } from './figure'
import { everyText } from './texts'

/** Every text of the lists, with what surrounds it where that is known. */
export const everySaid: readonly Said[] = [
	...everyText.map((text) => ({ text })),
	...misfit.flatMap(({ text, fits, not }) => [
		{ text, ...fits },
		{ text, ...not },
	]),
	...sarcasm.map(({ context, sarcastic }) => ({ text: sarcastic, context })),
	...Object.values(order).flatMap((pairs) =>
		pairs.flatMap(({ better, worse, context, mood }) =>
			context === undefined && mood === undefined
				? []
				: [
						{ text: better, context, mood },
						{ text: worse, context, mood },
					],
		),
	),
]

/** Whether highlights are the score: it moves as they say when their words are taken out. */
export function faithfulness(mark: Mark): Figure[] {
	const shown = everySaid.flatMap((said) => {
		const whole = mark(said)
		return whole.acts.map((act) => {
			const without = mark({ ...said, text: said.text.slice(0, act.start) + said.text.slice(act.end) })
			return { said, act, lost: whole[act.dimension] - without[act.dimension] }
		})
	})
	return [
		share('highlights that move the score as they say', shown, moves, tell),
		share(
			'highlights within 5 points of what they say',
			shown,
			({ act, lost }) => Math.abs(act.points - lost) <= 5,
			tell,
		),
	]
}

type Shown = { said: Said; act: Evidence; lost: number }

function moves({ act, lost }: Shown): boolean {
	return act.points > 0 ? lost > 0 : lost < 0
}

function tell({ said, act, lost }: Shown): string {
	const words = said.text.slice(act.start, act.end)
	return `${act.act} ${act.dimension} says ${act.points}, is ${lost}: ${JSON.stringify(words)} in ${told(said)}`
}
