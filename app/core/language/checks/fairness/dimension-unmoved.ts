import type { FairnessRule } from './judging'

/** Tone and respect depend on what is said: some replies are marked better than others. */
export const dimensionUnmoved: FairnessRule = ({ choices, draft, report }) => {
	const replies = [...choices.values()].flat(2)
	for (const dimension of ['tone', 'respect'] as const) {
		const marks = new Set(replies.flatMap((reply) => reply[dimension] ?? []))
		if (marks.size > 1) continue
		const [only] = marks
		report(
			'dimension-unmoved',
			draft.front.passAt,
			only === undefined
				? `No reply has a mark for ${dimension}, so nothing that a trainee says can move it.`
				: `Every mark for ${dimension} is ${only > 0 ? '+' : ''}${only}, so nothing that a trainee says can move it.`,
			`Mark the better replies and the worse ones apart: ${dimension}="+2" here, ${dimension}="-1" there.`,
		)
	}
}
