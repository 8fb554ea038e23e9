import { expect, test } from 'vitest'
import { mapOfDefinition } from '#app/core/writing/map/map-of-definition'
import { waysIn } from '#app/core/writing/map/scenario-map'
import { factsBy } from '#app/ui/studio/map/facts'
import { laidOut } from '#app/ui/studio/map/layout'
import { neighbour } from '#app/ui/studio/map/neighbour'
import { placeTold, wayLabel } from '#app/ui/studio/map/told'
import { pathThrough } from '#app/ui/studio/map/way-line'
import { aDefinition } from '../a-definition'

const map = mapOfDefinition(aDefinition, null)
const laid = laidOut(map, () => 80)
const [opening, lookUp, kept] = map.places
const noProblems = factsBy({ by: 'problems', counts: new Map() })

test('the same map is laid out the same, and no two boxes lie over each other', () => {
	expect(laidOut(mapOfDefinition(aDefinition, null), () => 80)).toEqual(laid)
	const boxes = [...laid.boxes.values()]
	for (const [at, one] of boxes.entries())
		for (const other of boxes.slice(at + 1))
			expect(
				one.x + one.width <= other.x ||
					other.x + other.width <= one.x ||
					one.y + one.height <= other.y ||
					other.y + other.height <= one.y,
			).toBe(true)
})

test('every line has a way to be drawn', () => {
	for (const { id } of waysIn(map)) expect(pathThrough(laid.lines.get(id)?.points ?? [])).toMatch(/^M [-\d]/)
})

test('arrow keys follow the lines, and stop where there is none', () => {
	const go = (from: string, key: Parameters<typeof neighbour>[1]) =>
		neighbour(from, key, waysIn(map), laid.boxes)
	expect(go('opening', 'ArrowDown')).toBe('look-up')
	expect(go('look-up', 'ArrowUp')).toBe('opening')
	expect(go('opening', 'ArrowUp')).toBeNull()
	expect(go('kept', 'ArrowDown')).toBeNull()
	expect(new Set([go('kept', 'ArrowLeft'), go('kept', 'ArrowRight')])).toContain('gave-up')
	expect([go('kept', 'Home'), go('opening', 'End')]).toEqual(['opening', 'limit:turns'])
})

test('a place is told with its replies, what its colour says, and where it leads', () => {
	expect(opening && placeTold(map, opening, noProblems)).toBe(
		'The phone rings, scene, 2 replies, no problems, leads to What the notes say',
	)
	expect(kept && placeTold(map, kept, noProblems)).toBe('Put right, ending, no problems')
})

test('a line says what is said, or how many ways it is', () => {
	expect(waysIn(map).map((way) => wayLabel(map, way))).toEqual([
		'2 replies',
		'It is lost, and ours …',
		'Ask the courier.',
		'',
	])
})

test('what no path comes to is told by the place and by its replies', () => {
	const facts = factsBy({ by: 'coverage', uncovered: [{ key: 'scene look-up' }, { key: 'reply brush-off' }] })
	expect(lookUp && facts.place(lookUp)).toMatchObject({ look: 'problem' })
	expect(opening && facts.place(opening)).toEqual({ look: 'warn', words: '1 reply is never on offer' })
	expect(opening?.replies.map((reply) => facts.reply(opening, reply)?.look)).toEqual(['good', 'warn'])
	const unwalked = factsBy({ by: 'coverage', uncovered: null })
	expect(opening && unwalked.place(opening)).toEqual({ look: 'plain', words: 'not walked yet' })
})

test('few trainees are never told of, and names of an author’s are looked up as such', () => {
	const facts = factsBy({
		by: 'trainees',
		trainees: {
			scene: { opening: { visits: 20, dropped: 6 }, 'look-up': null },
			reply: { believe: { picked: 5 }, 'brush-off': null },
		},
	})
	expect(opening && facts.place(opening)).toEqual({
		look: 'problem',
		words: '20 attempts came here, 6 stopped here',
	})
	expect(opening?.replies.map((reply) => facts.reply(opening, reply)?.words)).toEqual([
		'picked 5 times (25%)',
		'too few to show',
	])
	expect(lookUp && facts.place(lookUp).words).toBe('too few to show')
	expect(opening && facts.place({ ...opening, id: 'constructor' }).words).toBe('too few to show')
})
