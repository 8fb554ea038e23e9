import { waysOf } from '../../scenario/cases'
import type { Reply, ScenarioDefinition } from '../../scenario/definition'
import type { Change } from './change-of'
import type { Field } from './layout'
import type { Keep } from './live'

/**
 * The facts that say what harm is not made good: `harmed` once there was a -2 in respect, `owed:<reply>` how many of
 * it are still owed, `stuck` where one is owed that nothing can make good.
 */
export function harmSizes(
	definition: ScenarioDefinition,
	keep: Keep,
): (readonly [fact: string, values: number])[] {
	if (!keep.harm) return []
	const replies = definition.scenes.flatMap((scene) => scene.replies)
	const repaired = new Set(replies.flatMap(waysOf).flatMap(({ repairs }) => repairs))
	const owed = replies.filter(({ id }) => repaired.has(id)).filter((reply) => waysOf(reply).some(isMinusTwo))
	return [
		['harmed', 2],
		['stuck', 2],
		...owed.map(({ id, sticky }) => [`owed:${id}`, sticky ? definition.turns.most + 1 : 2] as const),
	]
}

/** What a reply does to what is owed and standing; agrees with `marked`: repairs come first. */
export function harmChanges(reply: Reply, fields: ReadonlyMap<string, Field>): Change[] {
	const changes: Change[] = []
	if (!fields.has('harmed')) return changes
	const push = (change: Change | null) => change && changes.push(change)
	for (const id of reply.repairs) push(counting(fields.get(`owed:${id}`), -1))
	if (!isMinusTwo(reply)) return changes
	for (const fact of ['harmed', fields.has(`owed:${reply.id}`) ? null : 'stuck']) {
		const field = fact && fields.get(fact)
		if (field) changes.push({ kind: 'put', field, value: 1 })
	}
	push(counting(fields.get(`owed:${reply.id}`), 1))
	return changes
}

function isMinusTwo({ respect }: Reply): boolean {
	return respect === -2
}

/** One more or one less, between none and as many as there is room for. */
function counting(field: Field | undefined, by: 1 | -1): Change | null {
	return field ? { kind: 'add', field, by, least: 0, most: field.mask } : null
}
