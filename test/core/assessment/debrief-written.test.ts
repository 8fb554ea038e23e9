import { beforeEach, expect, test, vi } from 'vitest'
import { debriefWritten } from '#app/core/assessment/debrief-written'
import { toldReply } from '#app/core/assessment/told'
import { wordingsShown } from '#app/core/assessment/wordings-shown'
import { replayRun } from '#app/core/play/run'
import type { Answer } from '#app/core/scenario/definition'
import type { Evidence, Judged, Move, Run, TurnTaken } from '#app/core/scenario/run'
import { marked } from '#app/core/wording/marked'
import type { Said } from '#app/core/wording/marking'
import { aNeed, aReply, aScenario, aScene } from '#test/support/scenarios/builders'

vi.mock('#app/core/wording/marked', () => ({ scorer: 'now-2', marked: vi.fn() }))

const sorry: Evidence = { act: 'apology', dimension: 'tone', start: 0, end: 5, points: 15 }
const blame: Evidence = { act: 'blame', dimension: 'respect', start: 6, end: 9, points: -8 }
const when = (at: number): Evidence => ({
	act: 'when',
	dimension: 'resolution',
	start: at,
	end: at + 6,
	points: 12,
})

/** "sorry" apologises, "you" blames, "friday" says when. */
function marking({ text }: Pick<Said, 'text'>) {
	const low = text.toLowerCase()
	const at = low.indexOf('friday')
	const acts = [
		...(low.startsWith('sorry') ? [sorry] : []),
		...(low.includes('your fault') ? [blame] : []),
		...(at < 0 ? [] : [when(at)]),
	]
	return {
		scorer: 'now-2',
		tone: 60,
		respect: 61,
		resolution: 62,
		met: [],
		sure: true,
		unsure: null,
		capped: null,
		acts,
		missing: at < 0 ? [{ act: 'when', dimension: 'resolution' as const, points: 12 }] : [],
		exact: { tone: 60, respect: 61, resolution: 62 },
	}
}
beforeEach(() => {
	vi.mocked(marked).mockImplementation(marking)
})

const judged: Judged = { sure: true, capped: null, resolution: 40, evidence: [sorry] }
const wrote = (text: string, more: Partial<Extract<Move, { kind: 'written' }>> = {}): Move => ({
	kind: 'written',
	text,
	scorer: 'now-2',
	matched: 'own',
	tone: 70,
	respect: 55,
	judged,
	...more,
})

const own = aReply('own', 'good', {
	tone: 2,
	respect: 2,
	meets: ['date'],
	text: 'It is ours to put right.',
	likes: ['We got that wrong, and we mend it.', 'We mend it by Friday.'],
})
const shrug = aReply('shrug', 'good', {
	tone: -1,
	respect: -1,
	text: 'That happens.',
	likes: ['By Friday or never.'],
})
const definition = (answer: Answer) =>
	aScenario({
		needs: [aNeed('date', { examples: ['You will have it on Friday at nine.'] })],
		scenes: [aScene('opening', [own, shrug], { answer })],
	})
function after(answer: Answer, ...moves: Move[]): Run {
	const replayed = replayRun(definition(answer), 1, moves, { memory: 'none', typed: true })
	if (!replayed.ok) throw new Error(`move ${replayed.at} is ${replayed.refused}`)
	return replayed.run
}
const first = (run: Run): TurnTaken => {
	const [turn] = run.turns
	if (!turn) throw new Error('no turn')
	return turn
}
const told = (move: Move) => {
	const run = after('write', move)
	return debriefWritten(run, first(run))
}

test('a typed turn tells how its words were judged, what is missing, and the author’s words that have it', () => {
	expect(told(wrote('Sorry about that.'))).toMatchObject({
		understood: true,
		sure: true,
		scorer: 'now-2',
		today: null,
		wording: {
			evidence: [sorry],
			resolution: 40,
			copied: false,
			coaching: { strengths: [sorry], fixes: [{ act: 'when', at: null }] },
		},
		example: 'We mend it by Friday.',
	})
})

