import { expect, test } from 'vitest'
import { factsOf } from '#app/core/assessment/numbers/facts-of'
import { byPerson } from '#app/core/assessment/numbers/first-of-each'
import { quartiles } from '#app/core/assessment/numbers/quartiles'
import { visitsByScene } from '#app/core/assessment/numbers/scene-visits'
import { secondsAt, secondsInAll } from '#app/core/assessment/numbers/times'
import { boundsOf } from '#app/core/paths/bounds-of'
import { playedBy, saysInTurn } from '#test/support/official-attempts'
import { aReply, aScenario, aScene } from '#test/support/scenarios/builders'

const two = aScenario({
	scenes: [aScene('opening', [aReply('on', 'second')]), aScene('second', [aReply('end', 'good')])],
})

/** People who took so many seconds for each of their two turns. */
function whoTook(seconds: readonly (readonly [number, number])[]) {
	return byPerson(
		seconds.flatMap(([first, second], at) => {
			const attempt = playedBy(two, saysInTurn('on', 'end'), { id: `${at}`, person: `${at}`, startedAt: 0 })
			const times = [first * 1000, (first + second) * 1000]
			const moves = attempt.moves.map((move, place) => ({ ...move, at: times[place] ?? 0 }))
			return factsOf({ ...attempt, moves }, two, boundsOf(two)) ?? []
		}),
	)
}

test('of five numbers the second, the third and the fourth are the quartiles', () => {
	expect(quartiles([50, 10, 30, 20, 40])).toEqual({ low: 20, median: 30, high: 40, of: 5 })
})

test('between two numbers a quartile is taken in proportion', () => {
	expect(quartiles([0, 10, 20, 30, 40, 50])).toMatchObject({ low: 12.5, median: 25, high: 37.5 })
})

test('of four numbers there are no quartiles', () => {
	expect(quartiles([1, 2, 3, 4])).toBeNull()
})

test('a turn lasts from the move before to its own', () => {
	const people = whoTook([
		[10, 60],
		[20, 70],
		[30, 80],
		[40, 90],
		[50, 100],
	])
	expect(secondsAt(visitsByScene(people).get('opening') ?? [])?.median).toBe(30)
	expect(secondsAt(visitsByScene(people).get('second') ?? [])?.median).toBe(80)
	expect(secondsInAll(people)?.median).toBe(110)
})

test('who was away for more than ten minutes is left out of that turn, and the pause out of the whole', () => {
	const people = whoTook([
		[10, 60],
		[10, 60],
		[10, 60],
		[10, 60],
		[10, 60],
		[4000, 60],
	])
	expect(secondsAt(visitsByScene(people).get('opening') ?? [])).toMatchObject({ of: 5, high: 10 })
	expect(secondsInAll(people)).toMatchObject({ of: 6, median: 70 })
})
