import { beforeEach, expect, test } from 'vitest'
import { answerDoubt } from '#app/server/acts/answer-doubt.server'
import { askCorrection } from '#app/server/acts/ask-correction.server'
import { takeDoubtBack, tellDoubt } from '#app/server/acts/tell-doubt.server'
import { everythingAbout } from '#app/server/privacy/everything-about.server'
import { eraseClass } from '#app/server/store/erase-class.server'
import { leaversWith } from '#app/server/store/retention.server'
import { keepSetting } from '#app/server/store/settings.server'
import { doubtsView } from '#app/server/views/doubts-view.server'
import { colleague } from '#test/support/colleague'
import { handClock, testDeps } from '#test/support/deps'
import { keepRecord } from '#test/support/record'

const hanna = { id: 'hanna', role: 'hr', trains: [] as string[] } as const
const phones = { id: 'henry', role: 'hr', trains: ['phone'] } as const
const clock = handClock('2026-03-02T09:00:00Z')
let deps: Awaited<ReturnType<typeof testDeps>>

beforeEach(async () => {
	deps = await testDeps({ now: clock.now })
	await colleague(deps, 'nina', { teamId: 'desk' })
	await colleague(deps, 'olga', { teamId: 'phone' })
	for (const id of ['hanna', 'henry']) await colleague(deps, id, { role: 'hr' })
	const course = {
		kind: 'course',
		result: 'completed',
		scores: null,
		courseRound: 1,
		slug: 'respect',
	} as const
	await keepRecord(deps, 'nina', course)
	await keepRecord(deps, 'olga', course)
})

const text = 'I was there on 3 March.'
const said = async () => {
	expect(await tellDoubt(deps, { personId: 'nina', seq: 1, text })).toEqual({ ok: true })
	return (await deps.db.recordDoubt.findFirstOrThrow()).id
}
const answer = 'Thank you. It is put right.'
const correct = () =>
	askCorrection(deps, hanna, {
		...{ seq: 1, reason: 'wrong-date', note: '' },
		change: { kind: 'date', day: '2026-03-01' },
	})
const alone = (value: 'one-person' | 'two-persons') =>
	deps.db.write((tx) => keepSetting(tx, { name: 'corrections', value, byId: 'ada', at: deps.now() }))

test('what is said once waits once; another’s record, nothing and too much are no doubts', async () => {
	await said()
	expect(await tellDoubt(deps, { personId: 'nina', seq: 1, text })).toEqual({ ok: true })
	const refused = (seq: number | null, words: string) =>
		tellDoubt(deps, { personId: 'nina', seq, text: words })
	expect(await refused(2, text)).toEqual({ ok: false, refused: 'not-found' })
	expect(await refused(9, text)).toEqual({ ok: false, refused: 'not-found' })
	expect(await refused(null, ' … ')).toEqual({ ok: false, refused: 'empty' })
	expect(await refused(null, 'a'.repeat(1_001))).toEqual({ ok: false, refused: 'too-long' })
	expect(await refused(null, 'A course is missing.')).toEqual({ ok: true })
	expect(await deps.db.recordDoubt.count()).toBe(2)
})

test('HR corrects the record, then answers; the answer knows the record that puts it right', async () => {
	const id = await said()
	await alone('one-person')
	expect(await correct()).toEqual({ ok: true, newSeq: 3 })
	expect(await answerDoubt(deps, hanna, { id, state: 'done', answer })).toEqual({ ok: true })
	expect(await deps.db.recordDoubt.findMany()).toMatchObject([
		{ state: 'done', answer, newSeq: 3, answeredById: 'hanna', seenAt: null },
	])
	expect(await answerDoubt(deps, hanna, { id, state: 'refused', answer })).toMatchObject({
		refused: 'moved-on',
	})
	expect(await takeDoubtBack(deps, { id, personId: 'nina' })).toBe('answered')
})

test('“put right” waits for the second person, where a correction does', async () => {
	const id = await said()
	await alone('two-persons')
	await correct()
	expect(await answerDoubt(deps, hanna, { id, state: 'done', answer })).toEqual({
		ok: false,
		refused: 'waits',
	})
	expect(await answerDoubt(deps, hanna, { id, state: 'refused', answer })).toEqual({ ok: true })
})

test('only HR who reach the person answer, and never about themselves', async () => {
	const id = await said()
	const theo = { id: 'theo', role: 'trainer', trains: ['desk'] } as const
	for (const me of [phones, theo])
		expect(await answerDoubt(deps, { ...me, trains: [...me.trains] }, { id, state: 'done', answer })).toEqual(
			{
				...{ ok: false, refused: 'not-found' },
			},
		)
	await tellDoubt(deps, { personId: 'hanna', seq: null, text })
	const own = await deps.db.recordDoubt.findFirstOrThrow({ where: { personId: 'hanna' } })
	expect(await answerDoubt(deps, hanna, { id: own.id, state: 'done', answer })).toEqual({
		...{ ok: false, refused: 'own' },
	})
	const seen = async (me: typeof hanna | typeof phones) =>
		(await doubtsView(deps, { ...me, trains: [...me.trains] }, 'open')).map(({ person }) => person.id)
	expect((await seen(hanna)).sort()).toEqual(['hanna', 'nina'])
	expect(await seen(phones)).toEqual([])
	expect(await doubtsView(deps, { ...theo, trains: ['desk'] }, 'open')).toEqual([])
})

test('one’s own is taken back while nobody has answered; another’s never', async () => {
	const id = await said()
	expect(await takeDoubtBack(deps, { id, personId: 'olga' })).toBe('answered')
	expect(await takeDoubtBack(deps, { id, personId: 'nina' })).toBe('ok')
	expect(await deps.db.recordDoubt.count()).toBe(0)
})

test('the log has each act and no word of it; the export has the words', async () => {
	const id = await said()
	await answerDoubt(deps, hanna, { id, state: 'refused', answer: 'The list of that day has your name.' })
	const log = await deps.db.auditEntry.findMany({ where: { target: 'person:nina' }, orderBy: { at: 'asc' } })
	expect(log.map(({ action }) => action)).toEqual(expect.arrayContaining(['doubt.tell', 'doubt.answer']))
	expect(JSON.stringify(log)).not.toMatch(/3 March|that day/)
	const kept = []
	for await (const one of everythingAbout(deps.db.read, 'nina', true)) kept.push(one)
	expect(kept.find(({ name }) => name === 'records-doubted')?.rows).toMatchObject([
		{ seq: 1, text, state: 'refused', answer: 'The list of that day has your name.' },
	])
})

test('the words go with what was written about the person, and by the schedule', async () => {
	await said()
	await deps.db.write((tx) => tx.person.update({ where: { id: 'nina' }, data: { leftOn: '2026-01-01' } }))
	const due = () => leaversWith(deps.db, { one: 'about', leftBy: '2026-02-01', after: '', most: 9 })
	expect(await due()).toEqual(['nina'])
	await deps.db.write((tx) => eraseClass(tx, 'about', { personId: 'nina', at: deps.now(), address: '' }))
	expect(await deps.db.recordDoubt.count()).toBe(0)
	expect(await due()).toEqual([])
})
