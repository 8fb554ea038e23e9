import { describe, expect, test } from 'vitest'
import { walk } from '#app/core/paths/walk'
import { placesOf } from '#app/core/scenario/graph'
import { linesIn } from '#app/core/scenario/lines-in'
import { lineFor } from '#app/core/scenario/step'
import { bots, randomPlayer } from './bots'
import { shortestCarefulWays } from './careful-ways'
import { boundsFor, passage, playedBy, resultOf } from './passage'
import { compileShipped, shipped, shippedSlugs } from './shipped'
import { ways } from './ways'

test('every shipped scenario has its ways through written down', () => {
	expect(Object.keys(ways).toSorted()).toEqual(shippedSlugs.toSorted())
})

describe.each(shippedSlugs)('%s', (slug) => {
	test('compiles without problems', () => {
		expect(compileShipped(slug).problems).toEqual([])
	})

	test('the best way passes with 90 or more in every dimension, and is exceptional', () => {
		const result = resultOf(passage(shipped(slug), ways[slug]?.best ?? []))
		expect(result).toMatchObject({ passed: true, experience: 'exceptional' })
		for (const score of Object.values(result.scores)) expect(score).toBeGreaterThanOrEqual(90_000)
	})

	test('a polite way that does not help ends without a pass', () => {
		const result = resultOf(passage(shipped(slug), ways[slug]?.failing ?? []))
		expect(result).toMatchObject({ passed: false, experience: 'negative' })
	})

	test('a slip that is put right still passes', () => {
		const result = resultOf(passage(shipped(slug), ways[slug]?.recovering ?? []))
		expect(result).toMatchObject({ passed: true })
	})

	test('every shortest careful way passes', () => {
		const runs = shortestCarefulWays(shipped(slug))
		expect(runs.length).toBeGreaterThan(0)
		for (const run of runs) expect(resultOf(run)).toMatchObject({ passed: true, missed: [] })
	})

	test.each(Object.keys(bots))('whoever always takes %s does not pass', (bot) => {
		const definition = shipped(slug)
		expect(resultOf(playedBy(bots[bot] ?? (() => undefined), definition)).passed).toBe(false)
	})

	test('chance passes at most 2 times in 100, practice aside', () => {
		const definition = shipped(slug)
		let passes = 0
		for (let seed = 1; seed <= 1000; seed++)
			if (resultOf(playedBy(randomPlayer(seed), definition)).passed) passes += 1
		expect(passes).toBeLessThanOrEqual(definition.use === 'practice' ? 250 : 20)
	})

	test('every state offers three replies or more, and a good one in each dimension', () => {
		const thin: string[] = []
		walk(shipped(slug), (state, _mood, replies) => {
			if (replies.length === 0) return
			const good = (marks: (number | null)[]) =>
				marks.every((mark) => mark === null) || marks.some((mark) => (mark ?? 0) >= 1)
			const fair = good(replies.map(({ tone }) => tone)) && good(replies.map(({ respect }) => respect))
			if (replies.length < 3 || replies.length > 4 || !fair) thin.push(`${state.at} ${replies.length}`)
		})
		expect([...new Set(thin)]).toEqual([])
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
			for (const beat of places.find(({ id }) => id === state.at)?.beats ?? []) {
				const line = lineFor(definition, state, linesIn(beat))
				if (line) reached.add(line.id)
			}
		})
		expect(capped).toBe(false)
		expect([...all].filter((id) => !reached.has(id))).toEqual([])
	})

	test('the turn limit is never what ends it, and solved means solved', () => {
		const definition = shipped(slug)
		const task = definition.needs.filter(({ side }) => side === 'task')
		const { endings } = placesOf(definition)
		walk(definition, (state, _mood, replies) => {
			if (replies.length > 0) expect(state.turn).toBeLessThan(definition.turns.most)
			if (endings.get(state.at)?.outcome !== 'solved') return
			expect(task.filter(({ id }) => !state.met.includes(id))).toEqual([])
		})
		expect(boundsFor(definition).endings).toEqual(definition.endings.map(({ id }) => id))
	})

	test('the best reply is not given away by its length or its place', () => {
		const { scenes } = shipped(slug)
		const best = scenes.map(({ replies }) => {
			const worth = replies.map(({ tone, respect }) => (tone ?? 0) + (respect ?? 0))
			const at = worth.indexOf(Math.max(...worth))
			const lengths = replies.map(({ text }) => text.length)
			return {
				at,
				longest: lengths[at] === Math.max(...lengths),
				spread: Math.max(...lengths) / Math.min(...lengths),
			}
		})
		expect(best.filter(({ longest }) => longest).length).toBeLessThanOrEqual(scenes.length / 2)
		for (const place of [0, 1, 2, 3])
			expect(best.filter(({ at }) => at === place).length).toBeLessThanOrEqual(scenes.length * 0.6)
		for (const { spread } of best) expect(spread).toBeLessThan(1.25)
	})
})
