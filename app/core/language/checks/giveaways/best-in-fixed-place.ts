import type { FairnessRule } from '../fairness/judging'
import { clearScenes } from './clear-scenes'
import { noteGiveaway } from './note-giveaway'

const places = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']

/** The best reply is written in different places; trainees see them in a drawn order, whoever reads the file does not. */
export const bestInFixedPlace: FairnessRule = (judging) => {
	const sizes = clearScenes(judging.choices).flatMap(({ choices }) =>
		choices.map(({ replies }) => replies.length),
	)
	const there = places.slice(0, Math.max(0, ...sizes))
	for (const [at, place] of [...there, 'last'].entries()) {
		const noted = noteGiveaway(
			judging,
			({ replies, best }) => {
				const reply = place === 'last' ? replies.at(-1) : replies[at]
				return reply
					? { hit: best.has(reply), chance: best.size / replies.length }
					: { hit: false, chance: 0 }
			},
			{
				code: 'best-in-fixed-place',
				is: `the ${place} one`,
				fix: 'Move it up or down in some scenes.',
				tried: there.length,
			},
		)
		if (noted) return
	}
}
