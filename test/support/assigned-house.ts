import { refreshEverybody } from '#app/server/acts/refresh-standings.server'
import type { Deps } from '#app/server/deps.server'
import { colleague } from './colleague'

type Given = { course?: string; due?: object; steps?: object; from?: Date }

/** Assigns a course to everybody, as of long ago unless `from` says otherwise, and works out how all stand. */
export async function assignToAll(deps: Deps, given: Given = {}): Promise<void> {
	const { course = 'respect', due = { kind: 'day', day: '2026-03-10' }, steps = {} } = given
	const { from = new Date('2026-01-05T00:00:00.000Z') } = given
	const title = `Course ${course}`
	const id = `assign-${course}`
	await deps.db.assignment.create({
		data: { id, course, title, version: 1, createdAt: from, createdById: 'h' },
	})
	await deps.db.assignmentVersion.create({
		data: {
			...{ assignmentId: id, version: 1, course, title, byId: 'h', from, knownAt: from },
			rule: JSON.stringify({ everyone: true, except: ['boss'] }),
			due: JSON.stringify(due),
			steps: JSON.stringify(steps),
		},
	})
	await refreshEverybody(deps)
}

/** A person whose manager is `boss`, made if need be, and whose site is in a zone. */
export async function worker(deps: Deps, id: string, more: { site?: string; zone?: string } = {}) {
	if (!(await deps.db.person.findUnique({ where: { id: 'boss' } }))) await colleague(deps, 'boss')
	await colleague(deps, id)
	const { site, zone } = more
	if (site && zone && !(await deps.db.site.findUnique({ where: { id: site } })))
		await deps.db.site.create({ data: { id: site, name: site, timeZone: zone } })
	await deps.db.person.update({
		where: { id },
		data: { managerId: 'boss', siteId: site ?? null },
	})
}

/** All letters, oldest first. */
export function lettersOf(deps: Deps) {
	return deps.db.mail.findMany({ orderBy: [{ createdAt: 'asc' }, { key: 'asc' }] })
}
