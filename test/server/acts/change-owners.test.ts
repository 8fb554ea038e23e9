import { expect, test } from 'vitest'
import { changeOwners } from '#app/server/acts/change-owners.server'
import { mayReadKeys, mayWriteContent } from '#app/server/session/owns.server'
import { auditCount } from '#app/server/store/audit.server'
import { ownersOf } from '#app/server/store/owners.server'
import { deactivate } from '#app/server/store/people.server'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'
import { publishedCourse, publishedLesson } from '#test/support/published'

const theo = { id: 'theo', role: 'trainer' } as const
const tara = { id: 'tara', role: 'trainer' } as const
const course = { kind: 'course', slug: 'respect' } as const

async function house() {
	const deps = await testDeps()
	await colleague(deps, 'theo', { role: 'trainer' })
	await colleague(deps, 'tara', { role: 'trainer' })
	await colleague(deps, 'nina')
	await publishedLesson(deps, 'respect', 'being-heard')
	await publishedCourse(deps, 'respect', { lessons: ['being-heard'], scenarios: [] })
	const owners = async () => (await ownersOf(deps.db.read, 'course', 'respect')).map(({ id }) => id)
	return { deps, owners }
}

test('what is the house’s anybody may take on; then it is closed to others, its lessons’ keys too', async () => {
	const { deps, owners } = await house()
	const lesson = ['lesson', 'respect/being-heard'] as const
	expect(await mayReadKeys(deps.db.read, tara, ...lesson)).toBe(true)
	expect(await changeOwners(deps, theo, course, { step: 'take' })).toBe('ok')
	expect(await owners()).toEqual(['theo'])
	expect(await changeOwners(deps, tara, course, { step: 'take' })).toBe('not-yours')
	expect(await mayReadKeys(deps.db.read, tara, ...lesson)).toBe(false)
	expect(await mayWriteContent(deps.db.read, tara, ...lesson)).toBe(false)
	expect(await mayReadKeys(deps.db.read, tara, 'course', 'respect')).toBe(true)
})

test('a colleague is added, or has it handed over; somebody who trains nobody is not', async () => {
	const { deps, owners } = await house()
	await changeOwners(deps, theo, course, { step: 'take' })
	expect(await changeOwners(deps, theo, course, { step: 'add', personId: 'nina' })).toBe('not-a-trainer')
	expect(await changeOwners(deps, theo, course, { step: 'add', personId: 'tara' })).toBe('ok')
	expect(await owners()).toEqual(['tara', 'theo'])
	expect(await changeOwners(deps, theo, course, { step: 'hand-over', personId: 'tara' })).toBe('ok')
	expect(await owners()).toEqual(['tara'])
})

test('nobody gives away what is the house’s or not there', async () => {
	const { deps, owners } = await house()
	expect(await changeOwners(deps, theo, course, { step: 'add', personId: 'tara' })).toBe('not-yours')
	const nowhere = { kind: 'scenario', slug: 'nowhere' } as const
	expect(await changeOwners(deps, theo, nowhere, { step: 'take' })).toBe('not-found')
	expect(await owners()).toEqual([])
})

test('the same step twice is once, and is written down once', async () => {
	const { deps, owners } = await house()
	for (const step of ['take', 'take', 'step-back', 'step-back'] as const)
		expect(await changeOwners(deps, theo, course, { step })).toBe('ok')
	expect(await owners()).toEqual([])
	expect(await auditCount(deps.db.read)).toBe(2)
})

test('where the last one has left the house it is the house’s again', async () => {
	const { deps } = await house()
	await changeOwners(deps, theo, course, { step: 'take' })
	await deactivate(deps.db, 'theo', deps.now())
	expect(await changeOwners(deps, tara, course, { step: 'take' })).toBe('ok')
})
