import { describe, expect, test } from 'vitest'
import { playThrough } from '#app/core/assessment/play-through'
import { walksMissing } from '#app/core/assessment/walks-missing'
import { libraryProblems } from '#app/core/language/library'
import { pairProblems } from '#app/core/language/pair-problems'
import { readWalkThrough } from '#app/core/language/plays/read-walk-through'
import type { Bot } from '#app/core/paths/bots/bot'
import { mostOf } from '#app/core/paths/bots/most-of'
import { playBot } from '#app/core/paths/bots/play-bot'
import { reachFrom } from '#app/core/paths/reach/reach'
import { walk } from '#app/core/paths/walk'
import type { Beat, Line } from '#app/core/scenario/definition'
import { filled } from '#app/core/scenario/filled'
import { linesIn } from '#app/core/scenario/lines-in'
import { lineFor, startState } from '#app/core/scenario/step'
import { writtenAs } from '#app/core/wording/written-as'
import { boundsFor, startsWithBounds } from './passage'
import { compileShipped, playsBeside, shipped, shippedSlugs } from './shipped'

/** Rules of thumb that the compiler does not try. */
const thumbs: Record<string, Bot['pick']> = {
	'the shortest': (choices) => mostOf(choices.map(({ text }) => -text.length)),
	'the second': () => 1,
	'the last': (choices) => choices.length - 1,
	'a question': (choices) => choices.findIndex(({ text }) => /\?$/.test(text)),
}

test('no opening gives the best replies away across the shipped scenarios', () => {
	expect(libraryProblems(shippedSlugs.map(shipped))).toEqual([])
})

test('shipped pairs name each other', () => {
	const all = shippedSlugs.map(shipped)
	expect(pairProblems(all, new Map(all.map(({ slug, pair }) => [slug, pair])))).toEqual([])
})

describe.each(shippedSlugs)('%s', (slug) => {
	test('compiles without problems', () => {
		expect(compileShipped(slug).problems).toEqual([])
	})

	test('every walk-through holds, and between them they show everything that they should', () => {
		const definition = shipped(slug)
		const played = playsBeside(slug).map(({ file, text }) => {
			const { walk: read, faults } = readWalkThrough(text)
			if (!read) throw new Error(`${file} cannot be read: ${faults.map(({ message }) => message).join(' ')}`)
			return playThrough(definition, boundsFor(definition), read, writtenAs)
		})
		expect(played.flatMap(({ faults }) => faults)).toEqual([])
		expect(walksMissing(definition, played)).toEqual([])
	})

	test.each(Object.keys(thumbs))('whoever always takes %s does not pass', (thumb) => {
		const pick = thumbs[thumb] ?? (() => -1)
		for (const { start, resolution } of startsWithBounds(shipped(slug))) {
			const played = playBot(shipped(slug), { name: 'first', named: thumb, pick }, start, resolution)
			expect(played?.verdict.passed).toBe(false)
		}
	})

	test('every state offers three replies or four', () => {
		const odd = new Set<string>()
		walk(shipped(slug), (state, _mood, { length }) => {
			if (length > 0 && (length < 3 || length > 4)) odd.add(`${state.at} ${length}`)
		})
		expect([...odd]).toEqual([])
	})

	test('every scene, reply, line and ending is reached on some path', () => {
		const definition = shipped(slug)
		const reached = new Set<string>()
		const all = new Set<string>()
		const places = [...definition.scenes, ...definition.endings]
		for (const place of places) {
			all.add(place.id)
			for (const beat of place.beats) for (const line of linesIn(beat)) all.add(line.id)
		}
		for (const reply of definition.scenes.flatMap(({ replies }) => replies)) all.add(reply.id)
		const { capped } = walk(definition, (state, _mood, replies) => {
			reached.add(state.at)
			for (const reply of replies) reached.add(reply.id)
			for (const group of places.find(({ id }) => id === state.at)?.beats.flatMap(groupsIn) ?? []) {
				const line = lineFor(definition, state, group)
				if (line) reached.add(line.id)
			}
		})
		expect(capped).toBe(false)
		expect([...all].filter((id) => !reached.has(id))).toEqual([])
	})

	test('the turn limit is never what ends it, and every ending can be had from every start', () => {
		const definition = shipped(slug)
		const ends = definition.endings.map(({ id }) => id)
		walk(definition, (state, _mood, { length }) => {
			if (length > 0) expect(state.turn).toBeLessThan(definition.turns.most)
		})
		for (const { endings } of boundsFor(definition)) expect(endings).toEqual(ends)
	})

	test('the debrief can say what was still within reach', () => {
		for (const { start } of startsWithBounds(shipped(slug)))
			expect(reachFrom(shipped(slug), startState(shipped(slug), start.values))).not.toBeNull()
	})

	test('the replies of a scene are of about the same length', () => {
		const definition = shipped(slug)
		for (const { id, replies } of definition.scenes) {
			const lengths = replies.map((reply) => filled(definition, startState(definition), reply.text).length)
			expect([id, Math.max(...lengths) / Math.min(...lengths) < 1.25]).toEqual([id, true])
		}
	})
})

/** The groups of lines in a beat, those of every choice of a pick. */
function groupsIn(beat: Beat): Line[][] {
	return beat.kind === 'pick' ? beat.of.flatMap(groupsIn) : [linesIn(beat)]
}
