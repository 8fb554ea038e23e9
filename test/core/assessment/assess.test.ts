import { expect, test } from 'vitest'
import { assess } from '#app/core/assessment/assess'
import type { Mark, Reply, ScenarioDefinition } from '#app/core/scenario/definition'
import { aCritical, aNeed, anEnding, aReply, aScenario, aScene } from '#test/support/scenarios/builders'
import { played } from '#test/support/scenarios/played'
import { theParcel } from '#test/support/scenarios/the-parcel'

const whole = { resolution: { worst: 0, best: 100_000 } }

function parcel(...replies: string[]) {
	const definition = theParcel()
	return assess(played(definition, replies), whole, definition.rule)
}

/** One scene after another, each with one reply; play says them all and ends at `good`. */
function row(replies: Partial<Reply>[], rest: Partial<ScenarioDefinition> = {}) {
	const scenes = replies.map((reply, at) =>
		aScene(`scene-${at}`, [
			aReply(`reply-${at}`, at + 1 < replies.length ? `scene-${at + 1}` : 'good', reply),
		]),
	)
	const definition = aScenario({ scenes, ...rest })
	const said = scenes.map((scene) => scene.replies[0]?.id ?? '')
	return assess(played(definition, said), whole, definition.rule)
}

const respects = (...marks: (Mark | null)[]) => row(marks.map((respect) => ({ respect }))).scores.respect

test('the best passage of the example scores full marks and is exceptional', () => {
	expect(parcel('believe', 'own-and-ring')).toEqual({
		scores: { tone: 100_000, respect: 100_000, resolution: 100_000, total: 100_000 },
		passed: true,
		experience: 'exceptional',
		ending: 'kept',
		outcome: 'solved',
		accepted: true,
		returns: true,
		needs: [
			{ id: 'heard', text: 'Maya feels believed', side: 'people', must: true, met: true },
			{ id: 'truth', text: 'Maya knows where the parcel is', side: 'task', must: true, met: true },
			{ id: 'remedy', text: 'Maya has chosen a remedy', side: 'task', must: false, met: true },
		],
		extras: ['ring-back'],
		critical: [],
		respectCap: null,
		missed: [],
	})
})

test('a good passage without the extra is as expected', () => {
	expect(parcel('believe', 'own')).toMatchObject({
		scores: { tone: 87_500, respect: 100_000, resolution: 100_000, total: 96_250 },
		passed: true,
		experience: 'expected',
	})
})

test('a must-need unmet is negative, whatever the scores', () => {
	expect(parcel('procedure', 'own')).toMatchObject({
		scores: { tone: 50_000, respect: 62_500, resolution: 100_000, total: 71_875 },
		passed: false,
		experience: 'negative',
		missed: ['tone', 'respect'],
	})
})

test('a critical failure that stands is negative and a third of the needs is 33.333', () => {
	expect(parcel('believe', 'tomorrow')).toMatchObject({
		scores: { tone: 87_500, respect: 75_000, resolution: 33_333, total: 64_166 },
		critical: ['false-promise'],
		experience: 'negative',
		missed: ['resolution', 'total'],
	})
})

test('a -2 in respect caps respect at 55 and an ending not accepted is negative', () => {
	expect(parcel('believe', 'courier')).toMatchObject({
		scores: { tone: 75_000, respect: 50_000, resolution: 0, total: 40_000 },
		respectCap: 55,
		accepted: false,
		experience: 'negative',
	})
})

test('marks are 0, 25, 50, 75 and 100; unmarked turns are left out; no marks give 50', () => {
	expect(([-2, -1, 0, 1, 2] as const).map((mark) => respects(mark))).toEqual([
		0, 25_000, 50_000, 75_000, 100_000,
	])
	expect(respects(1, null, 2)).toBe(87_500)
	expect(respects(null)).toBe(50_000)
})

test('the mean is rounded down to the thousandth', () => {
	expect(respects(2, 2, 1)).toBe(91_666)
})

test('a -2 in respect holds respect at 55 until a later reply makes it good, then at 85', () => {
	const best: Partial<Reply> = { respect: 2 }
	const bad: Partial<Reply> = { respect: -2 }
	const many = [best, best, best, best, best, best, best, best]
	expect(row([bad, ...many]).scores.respect).toBe(55_000)
	expect(row([bad, ...many, { respect: 2, repairs: ['reply-0'] }])).toMatchObject({
		scores: { respect: 85_000 },
		respectCap: 85,
	})
	expect(row([{ respect: 2, repairs: ['reply-1'] }, bad, ...many]).respectCap).toBe(55)
	expect(row([{ ...bad, repairs: ['reply-0'] }, ...many]).respectCap).toBe(55)
})

test('each -2 wants its own repair', () => {
	const bad: Partial<Reply> = { respect: -2 }
	expect(row([bad, bad, { repairs: ['reply-0'] }]).respectCap).toBe(55)
	expect(row([bad, bad, { repairs: ['reply-0'] }, { repairs: ['reply-1'] }]).respectCap).toBe(85)
	expect(row([bad, bad, { repairs: ['reply-0', 'reply-1'] }]).respectCap).toBe(85)
})

test('the same -2 said twice wants two repairs', () => {
	const definition = aScenario({
		scenes: [
			aScene('opening', [
				aReply('snap', 'opening', { respect: -2, sticky: true }),
				aReply('sorry', 'opening', { respect: 2, repairs: ['snap'], sticky: true }),
				aReply('yes', 'good'),
			]),
		],
	})
	const cap = (...replies: string[]) => assess(played(definition, replies), whole, definition.rule).respectCap
	expect(cap('snap', 'snap', 'sorry', 'yes')).toBe(55)
	expect(cap('snap', 'snap', 'sorry', 'sorry', 'yes')).toBe(85)
	expect(cap('sorry', 'snap', 'yes')).toBe(55)
})

