import type { RawCondition, RawOperand } from '../expression/raw'
import type { Check } from './checking'

/** Every variable is looked at by a condition, and changed by a reply. */
export const variablesUsed: Check = ({ draft, report }) => {
	if (draft.lost.replies) return
	const { front, scenes, endings } = draft
	const replies = scenes.flatMap((scene) => scene.replies)
	const lines = [...scenes, ...endings].flatMap(({ beats }) =>
		beats.flatMap((beat) => (beat.kind === 'prose' ? [] : [beat.line])),
	)
	const conditions = [
		...front.mood.map(({ when }) => when),
		...front.expects.flatMap(({ beaten, broken }) => [beaten, broken]),
		...front.extras.map(({ fit }) => fit),
		...front.needs.map(({ when }) => when),
		...front.critical.map(({ when }) => when),
		...front.facts.map(({ earned }) => earned),
		...replies.map(({ when }) => when),
		...lines.map(({ when }) => when),
	]
	const printed = [...front.slots, ...draft.slots].map(({ name }) => name)
	const seen = new Set([...printed, ...conditions.flatMap((one) => (one ? namesIn(one) : []))])
	const changed = new Set(replies.flatMap(({ set }) => set.map(({ name }) => name)))
	for (const { value, at } of front.state) {
		if (!seen.has(value.name))
			report(
				'unused-variable',
				at,
				`No condition looks at "${value.name}", and no text prints it.`,
				'Use it in a mood or a condition, or take it out.',
			)
		else if (!changed.has(value.name) && value.starts.length === 1)
			report(
				'never-set',
				at,
				`No reply changes "${value.name}".`,
				'Change it with set="…" on a reply, or take it out.',
			)
	}
}

function namesIn(raw: RawCondition): string[] {
	const operand = (side: RawOperand) => (side.kind === 'name' ? [side.name] : [])
	if (raw.op === 'and' || raw.op === 'or') return raw.of.flatMap(namesIn)
	if (raw.op === 'not') return namesIn(raw.of)
	if (raw.op === 'compare') return [...operand(raw.left), ...operand(raw.right)]
	return raw.op === 'name' ? [raw.name] : []
}
