import type { Draft } from '../draft'
import type { RawCondition, RawOperand } from '../expression/raw'
import { linesOf } from './lines-of'

/** Every condition that was written, wherever it stands. */
export function conditionsOf(draft: Draft): RawCondition[] {
	const { front, scenes } = draft
	const replies = scenes.flatMap((scene) => scene.replies)
	const all = [
		...front.mood.map(({ when }) => when),
		...front.expects.flatMap(({ beaten, broken }) => [beaten, broken]),
		...front.extras.map(({ fit }) => fit),
		...front.needs.map(({ when }) => when),
		...front.critical.map(({ when }) => when),
		...front.facts.map(({ earned }) => earned),
		...replies.flatMap(({ when, cases }) => [when, ...cases.map((one) => one.when)]),
		...linesOf(draft).map(({ when }) => when),
	]
	return all.filter((one) => one !== null)
}

/** The names that a condition compares or looks at by themselves, each with its place. */
export function namesIn(raw: RawCondition): { name: string; at: number }[] {
	const operand = (side: RawOperand) => (side.kind === 'name' ? [side] : [])
	if (raw.op === 'and' || raw.op === 'or') return raw.of.flatMap(namesIn)
	if (raw.op === 'not') return namesIn(raw.of)
	if (raw.op === 'compare') return [...operand(raw.left), ...operand(raw.right)]
	return raw.op === 'name' ? [raw] : []
}
