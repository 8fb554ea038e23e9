import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDeps } from '#app/server/deps.server'
import { readEnv } from '#app/server/env.server'
import { remind } from '#app/server/jobs/reminders.server'
import { openBulk } from '#app/server/store/bulk.server'
import { layTables } from '#app/server/store/lay-tables.server'

// npx tsx test/bench/reminders.ts [PEOPLE]: a run of reminders for so many people with six courses each, and a second one.
const people = Number(process.argv[2] ?? 20_000)
const courses = 6
const monday = new Date('2026-03-02T10:00:00.000Z')
const dayMs = 24 * 3_600_000
const dataDir = mkdtempSync(join(tmpdir(), 'rapport-reminders-'))

function fill(path: string): void {
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

const path = join(dataDir, 'rapport.db')
layTables(path)
fill(path)
const deps = { ...(await createDeps(readEnv({ RAPPORT_DATA: dataDir }))), now: () => monday }
let longest = 0
let going = true
// A trainee who answers meanwhile: how long the longest small write waits.
const trainee = (async () => {
	for (let index = 0; going; index++) {
		const begin = performance.now()
		await deps.db.write((tx) =>
			tx.setting.upsert({
				where: { name: 'bench' },
				create: { name: 'bench', value: '', at: monday },
				update: { value: String(index) },
			}),
		)
		longest = Math.max(longest, performance.now() - begin)
		await new Promise((resolve) => setTimeout(resolve, 20))
	}
})()
for (const run of ['first', 'second']) {
	const begin = performance.now()
	const cpu = process.cpuUsage()
	const outcome = await remind(deps)
	const { user, system } = process.cpuUsage(cpu)
	console.log(
		`${run}: ${((performance.now() - begin) / 1000).toFixed(1)} s (processor ${((user + system) / 1e6).toFixed(1)} s), ${outcome}`,
	)
}
going = false
await trainee
const [letters, jobs] = await Promise.all([deps.db.mail.count(), deps.db.job.count()])
console.log(
	`${people} people, ${letters} letters, ${jobs} jobs; the longest wait of another write ${longest.toFixed(0)} ms`,
)
deps.draftReader.close()
await deps.db.close()
rmSync(dataDir, { recursive: true, force: true })
