import { expect, test } from 'vitest'
import { confirmAttempt } from '#app/server/acts/confirm-attempt.server'
import { markBlind } from '#app/server/acts/mark-blind.server'
import { attemptById } from '#app/server/store/attempts.server'
import { awaitedAttempt, tess, theo, typedOfficially } from '#test/support/awaited'
import { peopledSite, posting } from '#test/support/peopled-site'

const own = { intent: 'blind', 'tone-1': '75', 'respect-1': '75' }

async function confirming() {
	const site = await peopledSite()
	await typedOfficially(site.deps, 'desk', ['theo'])
	const { id } = await awaitedAttempt(site.deps, { tone: 25, respect: 10 })
	const path = `/confirmations/${id}`
	const page = async () => (await site.as('trainer', path)).body
	const post = (fields: Record<string, string>) => site.as('trainer', path, posting(fields))
	return { site, id, page, post }
}

test('without scripts: one’s own marks first, then the scorer’s, then the result counts', async () => {
	const { site, id, page, post } = await confirming()
	expect((await site.as('trainer', '/confirmations')).body).toContain(`/confirmations/${id}`)
	const blind = await page()
	expect(blind).toContain('I know, and I am sorry.')
	for (const hidden of [
		'value="keep"',
		'the scorer’s mark<',
		'ring us a third time',
		'Person nina',
		'reason-1',
	])
		expect(blind).not.toContain(hidden)
	expect((await post(own)).headers.location).toBe(`/confirmations/${id}`)
	const compare = await page()
	for (const shown of [
		'value="keep"',
		'your mark<',
		'the scorer’s mark<',
		'ring us a third time',
		'reason-1',
	])
		expect(compare).toContain(shown)
	expect(compare).not.toContain('Person nina')
	const confirmed = await post({ ...own, intent: 'confirm', 'reason-1': 'You named it.' })
	expect([confirmed.status, confirmed.headers.location]).toEqual([302, '/confirmations'])
	expect((await attemptById(site.deps.db, id))?.passed).toBe(true)
	expect(await page()).toContain('This one is confirmed')
	expect((await site.as('trainer', '/confirmations')).body).not.toContain(id)
})

test('what is missing is told with a link to its field, and what was chosen and typed is still there', async () => {
	const { page, post } = await confirming()
	const half = await post({ intent: 'blind', 'tone-1': '75' })
	expect(half.status).toBe(422)
	expect(half.body).toContain('href="#field-respect-1"')
	expect(half.body).toMatch(/name="tone-1"[^>]*checked=""[^>]*value="75"|value="75"[^>]*checked=""/)
	expect(await page()).not.toContain('value="keep"')
	await post(own)
	const long = 'b'.repeat(301)
	const changed = await post({ ...own, intent: 'confirm', 'reason-1': long })
	expect(changed.status).toBe(422)
	expect(changed.body).toContain('href="#field-reason-1"')
	expect(changed.body).toContain(long)
})

test('a reason is never markup, for the trainer and the trainee', async () => {
	const { site, id, post } = await confirming()
	await post(own)
	const evil = '<script>alert(1)</script> kind words'
	const refused = await post({ 'tone-1': '75', intent: 'confirm', 'reason-1': evil })
	expect(refused.body).not.toContain('<script>alert(1)')
	await post({ ...own, intent: 'confirm', 'reason-1': evil })
	await site.as('trainee', `/attempts/${id}/debrief`, posting({ intent: 'felt', felt: 'calm' }))
	const { body } = await site.as('trainee', `/attempts/${id}/debrief`)
	expect(body).toContain('A trainer has read these words and changed a mark.')
	expect(body).toContain('&lt;script&gt;alert(1)')
	expect(body).not.toContain('<script>alert(1)')
})

test('whoever was slower gets a calm page', async () => {
	const { site, id, post } = await confirming()
	await post(own)
	const attempt = { attemptId: id, given: [{ number: 1, tone: 75 as const, respect: 75 as const }] }
	await markBlind(site.deps, { ...theo, id: 'tess', trains: tess.trains }, attempt)
	const kept = [{ number: 1, tone: 'keep' as const, respect: 'keep' as const }]
	await confirmAttempt(site.deps, tess, { attemptId: id, given: kept })
	const late = await post({ ...own, intent: 'confirm', 'reason-1': 'You named it.' })
	expect([late.status, late.body.includes('This one is confirmed')]).toEqual([409, true])
})

test('practice, and official attempts without typed turns, are nobody’s to confirm', async () => {
	const { site } = await confirming()
	for (const id of [site.open, site.ended, 'nowhere'])
		expect((await site.as('trainer', `/confirmations/${id}`)).status).toBe(404)
})

test('a trainer whose team is taken away sees nothing of it any more', async () => {
	const { site, id } = await confirming()
	await site.deps.db.teamTrainer.deleteMany({ where: { personId: 'theo' } })
	expect((await site.as('trainer', `/confirmations/${id}`)).status).toBe(404)
	expect((await site.as('trainer', '/confirmations')).body).not.toContain(id)
})

test('settings: a choice that is none changes nothing; one that is, is said to be saved', async () => {
	const site = await peopledSite()
	const choose = (fields: Record<string, string>) => site.as('admin', '/settings', posting(fields))
	expect((await choose({ setting: 'official-typed', value: 'whatever' })).status).toBe(422)
	expect((await choose({ setting: 'another', value: 'type' })).status).toBe(400)
	expect(await site.deps.db.setting.count()).toBe(0)
	expect((await choose({ setting: 'official-typed', value: 'type' })).headers.location).toBe('/settings')
	expect((await site.as('admin', '/settings')).body).toMatch(
		/checked=""[^>]*value="type"|value="type"[^>]*checked=""/,
	)
})