test('words that cost points have an example without them, and none that was typed itself', () => {
	const costly = wrote('Sorry, your fault. By Friday.', { judged: { ...judged, evidence: [sorry, blame] } })
	expect(told(costly)?.example).toBe('We got that wrong, and we mend it.')
	const same = wrote('We mend it by Friday', { judged: { ...judged, evidence: [blame] } })
	expect(told(same)?.example).toBe('We got that wrong, and we mend it.')
})

test('a reply that its author marks low is no example; a better one on offer is', () => {
	expect(told(wrote('Sorry, these things happen.', { matched: 'shrug' }))?.example).toBe(
		'We mend it by Friday.',
	)
})

test('where there is nothing to mend there is no example', () => {
	expect(told(wrote('Sorry, by Friday it is mended.'))?.example).toBeNull()
})

test('an earlier scorer’s mark stands with its own evidence, and today’s beside it', () => {
	const kept = told(wrote('Sorry about that.', { scorer: 'then-1' }))
	expect(kept).toMatchObject({
		scorer: 'then-1',
		today: { scorer: 'now-2', sure: true, tone: 60, respect: 61, resolution: 62 },
		wording: { evidence: [sorry], coaching: { strengths: [sorry], fixes: [] } },
	})
	const simple = told(wrote('Sorry about that.', { scorer: 'simple-1', judged: undefined }))
	expect(simple).toMatchObject({ sure: false, wording: null, example: null, today: { tone: 60 } })
})

test('what was copied is held at neutral by today’s scorer too', () => {
	const copied = told(wrote('Sorry about that.', { scorer: 'then-1', judged: { ...judged, copied: true } }))
	expect(copied).toMatchObject({ wording: { copied: true }, today: { tone: 50, respect: 50 } })
})

test('of what was erased, or not understood, there is nothing to tell', () => {
	expect(told(wrote('', { scorer: 'then-1' }))).toMatchObject({ wording: null, example: null, today: null })
	const run = after(
		'write-first',
		wrote('Hm.', { matched: null, tone: null, respect: null, judged: undefined }),
		{
			kind: 'chosen',
			reply: 'own',
		},
	)
	expect(debriefWritten(run, first(run))).toMatchObject({ understood: false, wording: null, today: null })
})

test('what the author says was heard is said of own words only where they are marked like the author’s', () => {
	const why = { text: 'He hears that we own it.', lesson: null }
	const heard = (tone: number, respect: number, more: Partial<Judged> = {}) => {
		const scene = aScene('opening', [{ ...own, why }], { answer: 'write' })
		const move = wrote('Sorry, we did it.', { tone, respect, judged: { ...judged, ...more } })
		const replayed = replayRun(aScenario({ scenes: [scene] }), 1, [move], { memory: 'none', typed: true })
		if (!replayed.ok) throw new Error(replayed.refused)
		return toldReply(replayed.run, first(replayed.run)).why
	}
	expect([heard(76, 76), heard(100, 75), heard(75, 100)]).toEqual([why.text, null, null])
	expect(heard(100, 100, { capped: 'non-apology' })).toBeNull()
})

test('what somebody has read is the choices they had, and the author’s words of their debrief', () => {
	expect(wordingsShown(after('choose', { kind: 'chosen', reply: 'own' }))).toEqual([own.text, shrug.text])
	expect(wordingsShown(after('write', wrote('Sorry about that.')))).toEqual([
		own.text,
		'We mend it by Friday.',
	])
	expect(wordingsShown(after('write', wrote('Sorry, these happen.', { matched: 'shrug' })))).toEqual([
		own.text,
		shrug.text,
		'We mend it by Friday.',
	])
	const beside = after('write-first', wrote('Sorry, by Friday.'), { kind: 'chosen', reply: 'own' })
	expect(wordingsShown(beside)).toEqual([own.text, shrug.text])
})
