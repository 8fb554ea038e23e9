import { expect, test } from 'vitest'
import type { PersonFacts } from '#app/core/assessment/numbers/first-of-each'
import { visitsByScene } from '#app/core/assessment/numbers/scene-visits'
import { separation as separationIn } from '#app/core/assessment/numbers/separation'
import { peopleWho, times } from '#test/support/official-attempts'
import { aReply, aScenario, aScene } from '#test/support/scenarios/builders'

const two = aScenario({
	scenes: [
		aScene('opening', [
			aReply('ask', 'second', { tone: 0, respect: 0 }),
			aReply('tell', 'second', { tone: 0, respect: 0 }),
		]),
		aScene('second', [
			aReply('kind', 'good', { tone: 2, respect: 2 }),
			aReply('curt', 'good', { tone: -2, respect: -2 }),
		]),
	],
})
const separation = (people: PersonFacts[], scene: string, reply: string) =>
	separationIn(visitsByScene(people).get(scene) ?? [], reply)
const of = (...ways: [number, string[]][]) =>
	peopleWho(
		two,
		ways.flatMap(([count, way]) => times(count, way)),
	)

test('a reply that only strong trainees choose separates wholly, and the other one the other way', () => {
	const people = of([12, ['ask', 'kind']], [12, ['tell', 'curt']])
	expect(separation(people, 'opening', 'ask')).toMatchObject({ correlation: 1, difference: 1, of: 24 })
	expect(separation(people, 'opening', 'tell')).toMatchObject({ correlation: -1, difference: -1 })
})

test('a reply that both choose alike separates nobody', () => {
	const people = of([6, ['ask', 'kind']], [6, ['ask', 'curt']], [6, ['tell', 'kind']], [6, ['tell', 'curt']])
	expect(separation(people, 'opening', 'ask')).toMatchObject({ correlation: 0, difference: 0 })
})

test('a reply is not held against itself: its own marks are no part of the rest score', () => {
	const people = of([6, ['ask', 'kind']], [6, ['ask', 'curt']], [6, ['tell', 'kind']], [6, ['tell', 'curt']])
	expect(separation(people, 'second', 'kind')).toBeNull()
})

test('of fewer than twenty, or where fewer than five chose it or did not, nothing is said', () => {
	expect(separation(of([9, ['ask', 'kind']], [10, ['tell', 'curt']]), 'opening', 'ask')).toBeNull()
	expect(separation(of([4, ['ask', 'kind']], [40, ['tell', 'curt']]), 'opening', 'ask')).toBeNull()
	expect(separation(of([40, ['ask', 'kind']], [4, ['tell', 'curt']]), 'opening', 'ask')).toBeNull()
})
