import { expect, test } from 'vitest'
import type { Deps } from '#app/server/deps.server'
import type { Me } from '#app/server/session/require.server'
import { attemptById } from '#app/server/store/attempts.server'
import { attemptEvidence, withoutWords } from '#app/server/views/attempt-evidence.server'
import { awaitedAttempt, typedHouse } from '#test/support/awaited'
import { contested, disputedHouse, endedOfficially } from '#test/support/disputed'
import { startedAttempt } from '#test/support/giving'

const me = (id: string, role: Me['role'], trains: string[] = []): Me => ({
	...{ id, role, trains, name: id, email: `${id}@example.test` },
	...{ teamId: null, sessionId: 's', steppedUpAt: null },
})
const trainer = me('theo', 'trainer', ['desk'])
const hr = me('hanna', 'hr')
const seen = (deps: Deps, who: Me, id: string, whose = 'nina') => attemptEvidence(deps, who, whose, id)

test('EV1 a passed official attempt is read again by its trainer and HR, and comes to the same', async () => {
	const deps = await disputedHouse()
	const { id } = await endedOfficially(deps, 'sorry')
	for (const who of [trainer, hr]) expect(await seen(deps, who, id)).toMatchObject({ again: 'same' })
	expect(await seen(deps, me('yann', 'trainer', ['yard']), id)).toBe(null)
	expect(await seen(deps, me('ada', 'admin'), id)).toBe(null)
	expect(await seen(deps, hr, id, 'olga')).toBe(null)
})

test('EV2 before a pass, in practice, and while a turn is looked at again there is nothing to read', async () => {
	const deps = await disputedHouse()
	expect(await seen(deps, hr, (await endedOfficially(deps, 'wait')).id)).toBe(null)
	expect(await seen(deps, hr, (await startedAttempt(deps, 'nina', 'weigh-it-up', 'practice')).id)).toBe(null)
	const passed = await endedOfficially(deps, 'sorry', 'olga')
	const yard = me('yann', 'trainer', ['yard'])
	expect(await seen(deps, yard, passed.id, 'olga')).not.toBe(null)
	await contested(deps, passed)
	expect(await seen(deps, yard, passed.id, 'olga')).toBe(null)
})

test('EV3 HR reads no typed word and no reason of a trainer; what they read comes to the same', async () => {
	const deps = await typedHouse()
	const { id } = await awaitedAttempt(deps, { tone: 100, respect: 100 })
	expect(await seen(deps, trainer, id)).toBe(null)
	await deps.db.attempt.update({ where: { id }, data: { confirmation: 'confirmed', passed: true } })
	const attempt = await attemptById(deps.db, id)
	if (!attempt) throw new Error('it is gone')
	const mark = { id: 'm', attemptId: id, number: 1, kind: 'confirmed', tone: 100, respect: 100 }
	await deps.db.turnMark.create({
		data: { ...mark, byId: 'theo', reason: 'She wrote of her mother.', at: deps.now() },
	})
	const words = /I know, and I am sorry|her mother/
	expect(JSON.stringify(await seen(deps, trainer, id))).toMatch(words)
	const read = await seen(deps, hr, id)
	expect(read).toMatchObject({ withheld: true, typed: true })
	expect(JSON.stringify(read)).not.toMatch(words)
	expect(JSON.stringify(withoutWords(attempt))).not.toMatch(words)
})
