import { beforeEach, expect, test } from 'vitest'
import { revokeCertificate } from '#app/server/acts/revoke-certificate.server'
import { createLookUps } from '#app/server/certificates/look-ups.server'
import { verifyCertificate } from '#app/server/certificates/verify-certificate.server'
import { keepSetting } from '#app/server/store/settings.server'
import { addTrainer } from '#app/server/store/teams.server'
import { certified } from '#test/support/certificate'
import { colleague, signedIn } from '#test/support/colleague'
import { handClock } from '#test/support/deps'
import { type PeopledSite, peopledSite, posting } from '#test/support/peopled-site'

let site: PeopledSite
let id: string
const clock = handClock()

beforeEach(async () => {
	site = await peopledSite({ now: clock.now, lookUps: createLookUps(20) })
	const year = 365 * 86_400_000
	const expiresAt = new Date(clock.now().getTime() + year)
	id = (await certified(site.deps, 'nina', 'respect', { expiresAt })).id
})

const page = async (who: 'anonymous' | 'trainee' | 'trainer' | 'hr' = 'anonymous') =>
	(await site.as(who, `/certificates/${id}`)).body

test('B9 Anybody with the address learns course, dates and state, and nothing about the person', async () => {
	const seen = await site.as('anonymous', `/certificates/${id}`)
	expect(seen.status).toBe(200)
	expect(seen.body).toContain('This certificate is valid')
	expect(seen.body).toContain('Course respect')
	expect(seen.body).not.toMatch(/nina|@example|hanna|\btotal\b/i)
	expect(seen.headers['x-robots-tag']).toContain('noindex')
	expect(seen.body).toContain('noindex')
})

test('the public page shows the name only where the house says so', async () => {
	const shown = { name: 'certificate-names', value: 'shown', byId: 'ada', at: clock.now() } as const
	await keepSetting(site.deps.db, shown)
	const text = await page()
	expect(text).toContain('Person nina')
	expect(text).not.toContain('@example')
})

test('its holder, their trainer and HR see the name and the way to the paper', async () => {
	await addTrainer(site.deps.db, 'desk', 'theo')
	for (const who of ['trainee', 'trainer', 'hr'] as const) {
		const text = await page(who)
		expect(text).toContain('Person nina')
		expect(text).toContain(`/certificates/${id}.pdf`)
	}
	expect(await page()).not.toContain(`/certificates/${id}.pdf`)
})

test('the paper is a tagged PDF for those who may have it, and not there for anybody else', async () => {
	const paper = await site.as('trainee', `/certificates/${id}.pdf`)
	expect(paper.status).toBe(200)
	expect(paper.headers['content-type']).toBe('application/pdf')
	expect(paper.body.startsWith('%PDF-1.7')).toBe(true)
	expect(paper.body).toContain('/Marked true')
	expect(paper.body).toContain('/Lang (en-GB)')
	await colleague(site.deps, 'omar', { teamId: 'desk' })
	const { cookie } = await signedIn(site.deps, 'omar')
	const omars = await site.ask(`/certificates/${id}.pdf`, { headers: { Cookie: cookie } })
	expect(omars.status).toBe(404)
	expect((await site.as('admin', `/certificates/${id}.pdf`)).status).toBe(404)
})

test('who looks at somebody else’s is noted', async () => {
	await page('hr')
	await page('trainee')
	const noted = await site.deps.db.viewing.findMany()
	expect(noted.map(({ viewerId, personId, what }) => [viewerId, personId, what])).toEqual([
		['hanna', 'nina', 'certificate'],
	])
})

test('B9 One that lapsed, and one that was taken back, say so', async () => {
	clock.pass(366 * 24 * 60)
	expect(await page()).toContain('This certificate has lapsed')
	await revokeCertificate(site.deps, { id: 'hanna' }, { id, reason: 'wrong-person' })
	const text = await page()
	expect(text).toContain('This certificate was taken back')
	expect(text).not.toMatch(/wrong person|wrong-person|hanna/i)
})

test('B9 An address that names none is the same 404 however it is spelt, and guessing is slowed down', async () => {
	const answers = []
	for (const wrong of ['AAAAAAAAAAAAAAAAAAAAAA', 'x', `${id}x`, '..%2f', 'nina'])
		answers.push((await site.as('anonymous', `/certificates/${wrong}`)).status)
	expect(new Set(answers)).toEqual(new Set([404]))
	let last = 0
	for (let tries = 0; tries < 20; tries++) last = (await site.as('anonymous', `/certificates/${id}`)).status
	expect(last).toBe(429)
})

test('the file and the keys that anybody may fetch are enough to check it', async () => {
	const file: unknown = JSON.parse((await site.as('anonymous', `/certificates/${id}.json`)).body)
	const { keys } = JSON.parse((await site.as('anonymous', '/certificates/keys.json')).body)
	const known = keys.map(({ kid, x }: { kid: string; x: string }) => ({ id: kid, x }))
	expect(verifyCertificate(known, file).ok).toBe(true)
	expect(JSON.stringify(file)).not.toMatch(/nina/i)
})

test('HR takes it back by a reason, after the password; a form without one says so', async () => {
	const path = `/certificates/${id}`
	const asked = await site.as('hr', path, posting({ intent: 'revoke', reason: 'wrong-person' }))
	expect(asked.headers['location']).toContain('/confirm')
	await site.deps.db.session.updateMany({
		where: { personId: 'hanna' },
		data: { steppedUpAt: clock.now() },
	})
	const none = await site.as('hr', path, posting({ intent: 'revoke', reason: '' }))
	expect(none.status).toBe(422)
	expect(none.body).toContain('Please choose a reason')
	const done = await site.as('hr', path, posting({ intent: 'revoke', reason: 'wrong-person' }))
	expect(done.headers['location']).toBe(path)
	expect((await site.as('trainer', path, posting({ intent: 'revoke' }))).status).toBe(403)
})
