import { expect, test } from 'vitest'
import { numbersOf } from '#app/core/assessment/numbers/numbers-of'
import { mapOfNumbers } from '#app/server/views/numbers-map.server'
import { numbersParams, numbersQueryFrom } from '#app/server/views/numbers-query'
import { replyRows } from '#app/server/views/numbers-rows'
import { peopleWho, times } from '#test/support/official-attempts'
import { aReply, aScenario, aScene } from '#test/support/scenarios/builders'

const three = aScenario({
	scenes: [
		aScene('opening', [
			aReply('one', 'good'),
			aReply('two', 'good'),
			aReply('three', 'good'),
			aReply('none', 'good'),
		]),
	],
})
const numbers = numbersOf(
	three,
	peopleWho(three, [...times(6, ['one']), ...times(20, ['two']), ...times(2, ['three'])]),
)
const scenes = three.scenes.map(({ id, title, replies }) => ({ id, title, replies }))
const order = (sort: 'place' | 'picked' | 'share', descending: boolean) =>
	replyRows({ scenes, numbers }, { sort, descending }).map(({ reply }) => reply)

test('replies stand in the author’s order, or by how many chose them, with what is not shown last', () => {
	expect(order('place', false)).toEqual(['one', 'two', 'three', 'none'])
	expect(order('share', true)).toEqual(['two', 'none', 'one', 'three'])
	expect(order('picked', false)).toEqual(['none', 'two', 'one', 'three'])
})

test('the map gets a count or nothing, never a small one', () => {
	const map = mapOfNumbers({ numbers })
	expect(map?.scene).toMatchObject({ opening: { visits: 28, dropped: 0 }, good: { visits: 28, dropped: 0 } })
	expect(map?.reply).toEqual({ one: null, two: { picked: 20 }, three: null, none: { picked: 0 } })
	expect(mapOfNumbers({ numbers: null })).toBeNull()
})

test('what an address asks comes back as the same address', () => {
	for (const asked of ['', 'sort=share', 'sort=share&dir=asc', 'version=abc&from=2026-01-02&to=2026-02-03'])
		expect(numbersParams(numbersQueryFrom(new URLSearchParams(asked)))).toBe(asked)
})

test('what makes no sense in an address is left out', () => {
	const asked = new URLSearchParams('from=yesterday&to=2026-02-31&sort=name&version=../etc&dir=up')
	expect(numbersQueryFrom(asked)).toEqual({
		version: null,
		from: null,
		to: null,
		sort: 'place',
		descending: false,
	})
})
