import type { AssignmentVersion } from '#app/core/records/assignment'
import type { Queries } from './db.server'

export type AssignmentRow = {
	id: string
	course: string
	title: string
	/** The newest version. */
	version: number
	endedAt: Date | null
}

/** A new assignment with its first version. */
export async function addAssignment(tx: Queries, version: AssignmentVersion): Promise<void> {
	const { assignmentId: id, course, title, knownAt, byId } = version
	await tx.assignment.create({
		data: { id, course, title, version: version.version, createdAt: knownAt, createdById: byId },
	})
	await tx.assignmentVersion.create({ data: rowOf(version) })
}

/** Adds the next version where the one before is still the newest; false when somebody else was quicker. */
export async function addVersion(tx: Queries, version: AssignmentVersion): Promise<boolean> {
	const { assignmentId: id, title, ends, from } = version
	const { count } = await tx.assignment.updateMany({
		where: { id, version: version.version - 1 },
		data: { version: version.version, title, endedAt: ends ? from : null },
	})
	if (count === 0) return false
	await tx.assignmentVersion.create({ data: rowOf(version) })
	return true
}

export function assignmentRow(db: Queries, id: string): Promise<AssignmentRow | null> {
	return db.assignment.findUnique({ where: { id }, select: columns })
}

const columns = { id: true, course: true, title: true, version: true, endedAt: true } as const

function rowOf({ rule, due, steps, ...version }: AssignmentVersion) {
	const [ruleText, dueText, stepsText] = [rule, due, steps].map((part) => JSON.stringify(part))
	return { ...version, rule: ruleText ?? '', due: dueText ?? '', steps: stepsText ?? '' }
}

/** How many people stand how because of each assignment: counts by assignment and state, of these teams or of all. */
export async function statesByAssignment(
	db: Queries,
	teamIds: readonly string[] | null,
): Promise<ReadonlyMap<string, ReadonlyMap<string, number>>> {
	const rows = await db.standing.groupBy({
		by: ['assignmentId', 'state'],
		where: {
			...{ assignmentId: { not: null }, required: true, active: true },
			...(teamIds && { teamId: { in: [...teamIds] } }),
		},
		_count: true,
	})
	const counts = new Map<string, Map<string, number>>()
	for (const { assignmentId, state, _count } of rows) {
		if (assignmentId === null) continue
		const own = counts.get(assignmentId) ?? new Map<string, number>()
		counts.set(assignmentId, own.set(state, _count))
	}
	return counts
}

/** Whether a course is on offer. */
export async function isOnOffer(db: Queries, course: string): Promise<boolean> {
	const head = await db.contentHead.findUnique({ where: { kind_slug: { kind: 'course', slug: course } } })
	return head !== null && head.hash !== null && head.retiredAt === null
}
