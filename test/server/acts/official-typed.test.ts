import { expect, test } from 'vitest'
import { changeSetting } from '#app/server/acts/change-setting.server'
import { confirmAttempt } from '#app/server/acts/confirm-attempt.server'
import { markBlind } from '#app/server/acts/mark-blind.server'
import { startAttempt } from '#app/server/acts/start-attempt.server'
import { attemptOf } from '#app/server/store/attempts.server'
import { deactivate } from '#app/server/store/people.server'
import { settingOf } from '#app/server/store/settings.server'
import { awaitedAttempt, sayYouKnow, theo, typedHouse } from '#test/support/awaited'
import { colleague } from '#test/support/colleague'
import { handClock, testDeps } from '#test/support/deps'
import { startedAttempt } from '#test/support/giving'
import { publishedScenario } from '#test/support/published'
import { theParcel } from '#test/support/scenarios/the-parcel'

const ada = { id: 'ada' }
const official = { slug: sayYouKnow.slug, mode: 'official' as const }

test('official attempts are typed where the organisation says so, and stay as they began', async () => {
	const deps = await typedHouse()
	const { id } = await startedAttempt(deps, 'nina', sayYouKnow.slug, 'official')
	await changeSetting(deps, ada, { name: 'official-typed', value: 'choose' })
	expect((await attemptOf(deps.db, id, 'nina'))?.opening).toEqual({ memory: 'none', typed: true })
	const other = await startedAttempt(deps, 'olga', sayYouKnow.slug, 'official')
	expect(other.opening.typed).toBe(false)
})

test('by default they are played as choices', async () => {
	const deps = await testDeps()
	expect(await settingOf(deps.db, 'official-typed')).toBe('choose')
})

test('a scenario without typed scenes opens plainly all the same', async () => {
	const deps = await typedHouse()
	await publishedScenario(deps, { ...theParcel(), use: 'official' })
	const { opening } = await startedAttempt(deps, 'nina', theParcel().slug, 'official')
	expect(opening.typed).toBe(false)
})

test('whoever has no trainer who could read it chooses: no team, the trainer themselves, a trainer who left', async () => {
	const deps = await typedHouse()
	await colleague(deps, 'solo')
	await colleague(deps, 'thea', { role: 'trainer', teamId: 'yard' })
	const typed = async (who: string) =>
		(await startedAttempt(deps, who, sayYouKnow.slug, 'official')).opening.typed
	expect(await typed('solo')).toBe(false)
	expect(await typed('thea')).toBe(true)
	await deps.db.write((tx) => deactivate(tx, 'yann', deps.now()))
	expect(await typed('olga')).toBe(false)
})

test('a change of the setting is in the log with before and after; no change is not', async () => {
	const deps = await testDeps()
	expect(await changeSetting(deps, ada, { name: 'official-typed', value: 'type' })).toBe('changed')
	expect(await changeSetting(deps, ada, { name: 'official-typed', value: 'type' })).toBe('same')
	expect(await deps.db.auditEntry.findMany()).toMatchObject([
		{ action: 'setting.change', target: 'setting:official-typed', before: '"choose"', after: '"type"' },
	])
})

test('nobody spends another try while a trainer is awaited; afterwards the tries go on', async () => {
	const deps = await typedHouse()
	const { id } = await awaitedAttempt(deps, { tone: 0, respect: 0 })
	const next = { ...official, personId: 'nina', key: 'start-next' }
	expect(await startAttempt(deps, next)).toEqual({ ok: false, refused: 'awaited' })
	const given = [{ number: 1, tone: 0 as const, respect: 0 as const }]
	await markBlind(deps, theo, { attemptId: id, given })
	await confirmAttempt(deps, theo, {
		attemptId: id,
		given: [{ number: 1, tone: 'keep', respect: 'keep' }],
	})
	expect(await startAttempt(deps, next)).toMatchObject({ ok: true })
})

test('the pause runs from the end of the third attempt, however long its trainer takes', async () => {
	const clock = handClock()
	const deps = await typedHouse({ now: clock.now })
	for (const key of ['one', 'two', 'three']) {
		const { id } = await awaitedAttempt(deps, { tone: 0, respect: 0 }, 'nina', key)
		if (key === 'three') clock.pass(25 * 60)
		const given = [{ number: 1, tone: 0 as const, respect: 0 as const }]
		await markBlind(deps, theo, { attemptId: id, given })
		await confirmAttempt(deps, theo, {
			attemptId: id,
			given: [{ number: 1, tone: 'keep', respect: 'keep' }],
		})
	}
	expect(await startAttempt(deps, { ...official, personId: 'nina', key: 'four' })).toMatchObject({ ok: true })
})
