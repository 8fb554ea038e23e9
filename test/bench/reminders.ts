import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDeps } from '#app/server/deps.server'
import { readEnv } from '#app/server/env.server'
import { remind } from '#app/server/jobs/reminders.server'
import { openBulk } from '#app/server/store/bulk.server'
import type { Db } from '#app/server/store/db.server'
import { layTables } from '#app/server/store/lay-tables.server'
import { type Line, line } from './support/line'

const courses = 6
const monday = new Date('2026-03-02T10:00:00.000Z')
const dayMs = 24 * 3_600_000

function fill(path: string, people: number): void {
	const bulk = openBulk(path)
	const id = (index: number) => `p${String(index).padStart(6, '0')}`
	bulk.write(() => {
		bulk.insert('Site', [{ id: 'site', name: 'Site', timeZone: 'Europe/London' }])
		for (let index = 0; index < people; index++)
			bulk.insert('Person', [
				{
					...{ id: id(index), email: `${id(index)}@example.test`, name: `Person ${index}` },
					...{ passwordHash: '-', role: 'trainee', createdAt: monday, siteId: 'site' },
					managerId: index % 50 === 0 ? null : id(index - (index % 50)),
				},
			])
		for (let course = 0; course < courses; course++) {
			const from = new Date(monday.getTime() - 60 * dayMs)
			const said = { assignmentId: `a${course}`, version: 1, course: `course-${course}`, title: 'Course' }
			bulk.insert('Assignment', [
				{
					id: `a${course}`,
					course: said.course,
					title: 'Course',
					version: 1,
					createdAt: from,
					createdById: 'h',
				},
			])
			bulk.insert('AssignmentVersion', [
				{
					...{ ...said, from, knownAt: from, byId: 'h', ends: false, rule: '{"everyone":true}' },
					...{ due: '{"kind":"none"}', steps: '{"days":[-14,-3,1],"manager":7}' },
				},
			])
			for (let index = 0; index < people; index++) {
				const dueAt = new Date(monday.getTime() + (((index + course * 7) % 40) - 12) * dayMs)
				bulk.insert('Standing', [
					{
						...{ personId: id(index), course: said.course, required: true, round: 1, dueAt, active: true },
						...{ state: dueAt < monday ? 'overdue' : 'assigned', assignmentId: `a${course}` },
						...{ assignedAt: from, personName: `Person ${index}`, siteId: 'site', workedOutAt: monday },
					},
				])
			}
		}
	})
	bulk.close()
}

/** Notes, one after the other, how long small writes of somebody who answers meanwhile wait, until it is told to stop. */
function answering(db: Db): { stop: () => Promise<number> } {
	let going = true
	const longest = (async () => {
		let most = 0
		for (let index = 0; going; index++) {
			const begin = performance.now()
			await db.write((tx) =>
				tx.setting.upsert({
					where: { name: 'bench' },
					create: { name: 'bench', value: '', at: monday },
					update: { value: String(index) },
				}),
			)
			most = Math.max(most, performance.now() - begin)
			await new Promise((resolve) => setTimeout(resolve, 20))
		}
		return most
	})()
	return {
		stop: () => {
			going = false
			return longest
		},
	}
}

/** A run of reminders for so many people with six courses each, in seconds; a second one, which must write no letter. */
export async function reminders(people = 20_000): Promise<Line[]> {
	const dataDir = mkdtempSync(join(tmpdir(), 'rapport-reminders-'))
	const path = join(dataDir, 'rapport.db')
	layTables(path)
	fill(path, people)
	const deps = { ...(await createDeps(readEnv({ RAPPORT_DATA: dataDir }))), now: () => monday }
	try {
		const answers = answering(deps.db)
		const begin = performance.now()
		await remind(deps)
		const first = performance.now() - begin
		const letters = await deps.db.mail.count()
		await remind(deps)
		const more = (await deps.db.mail.count()) - letters
		const longest = await answers.stop()
		return [
			line(`reminders: ${letters} letters to ${people} people`, 's', first / 1000, 60, 1),
			line('reminders: letters of a second run', 'letters', more, letters, 0),
			line('reminders: the longest wait of another write', 'ms', longest, 1000, 1),
		]
	} finally {
		deps.draftReader.close()
		await deps.db.close()
		rmSync(dataDir, { recursive: true, force: true })
	}
}
