import { expect, test } from 'vitest'
import { answerObstacle } from '#app/server/acts/answer-obstacle.server'
import {
	mostWaiting,
	seeObstacleAnswer,
	takeObstacleBack,
	tellObstacle,
} from '#app/server/acts/tell-obstacle.server'
import type { Deps } from '#app/server/deps.server'
import { newObstacleCount, openObstaclesOf } from '#app/server/store/obstacles.server'
import { obstaclesView } from '#app/server/views/obstacles-view.server'
import { ownObstacles } from '#app/server/views/own-obstacles.server'
import { tess, theo } from '#test/support/awaited'
import { handClock } from '#test/support/deps'
import { disputedHouse, weighItUp } from '#test/support/disputed'
import { publishedLesson } from '#test/support/published'

const place = { kind: 'scenario' as const, slug: weighItUp.slug }
const text = 'The till has no button for it.'
const tells = (deps: Deps, more: object = {}) =>
	tellObstacle(deps, { ...place, personId: 'nina', text, named: false, ...more })
const onlyId = async (deps: Deps) => (await deps.db.obstacle.findFirstOrThrow()).id
const list = (deps: Deps, who = theo, query = '') => obstaclesView(deps, who, new URLSearchParams(query))

test('what gets in the way reaches the trainers of one’s team; the name only where it is wished', async () => {
	const deps = await disputedHouse()
	expect(await tells(deps)).toEqual({ ok: true })
	expect(await tells(deps, { named: true, text: 'We are two at the desk.' })).toEqual({ ok: true })
	expect((await list(deps)).rows.map((row) => [row.text, row.who]).sort()).toEqual([
		[text, null],
		['We are two at the desk.', 'Person nina'],
	])
	expect(JSON.stringify(await list(deps))).not.toContain('"nina"')
	expect((await list(deps, { id: 'yann', trains: ['yard'] })).rows).toEqual([])
	expect((await list(deps, { id: 'nina', trains: ['desk'] })).rows).toEqual([])
	expect(await newObstacleCount(deps.db, theo)).toBe(2)
})

test('an answer with a state comes back to who told it, until they have read it', async () => {
	const clock = handClock()
	const deps = await disputedHouse({ now: clock.now })
	await tells(deps)
	const id = await onlyId(deps)
	const answer = { id, was: null, state: 'looking' as const, answer: 'I will ask for one.' }
	expect(await answerObstacle(deps, theo, answer)).toEqual({ ok: true })
	expect((await ownObstacles(deps, 'nina', place)).told).toMatchObject([
		{ state: 'looking', answer: 'I will ask for one.' },
	])
	await seeObstacleAnswer(deps, { id, personId: 'olga' })
	expect(await openObstaclesOf(deps.db, 'nina')).toHaveLength(1)
	await seeObstacleAnswer(deps, { id, personId: 'nina' })
	expect(await openObstaclesOf(deps.db, 'nina')).toEqual([])
	const was = clock.now()
	clock.pass(60)
	const done = { id, was, state: 'changed' as const, answer: 'The button is there.' }
	expect(await answerObstacle(deps, tess, done)).toEqual({ ok: true })
	expect(await openObstaclesOf(deps.db, 'nina')).toMatchObject([{ state: 'changed' }])
	expect(await deps.db.auditEntry.findMany()).toMatchObject([
		{ action: 'obstacle.answer', actorId: 'theo', after: '{"state":"looking"}' },
		{ action: 'obstacle.answer', actorId: 'tess', after: '{"state":"changed"}' },
	])
})

test('two trainers at once: the first answer stays, and the other is told', async () => {
	const deps = await disputedHouse()
	await tells(deps)
	const id = await onlyId(deps)
	const answer = { id, was: null, state: 'looking' as const }
	const answers = await Promise.all([
		answerObstacle(deps, theo, { ...answer, answer: 'Mine.' }),
		answerObstacle(deps, tess, { ...answer, answer: 'No, mine.' }),
	])
	expect(answers).toEqual([{ ok: true }, { ok: false, refused: 'moved-on' }])
	expect((await deps.db.obstacle.findFirst())?.answer).toBe('Mine.')
})

