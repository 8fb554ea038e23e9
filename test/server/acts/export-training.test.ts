import { expect, test } from 'vitest'
import { exportTrainingCsv, exportTrainingSheet } from '#app/server/acts/export-training.server'
import type { Deps } from '#app/server/deps.server'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'
import { publishedCourse } from '#test/support/published'

const hanna = { id: 'hanna', role: 'hr', trains: [] } as const
const query = (text: string) => new URLSearchParams(text)
const hr = { ...hanna, trains: [...hanna.trains] }

/** Some people with a standing each towards one course; `names` are theirs. */
async function standing(deps: Deps, names: string[], state = 'assigned'): Promise<void> {
	await publishedCourse(deps, 'respect', { lessons: [], scenarios: [] })
	await colleague(deps, 'hanna', { role: 'hr' })
	for (const [place, name] of names.entries()) {
		const { id } = await colleague(deps, `p${place}`, { name, teamId: 'desk' })
		await deps.db.standing.create({
			data: {
				...{ personId: id, course: 'respect', state, required: true, round: 1, personName: name },
				...{ teamId: 'desk', active: true, workedOutAt: deps.now() },
				dueAt: new Date('2026-03-11T00:00:00.000Z'),
			},
		})
	}
}

/** What a file without a row says in its place. */
const none = [expect.stringContaining('person,'), expect.stringMatching(/^\(none\),/)]

async function csv(deps: Deps, asked: string): Promise<string[]> {
	const { body } = await exportTrainingCsv(deps, hr, query(asked))
	return (await new Response(body).text()).trim().split('\r\n')
}

test('D5 a file holds what is filtered and no more, with the filter and the time in each row', async () => {
	const deps = await testDeps({ now: () => new Date('2026-03-02T09:00:00.000Z') })
	await standing(deps, ['Ann Abel', 'Bo Baker', 'Annette Cole'])
	const [head, ...rows] = await csv(deps, 'who=ann')
	expect(head).toContain('exported (UTC),filter')
	expect(rows.map((row) => row.split(',')[0])).toEqual(['Ann Abel', 'Annette Cole'])
	for (const row of rows) expect(row.endsWith('2026-03-02 09:00,who: ann')).toBe(true)
	expect(await csv(deps, 'team=no-such-team')).toEqual(none)
})

test('D5 a day that is due is the day before its end, in the zone of the house', async () => {
	const deps = await testDeps({ now: () => new Date('2026-03-02T09:00:00.000Z') })
	await standing(deps, ['Ann Abel'])
	const [, row = ''] = await csv(deps, '')
	expect(row).toContain('2026-03-10')
	expect(await csv(deps, 'due-from=2026-03-10&due-to=2026-03-10')).toHaveLength(2)
	expect(await csv(deps, 'due-from=2026-03-11')).toEqual(none)
	expect(await csv(deps, 'due-to=2026-03-09')).toEqual(none)
})

test('D5 a name that a spreadsheet would run does not run', async () => {
	const deps = await testDeps()
	await standing(deps, ['=HYPERLINK("http://evil.test")'])
	const [, row] = await csv(deps, '')
	expect(row).toContain(`'=HYPERLINK`)
})

test('D5 every export is in the log, with its filter', async () => {
	const deps = await testDeps()
	await standing(deps, ['Ann Abel'])
	await csv(deps, 'state=overdue&state=lapsed')
	const entry = await deps.db.auditEntry.findFirst({ where: { action: 'training.export' } })
	expect(entry?.actorId).toBe('hanna')
	expect(JSON.parse(entry?.after ?? '')).toEqual({ filter: 'state: overdue or lapsed', form: 'csv' })
})

test('D5 a workbook is one; whoever goes away ends the file that is made for them', async () => {
	const deps = await testDeps()
	await standing(deps, ['Ann Abel', 'Bo Baker'])
	const sheet = await exportTrainingSheet(deps, hr, query(''))
	expect(sheet?.filename).toMatch(/\.xlsx$/)
	expect(sheet?.body.subarray(0, 2).toString()).toBe('PK')
	const { body } = await exportTrainingCsv(deps, hr, query(''))
	const reader = body.getReader()
	await reader.read()
	await reader.cancel()
	expect(await reader.closed).toBeUndefined()
})

test('D5 who trains teams sees theirs alone, whatever the address asks', async () => {
	const deps = await testDeps()
	await standing(deps, ['Ann Abel'])
	const theo = { id: 'theo', role: 'trainer', trains: ['another'] } as const
	const { body } = await exportTrainingCsv(deps, { ...theo, trains: [...theo.trains] }, query('team=desk'))
	expect((await new Response(body).text()).trim().split('\r\n')).toEqual(none)
})
