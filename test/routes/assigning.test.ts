import { expect, test } from 'vitest'
import { anAssignment } from '#test/support/assignments'
import { colleague } from '#test/support/colleague'
import { peopledSite, posting } from '#test/support/peopled-site'

const said = {
	...{ key: 'a-new-one', version: '0', groups: '1', course: 'respect', title: '', who: 'everyone' },
	...{ kind: 'after-assignment', days: '30', atLeast: '14', before: '14, 3', after: '1', manager: '' },
	...{ from: '2026-03-02', seen: '' },
}

test('an assignment is looked at, then saved; what was not looked at is looked at first', async () => {
	const site = await peopledSite()
	const blind = await site.as('hr', '/assignments/new', posting({ ...said, intent: 'save' }))
	expect(blind.status).toBe(200)
	expect(await site.deps.db.assignment.count()).toBe(0)
	const seen = JSON.stringify([
		'respect',
		{ everyone: true, people: [], groups: [], except: [] },
		{ kind: 'after-assignment', days: 30 },
		'2026-03-02T00:00:00.000Z',
	])
	const saved = await site.as('hr', '/assignments/new', posting({ ...said, seen, intent: 'save' }))
	expect([saved.status, saved.headers.location]).toEqual([302, '/assignments/a-new-one'])
	expect((await site.deps.db.assignment.findUnique({ where: { id: 'a-new-one' } }))?.course).toBe('respect')
})

test('the second of two editors is answered with a conflict, and nothing is changed', async () => {
	const site = await peopledSite()
	await anAssignment(site.deps)
	const end = posting({ intent: 'end', version: '1' })
	expect((await site.as('hr', '/assignments/an-assignment', end)).status).toBe(302)
	expect((await site.as('hr', '/assignments/an-assignment', end)).status).toBe(409)
	expect((await site.as('hr', '/assignments/an-assignment')).body).toContain('This assignment has ended')
	expect(await site.deps.db.assignmentVersion.count()).toBe(2)
})

test('a decision for somebody beyond one’s teams is refused at the form', async () => {
	const site = await peopledSite()
	const fields = { kind: 'exempt', code: 'agreed', from: '2026-03-02', until: '', dueOn: '', note: '' }
	const seen = JSON.stringify(['exempt', 'agreed', null, null, ['nina:respect']])
	const asked = posting({ ...fields, who: 'nina:respect', seen, intent: 'save' })
	expect((await site.as('trainer', '/training/act', asked)).status).toBe(422)
	expect(await site.deps.db.trainingAct.count()).toBe(0)
	expect((await site.as('hr', '/training/act', asked)).headers.location).toBe('/people/nina')
	expect(await site.deps.db.trainingAct.count()).toBe(1)
})

test('a decision for many leads to a page that takes all of it back', async () => {
	const site = await peopledSite()
	await colleague(site.deps, 'olga', { teamId: 'desk' })
	const fields = { kind: 'exempt', code: 'agreed', from: '2026-03-02', until: '', dueOn: '', note: '' }
	const whom = ['nina:respect', 'olga:respect']
	const body = new URLSearchParams([
		...Object.entries({ ...fields, seen: JSON.stringify(['exempt', 'agreed', null, null, whom]) }),
		...[...whom.map((who): [string, string] => ['who', who]), ['intent', 'save'] as [string, string]],
	])
	const saved = await site.as('hr', '/training/act', { ...posting({}), body: body.toString() })
	const page = saved.headers.location ?? ''
	expect(page).toMatch(/^\/training\/act\?done=/)
	const shown = (await site.as('hr', page)).body
	for (const text of ['Exemption: 2 people', 'Take it back for 2 people']) expect(shown).toContain(text)
	for (const id of ['nina', 'olga'])
		expect((await site.as('hr', `/people/${id}?part=acts`)).body, id).toContain('/training/act?done=')
	const back = posting({ intent: 'take-back-all', act: page.split('=')[1] ?? '' })
	expect((await site.as('hr', '/training/act', back)).headers.location).toBe(page)
	expect((await site.as('hr', page)).body).toContain('This was taken back for all of them.')
	expect((await site.as('hr', '/training/act?done=nothing')).status).toBe(404)
})

test('a group is added and taken out again, and the others keep what was typed', async () => {
	const site = await peopledSite()
	const two = { ...said, who: 'some', groups: '2', 'hiredFrom-0': '2026-01-01', 'hiredFrom-1': '2026-02-02' }
	const groupsIn = async (intent: string) => {
		const { body } = await site.as('hr', '/assignments/new', posting({ ...two, intent }))
		return ['2026-01-01', '2026-02-02'].map((day) => body.includes(`value="${day}"`))
	}
	expect(await groupsIn('add-group')).toEqual([true, true])
	expect(await groupsIn('remove-group-0')).toEqual([false, true])
	expect(await groupsIn('remove-group-1')).toEqual([true, false])
})
