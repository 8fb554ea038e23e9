import { expect, test } from 'vitest'
import { checkAnswersOf, keepCheckAnswer } from '#app/server/store/check-answers.server'
import { createPerson, credentialsOf, deactivate, peopleOf } from '#app/server/store/people.server'
import { markRead, readingsOf } from '#app/server/store/readings.server'
import { addTrainer, teamsOf } from '#app/server/store/teams.server'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'

const at = new Date('2026-03-02T09:00:00.000Z')
const later = new Date('2026-03-03T09:00:00.000Z')

test('an address belongs to one person, however it is typed', async () => {
	const { db } = await testDeps()
	const person = { name: 'Nina', passwordHash: 'hash', role: 'trainee' as const, teamId: null, at }
	await createPerson(db, { ...person, id: 'nina', email: ' Nina@Example.test ' })
	expect(await credentialsOf(db, 'NINA@example.TEST')).toMatchObject({
		id: 'nina',
		passwordHash: 'hash',
		demo: false,
	})
	await expect(createPerson(db, { ...person, id: 'two', email: 'nina@EXAMPLE.test' })).rejects.toThrow()
})

test('a leaver cannot sign in, and stays on the list', async () => {
	const deps = await testDeps()
	await colleague(deps, 'nina')
	await deps.db.write((tx) => deactivate(tx, 'nina', at))
	expect(await credentialsOf(deps.db, 'nina@example.test')).toBeNull()
	expect(await peopleOf(deps.db)).toMatchObject([{ id: 'nina', active: false }])
})

test('a trainer can be given a team twice and has it once', async () => {
	const deps = await testDeps()
	await colleague(deps, 'nina', { teamId: 'desk' })
	await colleague(deps, 'theo', { role: 'trainer', name: 'Theo' })
	await addTrainer(deps.db, 'desk', 'theo')
	await addTrainer(deps.db, 'desk', 'theo')
	expect(await teamsOf(deps.db)).toEqual([{ id: 'desk', name: 'Team desk', members: 1, trainers: ['Theo'] }])
})

test('a lesson is read once, the first time, and found by its own course only', async () => {
	const deps = await testDeps()
	await colleague(deps, 'nina')
	const reading = { personId: 'nina', lesson: 'respect/being-heard', round: 1, versionHash: 'one', at }
	await markRead(deps.db, reading)
	await markRead(deps.db, { ...reading, versionHash: 'two', at: later })
	await markRead(deps.db, { ...reading, lesson: 'respect-more/other' })
	expect(await readingsOf(deps.db, 'nina', 'respect')).toEqual([
		{ lesson: 'respect/being-heard', versionHash: 'one', readAt: at },
	])
	expect(await readingsOf(deps.db, 'nina')).toHaveLength(2)
	expect(await readingsOf(deps.db, 'olga')).toEqual([])
})

test('every answer to a check is kept, in order, by lesson and by course', async () => {
	const deps = await testDeps()
	await colleague(deps, 'nina')
	const answer = { personId: 'nina', lesson: 'respect/being-heard', check: 'first', versionHash: 'one' }
	await keepCheckAnswer(deps.db, { ...answer, id: 'b', chosen: ['no'], right: false, at })
	await keepCheckAnswer(deps.db, { ...answer, id: 'a', chosen: ['yes', 'both'], right: true, at: later })
	const found = await checkAnswersOf(deps.db, 'nina', 'respect/being-heard')
	expect(found.map((one) => [one.chosen, one.right])).toEqual([
		[['no'], false],
		[['yes', 'both'], true],
	])
	expect(await checkAnswersOf(deps.db, 'nina', 'respect/')).toHaveLength(2)
	expect(await checkAnswersOf(deps.db, 'nina', 'respect/plain-truth')).toEqual([])
})
