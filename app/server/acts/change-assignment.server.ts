import type { AssignmentVersion } from '#app/core/records/assignment'
import type { Deps } from '../deps.server'
import { planBeginning } from '../jobs/assignment-begins.server'
import { type Asking, scopeOf } from '../session/scope'
import { assignmentVersionsOf } from '../store/assignment-versions.server'
import { addVersion, assignmentRow } from '../store/assignments.server'
import type { Queries } from '../store/db.server'
import { type AssignmentSaid, auditOf } from './create-assignment.server'
import { recordAudit } from './record-audit.server'
import { refreshFor, touchedBy } from './refresh-for-assignment.server'
import { type RuleRefusal, ruleWithin } from './rule-within.server'

export type Changed =
	| { ok: true; version: number; later: boolean }
	| { ok: false; refused: RuleRefusal | 'not-found' | 'not-yours' }
	/** Somebody else was quicker: the version that they left, and the one that was looked at. */
	| { ok: false; refused: 'changed'; now: AssignmentVersion; then: AssignmentVersion | null }

type Asked = { id: string; version: number } & (
	| { ends: false; said: AssignmentSaid }
	| { ends: true; from: Date }
)

/**
 * Adds a version to an assignment, or ends it; what it said before stays. A compare-and-set on the version that was looked
 * at: of two people at once the second changes nothing, and is told what the first one did.
 */
export async function changeAssignment(deps: Deps, me: Asking, asked: Asked): Promise<Changed> {
	const newest = await newestOf(deps.db.read, asked.id)
	const planned = newest && nextVersion(newest.at(-1), asked, me.id, deps.now())
	if (!planned) return { ok: false, refused: 'not-found' }
	const touched = await touchedBy(deps, planned)
	return deps.db.write((tx) => keep(deps, tx, me, asked, touched))
}

async function keep(
	deps: Deps,
	tx: Queries,
	me: Asking,
	asked: Asked,
	touched: readonly string[] | null,
): Promise<Changed> {
	const versions = await newestOf(tx, asked.id)
	const now = versions?.at(-1)
	if (!versions || !now) return { ok: false, refused: 'not-found' }
	const scope = scopeOf(me, 'assign')
	if ((await ruleWithin(tx, scope, now.rule)) !== null) return { ok: false, refused: 'not-yours' }
	if (now.version !== asked.version) {
		const then = versions.find(({ version }) => version === asked.version) ?? null
		return { ok: false, refused: 'changed', now, then }
	}
	const next = nextVersion(now, asked, me.id, deps.now())
	const refused = next && (await ruleWithin(tx, scope, next.rule))
	if (!next || refused) return { ok: false, refused: refused ?? 'not-found' }
	if (!(await addVersion(tx, next))) return { ok: false, refused: 'changed', now, then: now }
	await recordAudit(deps, tx, {
		...{ actorId: me.id, target: `assignment:${asked.id}` },
		action: asked.ends ? 'assignment.end' : 'assignment.change',
		...{ before: auditOf(now), after: auditOf(next) },
	})
	await planBeginning(deps, tx, next)
	const later = await refreshFor(deps, tx, next, touched)
	return { ok: true, version: next.version, later }
}

async function newestOf(db: Queries, id: string): Promise<AssignmentVersion[] | null> {
	const row = await assignmentRow(db, id)
	if (!row) return null
	return (await assignmentVersionsOf(db, row.course)).find((one) => one[0]?.assignmentId === id) ?? null
}

/** The version that comes after this one. It was never known before the one it follows, also where a clock was set back. */
export function nextVersion(
	now: AssignmentVersion | undefined,
	asked: Asked,
	byId: string,
	at: Date,
): AssignmentVersion | null {
	if (!now) return null
	const knownAt = at > now.knownAt ? at : now.knownAt
	const next = { ...now, version: now.version + 1, byId, knownAt }
	return asked.ends ? { ...next, from: asked.from, ends: true } : { ...next, ...asked.said, ends: false }
}
