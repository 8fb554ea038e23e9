import { expect, test } from 'vitest'
import type { HousePerson, ImportWorld } from '#app/server/people/import-plan'
import { planPeople } from '#app/server/people/plan-people'
import { readPeopleCsv } from '#app/server/people/read-people-csv'

const someone = (id: string, more: Partial<HousePerson> = {}): HousePerson => ({
	...{ id, name: `Person ${id}`, email: `${id}@example.test`, number: null, role: 'trainee', active: true },
	...{ teamId: null, siteId: null, job: null, managerId: null, hiredOn: null, leftOn: null, timeZone: null },
	...more,
})

function planOf(csv: string, people: HousePerson[] = [], makePlaces = false) {
	const read = readPeopleCsv(csv)
	if (!read.ok) throw new Error(read.fault)
	const world: ImportWorld = {
		people,
		teams: new Map([['Desk', 'desk']]),
		sites: new Map([['London', 'london']]),
		mayChange: (person) => person.role === 'trainee',
	}
	return planPeople(read.rows, world, { makePlaces, today: '2026-03-02' })
}

const faultsOf = async (csv: string, people: HousePerson[] = []) =>
	(await planOf(csv, people)).faults.map(({ line, column, code }) => `${line} ${column} ${code}`)

test.each([
	['a name that is missing', 'name,email\n,a@b.c', ['2 name name-missing']],
	['somebody new without an address', 'name,number\nA,7', ['2 email email-missing']],
	['an address that is none', 'name,email\nA,nobody', ['2 email email-bad']],
	['a formula for a name', 'name,email\n=cmd|x,a@b.c', ['2 name formula']],
	['a formula with an at', 'name,email,job\nA,a@b.c,@SUM(1)', ['2 job formula']],
	['a formula behind a space', 'name,email\n" =cmd",a@b.c', ['2 name formula']],
	['an address twice, in other letters', 'name,email\nA,a@b.c\nB,A@B.C', ['3 email twice']],
	['a number twice', 'name,email,number\nA,a@b.c,7\nB,b@b.c,7', ['3 number twice']],
	['an unknown team', 'name,email,team\nA,a@b.c,Moon', ['2 team team-unknown']],
	['an unknown site', 'name,email,site\nA,a@b.c,Moon', ['2 site site-unknown']],
	['a day there is not', 'name,email,hired\nA,a@b.c,2026-02-30', ['2 hired day-bad']],
	['a day that two countries read differently', 'name,email,hired\nA,a@b.c,3/4/2026', ['2 hired day-bad']],
	[
		'a day of leaving before the first',
		'name,email,hired,left\nA,a@b.c,2026-02-01,2026-01-01',
		['2 left left-before-hired'],
	],
	['a zone there is not', 'name,email,time zone\nA,a@b.c,Europe/Atlantis', ['2 time-zone zone-bad']],
	['a manager nobody knows', 'name,email,manager\nA,a@b.c,x@y.z', ['2 manager manager-unknown']],
	['somebody who is their own manager', 'name,email,manager\nA,a@b.c,a@b.c', ['2 manager manager-self']],
	['too many cells', 'name,email\nA,a@b.c,more', ['2 null too-many-cells']],
	['a name as long as a page', `name,email\n${'A'.repeat(200)},a@b.c`, ['2 name too-long']],
])('told by row and column: %s', async (_what, csv, faults) => {
	expect(await faultsOf(csv)).toEqual(faults)
})

test('everything that is wrong is told at once, and the rest is planned', async () => {
	const plan = await planOf('name,email,team\n,a@b.c,Moon\nB,b@b.c,Desk')
	expect(plan.faults).toHaveLength(2)
	expect(plan.rows.map(({ kind }) => kind)).toEqual(['error', 'new'])
})

test('a circle of managers is told with the names of its rows', async () => {
	const plan = await planOf('name,email,manager\nA,a@b.c,b@b.c\nB,b@b.c,c@b.c\nC,c@b.c,a@b.c\nD,d@b.c,a@b.c')
	expect(plan.faults.map(({ line, code }) => [line, code])).toEqual([
		[2, 'manager-cycle'],
		[3, 'manager-cycle'],
		[4, 'manager-cycle'],
	])
	expect(plan.faults[0]?.told).toContain('A (2)')
})

test('a circle that the house closes is told too', async () => {
	const nina = someone('nina', { managerId: 'olga' })
	const olga = someone('olga')
	expect(
		await faultsOf('name,email,manager\nOlga,olga@example.test,nina@example.test', [nina, olga]),
	).toEqual(['2 manager manager-cycle'])
})

test('a number of one and an address of another are two people', async () => {
	const people = [someone('nina', { number: '7' }), someone('olga')]
	expect(await faultsOf('name,email,number\nN,olga@example.test,7', people)).toEqual(['2 number two-people'])
})

test('whom one may not change is told', async () => {
	const people = [someone('theo', { role: 'trainer' })]
	expect(await faultsOf('name,email\nTheo,theo@example.test', people)).toEqual(['2 null not-yours'])
})

test('lines are those of the file, line breaks in quotes and empty lines counted', async () => {
	expect(await faultsOf('name,email,job\nA,a@b.c,"two\nlines"\nB,b,\n')).toEqual(['4 email email-bad'])
})

test('what changes is told before and after, and nothing else', async () => {
	const nina = someone('nina', { name: 'Nina', teamId: 'desk', job: 'Clerk' })
	const [row] = (await planOf('name,email,team,job\nNina,nina@example.test,,Clerk', [nina])).rows
	expect(row).toMatchObject({ kind: 'changed', changes: [{ field: 'team', before: 'Desk', after: null }] })
})

test.each([
	['unchanged', { name: 'N' }, 'name,email\nN,nina@example.test'],
	['leaves', { name: 'N' }, 'name,email,left\nN,nina@example.test,2026-04-01'],
	['comes-back', { name: 'N', active: false }, 'name,email,left\nN,nina@example.test,'],
	['changed', { name: 'Nina', number: '7' }, 'name,number\nN,7'],
] as const)('a row is %s', async (kind, more, csv) => {
	expect((await planOf(csv, [someone('nina', more)])).rows[0]?.kind).toBe(kind)
})

test('who is missing from the file is listed, and only them who are here', async () => {
	const people = [someone('nina'), someone('olga'), someone('left', { leftOn: '2026-01-01' })]
	const plan = await planOf('name,email\nNina,nina@example.test', people)
	expect(plan.missing.map(({ id }) => id)).toEqual(['olga'])
})

test('unknown teams and sites are made where that was chosen', async () => {
	const plan = await planOf('name,email,team,site\nA,a@b.c,Moon,Mars\nB,b@b.c,Moon,London', [], true)
	expect([plan.newTeams, plan.newSites, plan.faults]).toEqual([['Moon'], ['Mars'], []])
})
