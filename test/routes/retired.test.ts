import { expect, test } from 'vitest'
import { retireContent } from '#app/server/acts/retire-content.server'
import { peopledSite, posting } from '#test/support/peopled-site'

const theo = { id: 'theo', role: 'trainer' } as const

async function retiredSite() {
	const site = await peopledSite()
	const retire = (kind: 'course' | 'scenario', slug: string) =>
		retireContent(site.deps, theo, { kind, slug, act: 'retire', reason: 'Out of date.' })
	await retire('course', 'respect')
	expect(await retire('scenario', 'the-parcel')).toEqual({ ok: true })
	return site
}

test('a retired scenario says so kindly, and leads back to what one had begun', async () => {
	const site = await retiredSite()
	const page = await site.as('trainee', '/scenarios/the-parcel')
	expect(page.status).toBe(200)
	expect(page.body).toContain('isn’t offered any more')
	const start = posting({ intent: 'start', mode: 'official', key: 'a-late-start' })
	const late = await site.as('trainee', '/scenarios/the-parcel', start)
	expect([late.status, late.headers.location]).toEqual([302, '/scenarios/the-parcel'])
	expect(await site.deps.db.attempt.count({ where: { startKey: 'a-late-start' } })).toBe(0)
})

test('an attempt that runs is still there, under its own title on the home page', async () => {
	const site = await retiredSite()
	expect((await site.as('trainee', `/attempts/${site.open}`)).status).toBe(200)
	const home = await site.as('trainee', '/')
	expect(home.body).toContain('The parcel that never came')
	expect(home.body).not.toContain('the-parcel<')
})

test('a retired course and its lessons are gone, not unknown', async () => {
	const site = await retiredSite()
	expect((await site.as('trainee', '/courses/respect')).status).toBe(410)
	expect((await site.as('trainee', '/courses/respect/being-heard')).status).toBe(410)
	expect((await site.as('trainee', '/courses/nowhere')).status).toBe(404)
})
