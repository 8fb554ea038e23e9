import { expect, test } from 'vitest'
import { editPerson } from '#app/server/acts/edit-person.server'
import type { Deps } from '#app/server/deps.server'
import { detailsSchema } from '#app/server/people/details-form'
import { seenOf } from '#app/server/people/seen-of'
import { personToManage } from '#app/server/store/people.server'
import { sessionOf } from '#app/server/store/sessions.server'
import { colleague, signedIn } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'

const hanna = { id: 'hanna', role: 'hr' as const, trains: [] }

async function house() {
	const deps = await testDeps()
	await colleague(deps, 'hanna', { role: 'hr' })
	await colleague(deps, 'nina', { name: 'Nina', teamId: 'desk' })
	await colleague(deps, 'olga', { name: 'Olga', teamId: 'yard' })
	await deps.db.person.update({ where: { id: 'olga' }, data: { managerId: 'nina' } })
	return deps
}

const nina = { name: 'Nina', email: 'nina@example.test', team: 'desk' }

async function edited(
	deps: Deps,
	more: Record<string, string>,
	me: Parameters<typeof editPerson>[1] = hanna,
) {
	const person = await personToManage(deps.db.read, 'nina')
	const seen = person ? seenOf(person) : ''
	return editPerson(deps, me, { personId: 'nina', seen, typed: detailsSchema.parse({ ...nina, ...more }) })
}

test('a move is a fact since its day, and the log says which fields, in ids only', async () => {
	const deps = await house()
	const more = { name: 'Nina New', team: 'yard', since: '2026-02-16' }
	expect(await edited(deps, more)).toEqual({ ok: true, name: 'Nina New' })
	expect(await deps.db.person.findUnique({ where: { id: 'nina' } })).toMatchObject({ teamId: 'yard' })
	const [fact] = await deps.db.personFact.findMany({ where: { personId: 'nina', source: 'hand' } })
	expect(fact).toMatchObject({ field: 'team', value: 'yard', from: new Date('2026-02-16T00:00:00Z') })
	const [entry] = await deps.db.auditEntry.findMany()
	expect(JSON.parse(entry?.after ?? '')).toMatchObject({ teamId: 'yard', changed: ['name', 'team'] })
	expect(`${entry?.before} ${entry?.after}`).not.toContain('Nina')
})

test.each([
	[{ name: ' ' }, 'name', 'name-missing'],
	[{ email: 'nobody' }, 'email', 'email-bad'],
	[{ email: 'OLGA@example.test' }, 'email', 'email-taken'],
	[{ team: 'gone' }, 'team', 'team-unknown'],
	[{ manager: 'nobody@example.test' }, 'manager', 'manager-unknown'],
	[{ manager: 'nina@example.test' }, 'manager', 'manager-self'],
	[{ manager: 'olga@example.test' }, 'manager', 'manager-cycle'],
	[{ hired: '2026-02-30' }, 'hired', 'day-bad'],
	[{ since: '2026-03-03' }, 'since', 'since-ahead'],
	[{ since: '2999-01-01' }, 'since', 'since-ahead'],
	[{ hired: '2026-02-03', left: '2026-02-02' }, 'left', 'left-before-hired'],
	[{ zone: 'Europe/Nowhere' }, 'zone', 'zone-bad'],
] as const)('%o is refused at its field, and nothing changes', async (more, field, code) => {
	const deps = await house()
	expect(await edited(deps, more)).toEqual({ ok: false, refused: 'faults', faults: [{ field, code }] })
	expect(await deps.db.auditEntry.count()).toBe(0)
})

test('whoever saves what somebody else has changed meanwhile is told, and overwrites nothing', async () => {
	const deps = await house()
	const person = await personToManage(deps.db.read, 'nina')
	const seen = person ? seenOf(person) : ''
	await edited(deps, { job: 'Chat' })
	const late = { personId: 'nina', seen, typed: detailsSchema.parse({ ...nina, job: 'Counter' }) }
	expect(await editPerson(deps, hanna, late)).toEqual({ ok: false, refused: 'moved-on' })
	expect(await deps.db.person.findUnique({ where: { id: 'nina' } })).toMatchObject({ job: 'Chat' })
})

test('who has left by it is signed out at once, and who leaves later is not', async () => {
	const deps = await house()
	const { token } = await signedIn(deps, 'nina')
	await edited(deps, { left: '2026-03-31' })
	expect(await sessionOf(deps.db, token, deps.now())).not.toBeNull()
	await edited(deps, { left: '2026-03-02' })
	expect(await sessionOf(deps.db, token, deps.now())).toBeNull()
})

test('HR with teams of their own edits people of these, and moves nobody out of them', async () => {
	const deps = await house()
	const own = { ...hanna, trains: ['desk'] }
	expect(await edited(deps, { job: 'Chat' }, own)).toMatchObject({ ok: true })
	expect(await edited(deps, { team: 'yard' }, own)).toMatchObject({ refused: 'faults' })
	expect(await edited(deps, { team: '' }, own)).toMatchObject({ refused: 'faults' })
	expect(await edited(deps, {}, { ...hanna, trains: ['yard'] })).toEqual({ ok: false, refused: 'not-yours' })
})

test('nobody edits themselves, and HR edits no colleague', async () => {
	const deps = await house()
	expect(await edited(deps, {}, { ...hanna, id: 'nina' })).toEqual({ ok: false, refused: 'not-yours' })
	await deps.db.person.update({ where: { id: 'nina' }, data: { role: 'trainer' } })
	expect(await edited(deps, {})).toEqual({ ok: false, refused: 'not-yours' })
	expect(await edited(deps, {}, { ...hanna, id: 'ada', role: 'admin' })).toMatchObject({ ok: true })
})
