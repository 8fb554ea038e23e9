import { canonical } from '../scenario/canonical'
import { conditionText } from '../scenario/condition-text'
import type { Doing, Reply, ReplyCase, Scene } from '../scenario/definition'
import { effectText } from '../scenario/effect-text'
import type { Change, ChangePlace } from './change'
import { type Pair, pairsBy } from './pairs'
import { type Telling, tellingOf } from './telling'
import { shortly, wordsOfReply } from './words-in'

export const replyPlace = (reply: Reply, scene: string): ChangePlace => ({
	kind: 'reply',
	id: reply.id,
	title: shortly(wordsOfReply(reply)),
	scene,
})

/** What changed in one reply: marks, what it does, when it is offered, its words, its cases. */
export function replyChanges({ before, after }: Pair<Reply>, scene: Scene): Change[] {
	const changes: Change[] = []
	const told = tellingOf(changes, replyPlace(after, scene.id))
	doingChanges(told, before, after, null)
	told.when('ways', 'offered-when', before.when, after.when)
	told.value('ways', 'sticky', before.sticky, after.sticky)
	told.list('around', 'acts', before.acts, after.acts)
	told.list('around', 'effort', before.effort, after.effort)
	told.list('around', 'likes', before.likes, after.likes)
	told.words('text', before.text, after.text)
	told.words('deed', before.deed, after.deed)
	told.words('reason', before.reason, after.reason)
	told.words('why', before.why?.text ?? null, after.why?.text ?? null)
	return [...changes, ...caseChanges(before, after, scene)]
}

function doingChanges(told: Telling, before: Doing, after: Doing, where: string | null): void {
	for (const dimension of ['tone', 'respect'] as const) {
		const [from, to] = [before[dimension], after[dimension]]
		if (from !== to) told.tell('counts', { kind: 'mark', dimension, where, from, to })
	}
	told.list('counts', 'meets', before.meets, after.meets)
	told.list('counts', 'offers', before.offers, after.offers)
	told.list('counts', 'critical', before.critical, after.critical)
	told.list('counts', 'repairs', before.repairs, after.repairs)
	told.value('ways', 'target', before.to, after.to)
	told.list('ways', 'set', before.set.map(effectText), after.set.map(effectText))
	told.value('around', 'lesson', before.why?.lesson ?? null, after.why?.lesson ?? null)
}

/** Cases go by their condition; of those left over the first goes with the first. */
function caseChanges(before: Reply, after: Reply, scene: Scene): Change[] {
	const changes: Change[] = []
	const place = (one: ReplyCase): ChangePlace => ({
		...replyPlace(after, scene.id),
		kind: 'case',
		id: `${after.id}: ${conditionText(one.when)}`,
	})
	const { both, added, removed, reordered } = pairsBy(
		numbered(before.cases),
		numbered(after.cases),
		({ key }) => key,
	)
	const shifted = removed.flatMap((one, at) => {
		const now = added[at]
		return now ? [{ before: one, after: now }] : []
	})
	for (const pair of [...both, ...shifted]) {
		const where = conditionText(pair.after.when)
		const told = tellingOf(changes, replyPlace(after, scene.id), where)
		told.when('ways', 'case-when', pair.before.when, pair.after.when)
		doingChanges(told, pair.before, pair.after, where)
		if (pair.before.why?.text !== before.why?.text || pair.after.why?.text !== after.why?.text)
			told.words('why', pair.before.why?.text ?? null, pair.after.why?.text ?? null)
	}
	for (const one of added.slice(shifted.length)) changes.push(come('added', one, place(one)))
	for (const one of removed.slice(shifted.length)) changes.push(come('removed', one, place(one)))
	if (reordered)
		tellingOf(changes, replyPlace(after, scene.id)).tell('ways', { kind: 'reordered', what: 'case' })
	return changes
}

/** With a key each: its condition, and which of that condition it is. */
const numbered = (cases: readonly ReplyCase[]) =>
	cases.map((one, at) => {
		const key = canonical(one.when)
		const earlier = cases.slice(0, at).filter(({ when }) => canonical(when) === key).length
		return { ...one, key: `${key} ${earlier}` }
	})

/** A reply or case that is new or gone, with the marks that come or go with it. */
export function come(
	kind: 'added' | 'removed',
	{ tone, respect }: Pick<Doing, 'tone' | 'respect'>,
	place: ChangePlace,
): Change {
	return { group: 'ways', place, kind, marks: { tone, respect } }
}
