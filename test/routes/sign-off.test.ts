import { beforeEach, expect, test } from 'vitest'
import { addTrainer } from '#app/server/store/teams.server'
import { colleague } from '#test/support/colleague'
import { type PeopledSite, peopledSite, posting } from '#test/support/peopled-site'

let site: PeopledSite
const fields = {
	...{ course: 'respect', way: 'classroom', day: '2026-02-20', minutes: '60' },
	...{ language: 'cy', people: 'nina' },
}

beforeEach(async () => {
	site = await peopledSite()
	await addTrainer(site.deps.db, 'desk', 'theo')
	await colleague(site.deps, 'rita', { teamId: 'phone' })
})

const post = (more: Record<string, string>, who: 'trainer' | 'hr' = 'trainer') =>
	site.as(who, '/sign-off', posting({ ...fields, ...more }))

test('a trainer sees their own people, never themselves or other teams', async () => {
	const { body } = await site.as('trainer', '/sign-off')
	expect(body).toContain('nina@example.test')
	expect(body).not.toMatch(/value="theo"|rita@/)
	expect((await site.as('trainer', '/sign-off?who=rita')).body).not.toContain('rita@')
	expect((await site.as('hr', '/sign-off?who=rita')).body).toContain('rita@')
})

test('what will be written is shown first, then it is written once', async () => {
	const preview = await post({ intent: 'preview' })
	expect(preview.body).toContain('Please check before you sign')
	expect(preview.body).toContain('20 February 2026')
	expect(preview.body).toContain('in Welsh')
	expect(await site.deps.db.completionRecord.count({ where: { kind: 'course' } })).toBe(0)
	const done = await post({ intent: 'sign' })
	expect(done.headers.location).toBe('/sign-off')
	const row = await site.deps.db.completionRecord.findFirst({ where: { kind: 'course' } })
	expect(row).toMatchObject({ way: 'classroom', minutes: 60, language: 'cy', grantedById: 'theo' })
})

test('what is missing is said at its field, and what was typed is still there', async () => {
	const wrong = { way: '', minutes: 'an hour', day: '2026-02-30', language: 'Welsh' }
	const { status, body } = await post({ intent: 'preview', ...wrong })
	expect(status).toBe(422)
	for (const words of [
		'choose how it was done',
		'give a day',
		'whole minutes',
		'two or three letters',
		'value="an hour"',
	])
		expect(body).toContain(words)
})

test('a course that is not there, oneself and other teams are refused politely', async () => {
	expect((await post({ intent: 'sign', course: 'nowhere' })).body).toContain('is not published')
	expect((await post({ intent: 'sign', people: 'theo' })).body).toContain('your own training')
	expect((await post({ intent: 'sign', people: 'rita' })).status).toBe(409)
	expect((await post({ intent: 'sign', day: '2027-01-01' })).body).toContain('has not come yet')
	expect((await post({ intent: 'later' })).status).toBe(400)
	expect(await site.deps.db.completionRecord.count({ where: { kind: 'course' } })).toBe(0)
})