test('a reply said again counts only when it is below 0 and lowers the mean', () => {
	const again = (tone: Mark, times: number, other: Mark) => {
		const definition = aScenario({
			scenes: [
				aScene('opening', [
					aReply('same', 'opening', { tone, sticky: true }),
					aReply('yes', 'good', { tone: other }),
				]),
			],
		})
		const replies = [...Array.from({ length: times }, () => 'same'), 'yes']
		return assess(played(definition, replies), whole, definition.rule).scores.tone
	}
	expect(again(2, 3, 0)).toBe(75_000)
	expect(again(0, 3, 2)).toBe(75_000)
	expect(again(-1, 3, 2)).toBe(43_750)
	expect(again(-2, 2, 2)).toBe(33_333)
	expect(again(-1, 2, -2)).toBe(12_500)
})

test('a critical failure made good later does not stand', () => {
	const critical = [aCritical('lie')]
	const lie: Partial<Reply> = { critical: ['lie'], tone: 2, respect: 2 }
	expect(row([lie, { repairs: ['lie'] }], { critical })).toMatchObject({
		critical: [],
		experience: 'expected',
	})
	expect(row([{ repairs: ['lie'] }, lie], { critical })).toMatchObject({
		critical: ['lie'],
		experience: 'negative',
		passed: false,
	})
})

test('resolution is placed between worst and best, and is the share itself where it cannot be placed', () => {
	const definition = theParcel()
	const run = played(definition, ['believe', 'tomorrow'])
	const placed = (resolution: { worst: number; best: number } | null) =>
		assess(run, { resolution }, definition.rule).scores.resolution
	expect(placed({ worst: 0, best: 66_666 })).toBe(50_000)
	expect(placed({ worst: 33_333, best: 100_000 })).toBe(0)
	expect(placed({ worst: 33_333, best: 33_333 })).toBe(33_333)
	expect(placed(null)).toBe(33_333)
})

test('without a task need resolution is 100', () => {
	expect(row([{ tone: 1 }]).scores.resolution).toBe(100_000)
})

test('the total goes by the weights of the rule in force', () => {
	const definition = theParcel()
	const run = played(definition, ['believe', 'tomorrow'])
	const rule = { ...definition.rule, weights: { tone: 0, respect: 0, resolution: 100 } }
	expect(assess(run, whole, rule).scores.total).toBe(33_333)
})

test('a floor is reached by thousandths, not by the number shown', () => {
	const pass = { total: 0, tone: 92, respect: 0, resolution: 0 }
	const rule = { pass, weights: { tone: 30, respect: 35, resolution: 35 } }
	expect(row([{ tone: 2 }, { tone: 2 }, { tone: 1 }], { rule })).toMatchObject({
		scores: { tone: 91_666 },
		missed: ['tone'],
		passed: false,
		experience: 'expected',
	})
})

test('an extra counts once the must-needs are met, by the same reply too, and only where it fits', () => {
	const needs = [aNeed('heard', { side: 'people' })]
	const extras = [{ id: 'ring', text: 'Ring', side: 'people' as const, fit: null }]
	const met: Partial<Reply> = { respect: 2, tone: 2, meets: ['heard'] }
	const gave: Partial<Reply> = { respect: 2, tone: 2, offers: ['ring'] }
	expect(row([met, gave], { needs, extras }).experience).toBe('exceptional')
	expect(row([{ ...met, ...gave }], { needs, extras }).experience).toBe('exceptional')
	expect(row([gave, met], { needs, extras }).experience).toBe('expected')
	const fitting = (seen: string) => [
		{ id: 'ring', text: 'Ring', side: 'people' as const, fit: { op: 'seen' as const, scene: seen } },
	]
	expect(row([met, gave], { needs, extras: fitting('scene-1') }).extras).toEqual(['ring'])
	expect(row([met, gave], { needs, extras: fitting('good') }).extras).toEqual([])
})

test('a need that the reply meets itself counts for whether its extra fits', () => {
	const needs = [aNeed('heard', { side: 'people', must: false })]
	const fit = { op: 'met' as const, need: 'heard' }
	const extras = [{ id: 'ring', text: 'Ring', side: 'people' as const, fit }]
	expect(row([{ meets: ['heard'], offers: ['ring'] }], { needs, extras }).extras).toEqual(['ring'])
	expect(row([{ offers: ['ring'] }, { meets: ['heard'] }], { needs, extras }).extras).toEqual([])
})

test('the mark of the turn counts, where it is not the mark of its reply', () => {
	const definition = theParcel()
	const run = played(definition, ['believe', 'own'])
	const turns = run.turns.map((turn) => ({ ...turn, tone: 50, respect: 0 }))
	expect(assess({ ...run, turns }, whole, definition.rule)).toMatchObject({
		scores: { tone: 50_000, respect: 0 },
		respectCap: 55,
	})
})

test('an extra never makes a negative experience exceptional', () => {
	const extras = [{ id: 'ring', text: 'Ring', side: 'people' as const, fit: null }]
	const endings = [anEnding('good', { accepted: false }), anEnding('gave-up')]
	expect(row([{ tone: 2, respect: 2, offers: ['ring'] }], { extras, endings })).toMatchObject({
		extras: ['ring'],
		experience: 'negative',
	})
})

test('a run that has not ended cannot be assessed', () => {
	expect(() => parcel('believe')).toThrow(RangeError)
})
