import { misfit, order, sarcasm } from '../lists'
import { type Figure, type Mark, share, toldWith } from './figure'

/** How often the better of two replies, by what makes the difference, gets the better mark on the dimension that counts. */
export function inOrder(mark: Mark): Figure[] {
	const byKind = Object.entries(order).map(([name, pairs]) => ({
		name,
		pairs: pairs.flatMap(({ on, better, worse, ...around }) =>
			on.map((dimension) => ({
				dimension,
				better: { text: better, ...around },
				worse: { text: worse, ...around },
			})),
		),
	}))
	const moments = misfit.map(({ on, text, fits, not }) => ({
		dimension: on,
		better: { text, ...fits },
		worse: { text, ...not },
	}))
	const kinds = [...byKind, { name: 'same-words-misfit', pairs: moments }]
	const all = { name: 'all ordered pairs', pairs: kinds.flatMap(({ pairs }) => pairs) }
	return [...kinds, all].map(({ name, pairs }) =>
		share(
			name,
			pairs,
			({ dimension, better, worse }) => mark(better)[dimension] > mark(worse)[dimension],
			({ dimension, better, worse }) => `${dimension}: ${toldWith(mark, better)} | ${toldWith(mark, worse)}`,
		),
	)
}

/** How often a sarcastic twin is at most 5 points above the plain one in tone and in respect. */
export function sarcastic(mark: Mark): Figure {
	return share(
		'sarcasm gains nothing',
		sarcasm,
		({ context, sincere, sarcastic }) => {
			const [plain, barbed] = [mark({ text: sincere, context }), mark({ text: sarcastic, context })]
			return barbed.tone <= plain.tone + 5 && barbed.respect <= plain.respect + 5
		},
		({ context, sincere, sarcastic }) =>
			`${toldWith(mark, { text: sincere, context })} | ${toldWith(mark, { text: sarcastic })}`,
	)
}
