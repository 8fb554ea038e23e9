import type { AssignmentRule, AssignmentVersion, Due, Steps } from '#app/core/records/assignment'
import type { Deps } from '../deps.server'
import { planBeginning } from '../jobs/assignment-begins.server'
import { type Asking, scopeOf } from '../session/scope'
import { addAssignment, assignmentRow, isOnOffer } from '../store/assignments.server'
import { recordAudit } from './record-audit.server'
import { refreshFor, touchedBy } from './refresh-for-assignment.server'
import { type RuleRefusal, ruleWithin } from './rule-within.server'

/** What an assignment says. */
export type AssignmentSaid = {
	title: string
	rule: AssignmentRule
	due: Due
	steps: Steps
	/** From when it holds; may lie in the past. */
	from: Date
}

/** `later`: the lists follow in a while, since many are touched. */
export type Created =
	| { ok: true; id: string; later: boolean }
	| { ok: false; refused: RuleRefusal | 'unknown-course' }

/** Asks people to take a course, from a day on. Posting it twice makes one: the key is its id. */
export async function createAssignment(
	deps: Deps,
	me: Asking,
	asked: AssignmentSaid & { key: string; course: string },
): Promise<Created> {
	const { key: assignmentId, course, ...said } = asked
	const version: AssignmentVersion = {
		...{ ...said, assignmentId, course, version: 1, ends: false, byId: me.id, knownAt: deps.now() },
	}
	const touched = await touchedBy(deps, version)
	return deps.db.write(async (tx): Promise<Created> => {
		if (await assignmentRow(tx, assignmentId)) return { ok: true, id: assignmentId, later: false }
		if (!(await isOnOffer(tx, course))) return { ok: false, refused: 'unknown-course' }
		const refused = await ruleWithin(tx, scopeOf(me, 'assign'), said.rule)
		if (refused) return { ok: false, refused }
		await addAssignment(tx, version)
		await recordAudit(deps, tx, {
			...{ actorId: me.id, action: 'assignment.create', target: `assignment:${assignmentId}` },
			after: auditOf(version),
		})
		await planBeginning(deps, tx, version)
		const later = await refreshFor(deps, tx, version, touched)
		return { ok: true, id: assignmentId, later }
	})
}

/** What the log keeps of a version: ids and codes, no words of anybody's. */
export function auditOf({ course, version, rule, due, steps, from, ends }: AssignmentVersion) {
	return { course, version, rule, due, steps, from: from.toISOString(), ends }
}