test('it is taken back while it is new, by its writer alone', async () => {
	const deps = await disputedHouse()
	await tells(deps)
	const id = await onlyId(deps)
	expect(await takeObstacleBack(deps, { id, personId: 'olga' })).toBe('answered')
	expect(await takeObstacleBack(deps, { id, personId: 'nina' })).toBe('ok')
	expect(await deps.db.obstacle.count()).toBe(0)
	await tells(deps)
	const again = await onlyId(deps)
	await answerObstacle(deps, theo, { id: again, was: null, state: 'cannot', answer: 'The law asks for it.' })
	expect(await takeObstacleBack(deps, { id: again, personId: 'nina' })).toBe('answered')
})

test.each([
	['nothing', { text: ' … ' }, 'empty'],
	['too much', { text: 'a'.repeat(1_001) }, 'too-long'],
	['of a lesson there is not', { kind: 'lesson', slug: 'respect/nowhere' }, 'not-found'],
	['of a scenario there is not', { slug: 'nowhere' }, 'not-found'],
])('what is refused is kept by nobody: %s', async (_what, more, refused) => {
	const deps = await disputedHouse()
	expect(await tells(deps, more)).toEqual({ ok: false, refused })
	expect(await deps.db.obstacle.count()).toBe(0)
})

test('nobody fills the list alone, and where nobody trains the team nobody is left waiting', async () => {
	const deps = await disputedHouse()
	for (let n = 0; n < mostWaiting; n += 1) await tells(deps, { text: `${text} ${n}` })
	expect(await tells(deps)).toEqual({ ok: false, refused: 'many' })
	await deps.db.teamTrainer.deleteMany({ where: { teamId: 'yard' } })
	expect(await tells(deps, { personId: 'olga' })).toEqual({ ok: false, refused: 'nobody' })
	expect((await ownObstacles(deps, 'olga', place)).someone).toBe(false)
})

test('told twice at one moment it is told once', async () => {
	const deps = await disputedHouse()
	expect(await Promise.all([tells(deps), tells(deps)])).toEqual([{ ok: true }, { ok: true }])
	expect(await deps.db.obstacle.count()).toBe(1)
})

test('somebody of another team answers nothing, and an empty answer is none', async () => {
	const deps = await disputedHouse()
	await tells(deps)
	const asked = { id: await onlyId(deps), was: null, state: 'looking' as const, answer: 'Yes.' }
	const yann = { id: 'yann', trains: ['yard'] }
	expect(await answerObstacle(deps, yann, asked)).toEqual({ ok: false, refused: 'not-found' })
	expect(await answerObstacle(deps, theo, { ...asked, answer: '' })).toEqual({ ok: false, refused: 'empty' })
})

test('the list is narrowed by state and by place, and paged', async () => {
	const clock = handClock()
	const deps = await disputedHouse({ now: clock.now })
	await publishedLesson(deps, 'respect', 'heard')
	for (let n = 0; n < 15; n += 1) await tells(deps, { text: `${text} ${n}` })
	for (let n = 0; n < 8; n += 1)
		await tells(deps, {
			personId: 'nina',
			kind: n < 3 ? 'lesson' : 'scenario',
			...(n < 3 && { slug: 'respect/heard' }),
			text: `${n} is it`,
		}).then(() => clock.pass(1))
	const whole = await list(deps)
	expect([whole.all, whole.rows.length, whole.next]).toEqual([20, 20, null])
	expect(whole.places).toEqual([
		{ value: 'lesson:respect/heard', title: 'Lesson heard' },
		{ value: `scenario:${weighItUp.slug}`, title: 'Weigh it up' },
	])
	expect((await list(deps, theo, 'what=lesson:respect/heard')).all).toBe(3)
	expect((await list(deps, theo, 'state=changed')).all).toBe(0)
	expect((await list(deps, theo, 'state=whatever&what=nonsense&page=x')).all).toBe(20)
	expect((await list(deps, theo, 'page=9')).rows).toEqual([])
})
