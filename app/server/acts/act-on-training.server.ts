import { type ActKind, isActCode } from '#app/core/records/acts'
import type { Deps } from '../deps.server'
import { type Asking, isWithin, scopeOf } from '../session/scope'
import type { Queries } from '../store/db.server'
import { teamsOfPeople } from '../store/teams-of-people.server'
import { type ActRow, addActNotes, addActs } from '../store/training-acts.server'
import { planRefresh } from './plan-refresh.server'
import { recordAudits } from './record-audit.server'

/** So many people at once, and so many of them in one transaction. */
export const mostPeople = 2000

export type TrainingActAsked = {
	kind: Exclude<ActKind, 'enrol'>
	code: string
	/** Whom, and for which course; null is all of them. */
	whom: readonly { personId: string; course: string | null }[]
	from: Date
	until: Date | null
	/** Of an extension: the new day. */
	dueOn: string | null
	/** Words, apart from the act, so that they can be erased. */
	note: string
}

export type ActedOn =
	/** `act`: one of them, by which all are found. */
	| { ok: true; people: number; later: boolean; act: string }
	| { ok: false; refused: 'nobody' | 'too-many' | 'not-found' | 'code' | 'dates' | 'course' }

/**
 * Extends, exempts, notes leave or withdraws, for one or many people at once: all of them or none. Whoever is beyond one's
 * scope is not there.
 */
export async function actOnTraining(deps: Deps, me: Asking, asked: TrainingActAsked): Promise<ActedOn> {
	const refused = refusalOf(asked)
	if (refused) return { ok: false, refused }
	const personIds = [...new Set(asked.whom.map(({ personId }) => personId))]
	return deps.db.write(async (tx): Promise<ActedOn> => {
		const people = await teamsOfPeople(tx, personIds)
		const scope = scopeOf(me, 'assign')
		const reached = people.filter((person) => person.id !== me.id && isWithin(scope, person))
		if (reached.length < personIds.length) return { ok: false, refused: 'not-found' }
		const act = await keep(deps, tx, me, asked)
		const later = await planRefresh(deps, tx, { key: `training:${act}`, personIds })
		return { ok: true, people: personIds.length, later, act }
	})
}

function refusalOf({ kind, code, whom, from, until, dueOn }: TrainingActAsked) {
	if (whom.length === 0) return 'nobody'
	if (whom.length > mostPeople) return 'too-many'
	if (!isActCode(kind, code)) return 'code'
	if ((until !== null && until <= from) || (kind === 'extend') !== (dueOn !== null)) return 'dates'
	// Leave is from work, so from every course; nothing else is for all of them.
	return whom.some(({ course }) => (course === null) !== (kind === 'leave')) ? 'course' : null
}

async function keep(deps: Deps, tx: Queries, me: Asking, asked: TrainingActAsked): Promise<string> {
	const { kind, code, whom, from, until, dueOn, note } = asked
	const knownAt = deps.now()
	const acts = whom.map(
		(one): ActRow => ({
			...{ ...one, id: deps.newId(), kind, code, from, dueOn, undoes: null, byId: me.id, knownAt },
			until: kind === 'withdraw' || kind === 'extend' ? null : until,
		}),
	)
	await addActs(tx, acts)
	if (note !== '')
		await addActNotes(
			tx,
			acts.map(({ id }) => ({ actId: id, text: note, byId: me.id, at: knownAt })),
		)
	await recordAudits(
		deps,
		tx,
		acts.map(({ id, personId, course }) => ({
			...{ actorId: me.id, action: `training.${kind}`, target: `person:${personId}` },
			after: { act: id, course, code, from, until, dueOn },
		})),
	)
	return acts[0]?.id ?? ''
}
