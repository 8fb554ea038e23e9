import type { Deps } from '../deps.server'
import { isOnOffer } from '../store/assignments.server'
import type { Queries } from '../store/db.server'
import { standingsOf } from '../store/standings.server'
import { addActs, ownEnrolments } from '../store/training-acts.server'
import { recordAudit } from './record-audit.server'
import { refreshStandings } from './refresh-standings.server'

export type Enrolled =
	| { ok: true; done: 'enrolled' | 'already' | 'left' }
	| { ok: false; refused: 'not-found' | 'assigned' }

/** Takes a course up by oneself; twice is once. */
export async function enrol(deps: Deps, me: { id: string }, course: string): Promise<Enrolled> {
	return deps.db.write(async (tx): Promise<Enrolled> => {
		if (!(await isOnOffer(tx, course))) return { ok: false, refused: 'not-found' }
		if ((await ownEnrolments(tx, { personId: me.id, course })).length > 0)
			return { ok: true, done: 'already' }
		const at = deps.now()
		const act = {
			id: deps.newId(),
			personId: me.id,
			course,
			kind: 'enrol' as const,
			code: 'self',
			byId: me.id,
		}
		await addActs(tx, [{ ...act, from: at, until: null, dueOn: null, undoes: null, knownAt: at }])
		await told(deps, tx, me.id, 'training.enrol', course)
		return { ok: true, done: 'enrolled' }
	})
}

/** Leaves a course that one took up oneself; what one did in it stays. One that was assigned cannot be left. */
export async function leaveCourse(deps: Deps, me: { id: string }, course: string): Promise<Enrolled> {
	return deps.db.write(async (tx): Promise<Enrolled> => {
		const own = await ownEnrolments(tx, { personId: me.id, course })
		if (own.length === 0) {
			const standing = (await standingsOf(tx, [me.id])).find((one) => one.course === course)
			return { ok: false, refused: standing?.required ? 'assigned' : 'not-found' }
		}
		const now = deps.now()
		await addActs(
			tx,
			own.map((act) => ({
				...{ ...act, id: deps.newId(), undoes: act.id, byId: me.id },
				knownAt: now > act.knownAt ? now : act.knownAt,
			})),
		)
		await told(deps, tx, me.id, 'training.leave-course', course)
		return { ok: true, done: 'left' }
	})
}

async function told(
	deps: Deps,
	tx: Queries,
	personId: string,
	action: string,
	course: string,
): Promise<void> {
	await recordAudit(deps, tx, { actorId: personId, action, target: `course:${course}` })
	await refreshStandings(deps, tx, { personIds: [personId] })
}
