import { expect, test } from 'vitest'
import { spendTime } from '#app/server/acts/spend-time.server'
import { colleague } from '../../support/colleague'
import { handClock, testDeps } from '../../support/deps'
import { publishedLesson } from '../../support/published'

async function reader(start = '2026-03-02T09:00:00.000Z') {
	const clock = handClock(start)
	const deps = await testDeps({ now: clock.now })
	await colleague(deps, 'nina')
	await publishedLesson(deps, 'respect', 'being-heard')
	const told = { personId: 'nina', course: 'respect', lesson: 'being-heard' }
	const tell = async (seconds: number) => spendTime(deps, { ...told, seconds })
	const kept = () => deps.db.learningTime.findMany({ orderBy: { day: 'asc' } })
	return { deps, clock, tell, kept }
}

test('time adds up by lesson and day, in working hours and out of them', async () => {
	const { clock, tell, kept } = await reader('2026-03-02T16:59:30.000Z')
	await tell(30)
	clock.pass(0.5)
	await tell(30)
	clock.pass(0.5)
	await tell(30)
	expect(await kept()).toMatchObject([
		{ personId: 'nina', lesson: 'respect/being-heard', day: '2026-03-02', seconds: 90, inWork: 60 },
	])
})

test('a page cannot claim more than has passed, nor more than a minute, nor twice with two pages open', async () => {
	const { clock, tell, kept } = await reader()
	expect(await tell(3600)).toEqual({ ok: true, seconds: 30 })
	clock.pass(0.25)
	expect(await tell(3600)).toEqual({ ok: true, seconds: 15 })
	expect(await tell(30)).toEqual({ ok: true, seconds: 0 })
	clock.pass(60)
	expect(await tell(3600)).toEqual({ ok: true, seconds: 60 })
	expect(await kept()).toMatchObject([{ seconds: 105 }])
})

test('a clock that is set back adds nothing', async () => {
	const { clock, tell, kept } = await reader()
	await tell(30)
	clock.pass(-10)
	expect(await tell(30)).toEqual({ ok: true, seconds: 0 })
	expect(await kept()).toMatchObject([{ seconds: 30 }])
})

test('the day is that of the person, wherever the house is', async () => {
	const { deps, tell, kept } = await reader('2026-03-02T22:30:00.000Z')
	await deps.db.person.update({ where: { id: 'nina' }, data: { timeZone: 'Asia/Tokyo' } })
	await tell(30)
	expect(await kept()).toMatchObject([{ day: '2026-03-03', inWork: 0 }])
})

test('a lesson that there is not takes no time', async () => {
	const { deps } = await reader()
	const told = { personId: 'nina', course: 'respect', lesson: 'nowhere', seconds: 9 }
	expect(await spendTime(deps, told)).toEqual({ ok: false, refused: 'not-found' })
})
