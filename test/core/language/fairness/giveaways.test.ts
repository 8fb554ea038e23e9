import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hasAbsolute } from '#app/core/language/checks/giveaways/absolutes'
import { byChance } from '#app/core/language/checks/giveaways/by-chance'
import { clearScenes } from '#app/core/language/checks/giveaways/clear-scenes'
import { allAmong } from '#app/core/language/checks/giveaways/drawn'
import { alikeIn } from '#app/core/language/checks/giveaways/opening-thumb'
import { openingOf } from '#app/core/language/checks/giveaways/openings'
import { giveaway, type Thumb } from '#app/core/language/checks/giveaways/rule-of-thumb'
import { tellingPhrases } from '#app/core/language/checks/giveaways/telling-phrases'
import type { Reply } from '#app/core/scenario/definition'
import { aReply } from '#test/support/scenarios/builders'

/** So many scenes, each with one good reply and so many wrong ones. */
const scenes = (count: number, wrong: number, opening = 'Well then') =>
	clearScenes(
		new Map(
			Array.from({ length: count }, (_, at) => [
				`scene-${at}`,
				[
					[
						aReply(`good-${at}`, 'x', { tone: 2, text: `${opening}, good ${at}.` }),
						...Array.from({ length: wrong }, (_, no) =>
							aReply(`wrong-${at}-${no}`, 'x', { tone: -1, text: `Not ${no} so ${at}.` }),
						),
					],
				],
			]),
		),
	)
const holdsIn =
	(hits: number): Thumb =>
	({ replies, best }) => ({
		hit: Number(replies[0]?.id.split('-')[1]) < hits,
		chance: best.size / replies.length,
	})
const severity = (count: number, wrong: number, hits: number) =>
	giveaway(scenes(count, wrong), holdsIn(hits)).severity

describe('a rule of thumb', () => {
	test('is no giveaway in fewer than four scenes', () => {
		expect(severity(3, 5, 3)).toBeNull()
	})

	test('that holds in every scene is an error as soon as chance is unlikely to do it', () => {
		expect(severity(4, 2, 4)).toBe('error')
		expect(severity(5, 1, 5)).toBeNull()
		expect(severity(6, 1, 6)).toBe('error')
	})

	test('that holds in most scenes is a warning when chance hardly ever does it', () => {
		expect(severity(9, 2, 6)).toBeNull()
		expect(severity(9, 2, 7)).toBe('warning')
		expect(severity(20, 3, 10)).toBeNull()
	})

	test('is likelier by chance where several are tried', () => {
		expect(giveaway(scenes(4, 2), holdsIn(4), 3).severity).toBeNull()
	})
})

test('a scene whose replies are all worth the same is no clear one, and a critical failure is never the best', () => {
	const alike = [aReply('a', 'x', { tone: 1 }), aReply('b', 'x', { respect: 1 })]
	const kindly: Reply[] = [aReply('c', 'x', { tone: 2, critical: ['lie'] }), aReply('d', 'x', { tone: 0 })]
	const found = clearScenes(
		new Map([
			['one', [alike]],
			['two', [kindly]],
		]),
	)
	expect(found.map(({ scene, choices }) => [scene, [...choices[0].best].map(({ id }) => id)])).toEqual([
		['two', ['d']],
	])
})

test('how likely something is by chance is what counting every case gives', () => {
	fc.assert(
		fc.property(
			fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 }),
			fc.nat(9),
			(ps, least) => {
				let sum = 0
				for (let cases = 0; cases < 2 ** ps.length; cases += 1) {
					const true_ = ps.map((_, at) => Boolean(cases & (1 << at)))
					if (true_.filter(Boolean).length < least) continue
					sum += ps.reduce((all, p, at) => all * (true_[at] ? p : 1 - p), 1)
				}
				expect(byChance(ps, least)).toBeCloseTo(sum, 10)
			},
		),
	)
	expect(allAmong(1, 3, 1)).toBeCloseTo(1 / 3)
	expect(allAmong(2, 4, 2)).toBeCloseTo(1 / 6)
	expect(allAmong(1, 4, 2)).toBe(0)
	expect(allAmong(2, 4, 0)).toBe(1)
})

describe('openings', () => {
	test('are the first two words, whatever stands between them', () => {
		expect(openingOf('  “I’m — sorry” about that.')).toBe("i'm sorry")
		expect(openingOf('Yes.')).toBeNull()
	})

	test('that only good replies have are told, with the scenes where they have them', () => {
		expect(alikeIn(scenes(5, 2))).toEqual([
			{
				opening: 'well then',
				severity: 'error',
				hits: 5,
				of: 5,
				scenes: ['scene-0', 'scene-1', 'scene-2', 'scene-3', 'scene-4'],
			},
		])
		expect(alikeIn([...scenes(5, 2), ...scenes(3, 2, 'In short')]).map((one) => one.severity)).toEqual([
			'warning',
		])
	})

	test('that wrong replies have as often tell nothing', () => {
		expect(alikeIn(scenes(6, 2, 'Not 0'))).toEqual([])
	})
})

test('absolutes are words without exception, not parts of other words', () => {
	expect(['We always do.', 'No one does.', 'I guarantee it.', 'Not at all!'].map(hasAbsolute)).toEqual([
		true,
		true,
		true,
		true,
	])
	expect(['Allow me.', 'A mustard pot.', 'An overall view.', 'Nevertheless.'].some(hasAbsolute)).toBe(false)
})

test('telling phrases stay within a sentence, and common words alone tell nothing', () => {
	expect([...tellingPhrases('The courier takes it along. Then what about it?')]).toEqual([
		'courier takes',
		'takes it along',
	])
	expect([...tellingPhrases('A stopped train; a wet field')]).toEqual(['stopped train'])
	expect([...tellingPhrases('bread with cheese')]).toEqual(['bread with cheese'])
})
