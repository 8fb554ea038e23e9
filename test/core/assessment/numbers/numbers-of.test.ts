import fc from 'fast-check'
import { expect, test } from 'vitest'
import { costliest } from '#app/core/assessment/numbers/costly'
import { factsOf } from '#app/core/assessment/numbers/facts-of'
import { byPerson } from '#app/core/assessment/numbers/first-of-each'
import { type Numbers, numbersOf } from '#app/core/assessment/numbers/numbers-of'
import { boundsOf } from '#app/core/paths/bounds-of'
import { anyPlayer, peopleWho, playedBy, saysInTurn, times } from '#test/support/official-attempts'
import { anyScenario } from '#test/support/scenarios/any-scenario'
import { aNeed, aReply, aScenario, aScene } from '#test/support/scenarios/builders'

/** Two scenes; the second has a reply that is on offer only to those who listened. */
const listening = aScenario({
	needs: [aNeed('heard')],
	scenes: [
		aScene('opening', [
			aReply('listen', 'second', { tone: 2, respect: 2, meets: ['heard'] }),
			aReply('rush', 'second', { tone: -1, respect: -1 }),
			aReply('sigh', 'second', { tone: -2, respect: -2 }),
		]),
		aScene('second', [
			aReply('thank', 'good', { tone: 2, respect: 2, when: { op: 'met', need: 'heard' } }),
			aReply('end', 'good', { tone: 0, respect: 0 }),
		]),
	],
})

function numbers(ways: Parameters<typeof peopleWho>[1]): Numbers {
	const all = numbersOf(listening, peopleWho(listening, ways))
	if (!all) throw new Error('too few people')
	return all
}
const scene = (all: Numbers, id: string) => all.scenes.find((one) => one.scene === id)
const reply = (all: Numbers, id: string) =>
	all.scenes.flatMap((one) => one.replies).find((one) => one.reply === id)

test('of fewer than five people nothing is told', () => {
	expect(numbersOf(listening, peopleWho(listening, times(4, ['listen', 'thank'])))).toBeNull()
})

test('a reply is counted against those to whom it was on offer, not against everybody', () => {
	const all = numbers([
		...times(8, ['listen', 'thank']),
		...times(6, ['listen', 'end']),
		...times(6, ['rush', 'end']),
	])
	expect(reply(all, 'thank')).toMatchObject({ offered: 14, picked: 8 })
	expect(reply(all, 'end')).toMatchObject({ offered: 20, picked: 12 })
})

test('a reply was on offer also to those who stopped in front of it', () => {
	const all = numbers([...times(8, ['listen', 'thank']), ...times(6, ['listen'])])
	expect(reply(all, 'thank')).toMatchObject({ offered: 14, picked: 8 })
})

test('who stops is counted where they stopped, and has no ending', () => {
	const all = numbers([...times(8, ['listen', 'thank']), ...times(6, ['listen'])])
	expect(scene(all, 'second')).toMatchObject({ visits: 14, stopped: 6 })
	expect(all).toMatchObject({ people: 14, ended: 8, endings: [{ people: 8 }, { people: 0 }] })
})

test('a reply that fewer than five people chose is withheld, and another that would tell it', () => {
	const all = numbers([
		...times(14, ['listen', 'end']),
		...times(7, ['rush', 'end']),
		...times(2, ['sigh', 'end']),
	])
	expect(reply(all, 'sigh')?.picked).toBeNull()
	expect(reply(all, 'rush')?.picked).toBeNull()
	expect(reply(all, 'listen')?.picked).toBe(14)
})

test('who took the best reply there at the first try is told, and what the others lost', () => {
	const all = numbers([...times(10, ['listen', 'thank']), ...times(6, ['listen', 'end'])])
	expect(scene(all, 'opening')).toMatchObject({ best: 16, lost: 0 })
	// Tone and respect fall from 100 to 75 each: 25 points of 65 in a hundred.
	expect(scene(all, 'second')).toMatchObject({ best: 10, lost: 6, cost: 16 })
	expect(costliest(all.scenes)).toEqual([{ scene: 'second', lost: 6, visits: 16, cost: 16, forAll: 6 }])
})

test('a scene that costs a little often may cost more than one that costs much to a few', () => {
	const row = { stopped: 0, best: 5, seconds: null, replies: [] }
	const ways = costliest([
		{ ...row, scene: 'seldom', visits: 50, lost: 5, cost: 30 },
		{ ...row, scene: 'often', visits: 50, lost: 40, cost: 10 },
		{ ...row, scene: 'hidden', visits: 50, lost: null, cost: null },
	])
	expect(ways.map((one) => [one.scene, one.forAll])).toEqual([
		['often', 8],
		['seldom', 3],
	])
})

