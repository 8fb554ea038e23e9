import { z } from 'zod'
import type { AssignmentVersion } from '#app/core/records/assignment'
import { standingOf } from '#app/core/records/standing'
import { refreshAffected } from '../acts/refresh-affected.server'
import type { Deps } from '../deps.server'
import { peopleForCourse } from '../store/course-people.server'
import type { Queries } from '../store/db.server'
import { pathOf } from '../store/raw-reader.server'
import { askingOf } from '../store/standings.server'
import { enqueue } from './queue.server'

const kind = 'assignment-begins'
const payload = z.object({ course: z.string() })

/** An assignment that begins later has no rows until then: whose it becomes is worked out on that day. */
export async function planBeginning(
	deps: Pick<Deps, 'now' | 'newId'>,
	tx: Queries,
	{ assignmentId, version, course, from }: AssignmentVersion,
): Promise<void> {
	if (from <= deps.now()) return
	const key = `${kind}:${assignmentId}:${version}`
	await enqueue(deps, tx, { kind, key, payload: { course }, runAt: from })
}

/** Works out anew everybody who has to do with a course today. */
export async function beginAssignment(deps: Deps, given: unknown): Promise<string> {
	const { course } = payload.parse(given)
	const world = await askingOf(deps.db.read, deps.env.timeZone)
	const asked = world.courses.find((one) => one.course === course)
	if (!asked) return 'no such course'
	const at = deps.now()
	const theirs: string[] = []
	for await (const people of peopleForCourse(await pathOf(deps.db.read), course))
		for (const { history } of people)
			if (standingOf(history, asked, world, { at, known: at })) theirs.push(history.id)
	await refreshAffected(deps, theirs)
	return `${theirs.length} people worked out`
}
