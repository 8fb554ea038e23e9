import { expect, test } from 'vitest'
import { agreeAdjustment, endAgreed } from '#app/server/acts/agree-adjustment.server'
import { officialOpening } from '#app/server/acts/official-opening.server'
import { adjustmentsOf, isAgreed } from '#app/server/store/adjustments.server'
import { sayYouKnow, typedHouse } from '#test/support/awaited'
import { colleague } from '#test/support/colleague'
import { handClock, testDeps } from '#test/support/deps'
import { publishedScenario } from '#test/support/published'

const plain = { personId: 'nina', days: null, note: 'Screen reader.', until: null }

async function house() {
	const clock = handClock()
	const deps = await testDeps({ now: clock.now })
	await colleague(deps, 'hanna', { role: 'hr' })
	await colleague(deps, 'nina', { teamId: 'desk' })
	return { clock, deps, hr: { id: 'hanna' } }
}

test('AJ1 the log says that something was agreed, and neither what nor why', async () => {
	const { deps, hr } = await house()
	await agreeAdjustment(deps, hr, { ...plain, code: 'choose-instead-of-typing' })
	const [kept] = await adjustmentsOf(deps.db, 'nina')
	await endAgreed(deps, hr, { personId: 'nina', id: kept?.id ?? '' })
	const log = await deps.db.auditEntry.findMany()
	expect(log.map(({ action }) => action)).toEqual(['adjustment.agree', 'adjustment.end'])
	expect(JSON.stringify(log)).not.toMatch(/choose|typing|Screen/)
})

test('AJ2 it holds until its day or until it is ended, and nobody agrees one with themselves', async () => {
	const { clock, deps, hr } = await house()
	const until = new Date(deps.now().getTime() + 60 * 60_000)
	expect(await agreeAdjustment(deps, hr, { ...plain, personId: 'hanna', code: 'other' })).toMatchObject({
		refused: 'yourself',
	})
	await agreeAdjustment(deps, hr, { ...plain, code: 'no-pause', until })
	expect(await isAgreed(deps.db, 'nina', 'no-pause', deps.now())).toBe(true)
	clock.pass(60)
	expect(await isAgreed(deps.db, 'nina', 'no-pause', deps.now())).toBe(false)
	expect(await agreeAdjustment(deps, hr, { ...plain, code: 'no-pause', until })).toMatchObject({
		refused: 'past',
	})
})

test('AJ3 further days are between 1 and 180, and someone else’s are not ended', async () => {
	const { deps, hr } = await house()
	const days = (days: number | null) => agreeAdjustment(deps, hr, { ...plain, code: 'more-days', days })
	for (const wrong of [null, 0, 181]) expect(await days(wrong)).toMatchObject({ refused: 'days' })
	expect(await days(30)).toEqual({ ok: true })
	const [kept] = await adjustmentsOf(deps.db, 'nina')
	expect(kept).toMatchObject({ code: 'more-days', value: 30, until: null })
	expect(await endAgreed(deps, hr, { personId: 'tom', id: kept?.id ?? '' })).toBe(false)
})

test('AJ4 who chooses instead of typing chooses in official attempts; all others type', async () => {
	const deps = await typedHouse()
	await colleague(deps, 'tom', { teamId: 'desk' })
	await publishedScenario(deps, sayYouKnow)
	const opening = (id: string) => officialOpening(deps.db, id, sayYouKnow, deps.now())
	expect((await opening('nina')).typed).toBe(true)
	await agreeAdjustment(deps, { id: 'hanna' }, { ...plain, code: 'choose-instead-of-typing' })
	expect((await opening('nina')).typed).not.toBe(true)
	expect((await opening('tom')).typed).toBe(true)
})
