import { z } from 'zod'
import { type AssignmentVersion, dueSchema, ruleSchema, stepsSchema } from '#app/core/records/assignment'
import type { Queries } from './db.server'

const json = <T>(schema: z.ZodType<T>) => z.string().transform((text): T => schema.parse(JSON.parse(text)))

const rowSchema = z.object({
	assignmentId: z.string(),
	version: z.number(),
	course: z.string(),
	title: z.string(),
	rule: json(ruleSchema),
	due: json(dueSchema),
	steps: json(stepsSchema),
	from: z.date(),
	ends: z.boolean(),
	byId: z.string(),
	knownAt: z.date(),
})

/** Every version of every assignment, one list an assignment, oldest first; of one course where it is named. */
export async function assignmentVersionsOf(db: Queries, course?: string): Promise<AssignmentVersion[][]> {
	const rows = await db.assignmentVersion.findMany({
		where: course === undefined ? {} : { course },
		orderBy: [{ assignmentId: 'asc' }, { version: 'asc' }],
	})
	const byAssignment = new Map<string, AssignmentVersion[]>()
	for (const row of rows) {
		const version = rowSchema.parse(row)
		byAssignment.set(version.assignmentId, [...(byAssignment.get(version.assignmentId) ?? []), version])
	}
	return [...byAssignment.values()]
}
