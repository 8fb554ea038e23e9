import { expect, test } from 'vitest'
import { everyHistory } from '#app/server/store/course-people.server'
import { historiesOf } from '#app/server/store/histories.server'
import type { RecordScope } from '#app/server/store/records.server'
import { colleague } from '#test/support/colleague'
import { handClock, testDeps } from '#test/support/deps'
import { keepRecord } from '#test/support/record'

const scenarios = new Map([['respect', new Set(['the-late-parcel'])]])

async function house() {
	const clock = handClock('2026-03-02T09:00:00.000Z')
	const deps = await testDeps({ now: clock.now })
	await colleague(deps, 'nina', { name: 'Nina' })
	await colleague(deps, 'pia', { name: 'Pia' })
	const at = deps.now()
	const said = { personId: 'nina', from: at, knownAt: at }
	await deps.db.personFact.create({
		data: { ...said, id: 'f', field: 'hired', value: '2026-03-02', source: 'hand' },
	})
	const act = { ...said, kind: 'exempt', code: 'agreed' }
	await deps.db.trainingAct.create({ data: { ...act, id: 'a', course: 'respect', until: at } })
	await deps.db.trainingAct.create({ data: { ...act, id: 'b', kind: 'leave', course: null } })
	await deps.db.lessonReading.create({
		data: { personId: 'nina', lesson: 'respect/one', versionHash: 'v', readAt: at },
	})
	const done = { kind: 'course', slug: 'respect', result: 'completed', scores: null } as const
	await keepRecord(deps, 'nina', { ...done, at, recordedAt: at, expiresAt: null })
	await keepRecord(deps, 'nina', { ...done, at })
	const every = async (more: { scope?: RecordScope; known?: Date | null; scenarios?: null } = {}) => {
		const asked = { courses: ['respect'], scenarios, scope: { kind: 'all' } as const, known: null, ...more }
		const found = []
		for await (const people of everyHistory(deps.db.path, asked, 1)) found.push(...people)
		return found
	}
	return { deps, clock, every }
}

test('what is read of everybody at once is what is read of some', async () => {
	const { deps, every } = await house()
	const found = await every()
	const some = await historiesOf(deps.db.read, ['nina', 'pia'], scenarios)
	expect(found.map(({ name }) => name)).toEqual(['Nina', 'Pia'])
	const [nina, pia] = found.map(({ history }) => history)
	const { facts = [], ...rest } = some.get('nina') ?? {}
	expect(nina).toMatchObject({ ...rest, completions: expect.anything() })
	const said = facts.map((fact) => expect.objectContaining({ ...fact }))
	expect([nina?.facts.length, nina?.facts]).toEqual([said.length, expect.arrayContaining(said)])
	expect(nina?.completions.get('respect')).toMatchObject(some.get('nina')?.completions.get('respect') ?? [])
	expect(nina?.completions.get('respect')).toHaveLength(2)
	expect(nina?.activity.get('respect')?.began).toHaveLength(1)
	expect(pia).toMatchObject({ ...some.get('pia') })
})

test('who is not in the teams asked for, or came later, is not among everybody', async () => {
	const { every } = await house()
	expect(await every({ scope: { kind: 'teams', teamIds: ['elsewhere'], personId: 'x' } })).toEqual([])
	expect(await every({ known: new Date('2020-01-01T00:00:00Z') })).toEqual([])
	expect(await every({ scope: { kind: 'own', personId: 'pia' } })).toHaveLength(1)
})