test('a person counts once, by the first attempt; getting better looks at all of them', () => {
	const bounds = boundsOf(listening)
	const attempts = times(6, null).flatMap((_, who) =>
		[
			['rush', 'end'],
			['listen', 'thank'],
		].map((way, nth) => {
			const own = { id: `${who}-${nth}`, person: `${who}`, startedAt: nth * 1000 + who }
			const facts = factsOf(playedBy(listening, saysInTurn(...way), own), listening, bounds)
			if (!facts) throw new Error('does not replay')
			return facts
		}),
	)
	const all = numbersOf(listening, byPerson(attempts))
	expect(all).toMatchObject({ people: 6, passed: 0, passedAt: { first: 0, second: 6, later: 0, notYet: 0 } })
	expect(all?.bettered).toMatchObject({ of: 6, best: 100_000 })
	expect(all && reply(all, 'listen')?.picked).toBe(0)
})

test('an attempt whose moves this version does not allow gives nothing', () => {
	const attempt = playedBy(listening, saysInTurn('listen', 'thank'))
	const other = aScenario()
	expect(factsOf(attempt, other, boundsOf(other))).toBeNull()
})

test('a mark that a trainer confirmed counts', () => {
	const attempt = playedBy(listening, saysInTurn('listen', 'end'), {
		confirmed: [{ number: 2, tone: 100, respect: 100 }],
	})
	const facts = factsOf(attempt, listening, boundsOf(listening))
	expect(facts?.turns[1]).toMatchObject({ tone: 100, respect: 100 })
	expect(facts?.total).toBe(100_000)
})

test('while a trainer is awaited nobody knows whether it is passed', () => {
	const attempt = playedBy(listening, saysInTurn('listen', 'thank'), { awaited: true })
	expect(factsOf(attempt, listening, boundsOf(listening))).toMatchObject({ ending: 'good', passed: null })
})

const crowds = fc.record({
	definition: anyScenario(),
	seeds: fc.array(fc.nat(1000), { minLength: 5, maxLength: 40 }),
})
const crowd = ({ definition, seeds }: { definition: Parameters<typeof peopleWho>[0]; seeds: number[] }) =>
	peopleWho(
		definition,
		seeds.map((seed) => anyPlayer(seed)),
	)

test('no count from one to four is ever told', () => {
	fc.assert(
		fc.property(crowds, (drawn) => {
			const all = numbersOf(drawn.definition, crowd(drawn))
			const counts: (number | null)[] = []
			JSON.stringify(all, (key, value: unknown) => {
				const told = [
					'visits',
					'stopped',
					'best',
					'lost',
					'offered',
					'picked',
					'ended',
					'passed',
					'notYet',
					'people',
					'of',
				]
				if (typeof value === 'number' && told.includes(key)) counts.push(value)
				return value
			})
			expect(counts.filter((count) => count !== null && count > 0 && count < 5)).toEqual([])
			expect(counts.length).toBeGreaterThan(0)
		}),
		{ numRuns: 60 },
	)
})

test('shown shares add up: endings and stops are everybody, and nobody picks what they were not offered', () => {
	fc.assert(
		fc.property(crowds, (drawn) => {
			const all = numbersOf(drawn.definition, crowd(drawn))
			const endings = all?.endings.map(({ people }) => people) ?? []
			const stops = all?.scenes.map(({ stopped }) => stopped) ?? []
			const everybody = [...endings, ...stops]
			const sum = everybody.reduce<number>((so, one) => so + (one ?? 0), 0)
			if (everybody.includes(null)) expect(sum).toBeLessThan(all?.people ?? 0)
			else expect(sum).toBe(all?.people)
			for (const one of all?.scenes.flatMap(({ replies }) => replies) ?? [])
				if (one.picked !== null && one.offered !== null) expect(one.picked).toBeLessThanOrEqual(one.offered)
		}),
		{ numRuns: 60 },
	)
})

test('the order in which attempts are read changes no figure', () => {
	fc.assert(
		fc.property(crowds, (drawn) => {
			const people = crowd(drawn)
			const attempts = people.flatMap(({ tries }) => tries)
			const back = byPerson([...attempts].reverse())
			expect(numbersOf(drawn.definition, back)).toEqual(numbersOf(drawn.definition, people))
		}),
		{ numRuns: 30 },
	)
})
