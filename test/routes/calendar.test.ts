import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { readLesson } from '#app/server/acts/read-lesson.server'
import { refreshStandings } from '#app/server/acts/refresh-standings.server'
import { assignToAll } from '#test/support/assigned-house'
import { colleague, signedIn } from '#test/support/colleague'
import { handClock, testDeps } from '#test/support/deps'
import { posting } from '#test/support/peopled-site'
import { publishedCourse, publishedLesson } from '#test/support/published'
import { wholeSite } from '#test/support/whole-site'

async function house() {
	const clock = handClock()
	const deps = await testDeps({ now: clock.now })
	await colleague(deps, 'nina')
	await publishedLesson(deps, 'respect', 'one')
	await publishedCourse(deps, 'respect', { lessons: ['one'], scenarios: [], title: 'Respect, and more' })
	await assignToAll(deps)
	const site = await wholeSite(deps)
	const { cookie } = await signedIn(deps, 'nina')
	const account = (intent: string) => {
		const form = posting({ intent })
		return site.ask('/account', {
			...form,
			headers: { ...form.headers, Cookie: cookie, 'Sec-Fetch-Site': 'same-origin' },
		})
	}
	const made = async () => /\/calendar\/[\w-]+\.ics/.exec((await account('make-calendar')).body)?.[0] ?? ''
	const events = async (address: string) => {
		const { body } = await site.ask(address)
		const calendar = new ICAL.Component(ICAL.parse(body))
		return calendar.getAllSubcomponents('vevent').map((component) => {
			const event = new ICAL.Event(component)
			const { uid, summary, sequence, startDate, endDate } = event
			const status = component.getFirstPropertyValue('status')
			return { uid, summary, sequence, from: String(startDate), to: String(endDate), status }
		})
	}
	return { clock, deps, site, account, made, events }
}

test('a feed has each due day as a whole day, and keeps its name when the day moves', async () => {
	const { clock, deps, made, events } = await house()
	const address = await made()
	const [first, ...more] = await events(address)
	expect(more).toEqual([])
	expect(first).toMatchObject({
		...{ summary: 'Due: Respect, and more', from: '2026-03-10', to: '2026-03-11', status: 'CONFIRMED' },
	})
	clock.pass(60)
	const now = deps.now()
	const act = { personId: 'nina', course: 'respect', kind: 'extend', code: 'workload', dueOn: '2026-03-20' }
	await deps.db.trainingAct.create({ data: { ...act, id: 'more', from: now, knownAt: now } })
	await deps.db.write((tx) => refreshStandings(deps, tx, { personIds: ['nina'] }))
	const [moved] = await events(address)
	expect(moved).toMatchObject({ uid: first?.uid, from: '2026-03-20', to: '2026-03-21' })
	expect(moved?.sequence).toBeGreaterThan(first?.sequence ?? Number.POSITIVE_INFINITY)
})

test('what is done is cancelled under the same name', async () => {
	const { clock, deps, made, events } = await house()
	const address = await made()
	const [first] = await events(address)
	clock.pass(60)
	await readLesson(deps, { personId: 'nina', course: 'respect', lesson: 'one' })
	expect(await events(address)).toMatchObject([{ uid: first?.uid, status: 'CANCELLED' }])
})

test('a new address ends the one before, and a withdrawn one opens nothing', async () => {
	const { site, account, made } = await house()
	const first = await made()
	const second = await made()
	expect(second).not.toBe(first)
	const status = async (address: string) => (await site.ask(address)).status
	expect([await status(first), await status(second)]).toEqual([404, 200])
	await account('withdraw-calendar')
	expect(await status(second)).toBe(404)
	expect(await status(second.replace('.ics', ''))).toBe(404)
})

test('the key is kept as a hash, written into no log, and opens nothing once its owner has gone', async () => {
	const { deps, site, made } = await house()
	const address = await made()
	const token = address.slice('/calendar/'.length, -'.ics'.length)
	await site.ask(address)
	expect(JSON.stringify(await deps.db.token.findMany())).not.toContain(token)
	expect(site.log()).toContain('/calendar/-')
	expect(site.log()).not.toContain(token)
	await deps.db.person.update({ where: { id: 'nina' }, data: { active: false } })
	expect((await site.ask(address)).status).toBe(404)
})
