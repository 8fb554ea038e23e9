import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { assess } from '#app/core/assessment/assess'
import { boundsAt } from '#app/core/paths/bounds-of'
import { replayRun } from '#app/core/play/run'
import { stageOf } from '#app/core/play/stage-of'
import { canonical } from '#app/core/scenario/canonical'
import { scenarioDefinitionSchema } from '#app/core/scenario/definition-schema'
import { startFor } from '#app/core/scenario/starts'
import { engineVersion, knownEngines } from '#app/core/version'
import { goldenEngines, goldenOf } from '#test/support/golden/golden-file'

test('every engine that is said to be known has golden replays, the one in force too', () => {
	expect(goldenEngines.toSorted()).toEqual([...knownEngines].toSorted())
	expect(knownEngines).toContain(engineVersion)
})

describe.each(goldenEngines)('an attempt of engine %s', (engine) => {
	const { versions, replays } = goldenOf(engine)
	const read = new Map(
		[...versions].map(([hash, { definition }]) => [hash, scenarioDefinitionSchema.parse(definition)]),
	)
	const again = (replay: (typeof replays)[number]) => {
		const [stored, definition] = [versions.get(replay.version), read.get(replay.version)]
		if (!stored || !definition) throw new Error(`the version ${replay.version} is missing`)
		return { stored, definition }
	}

	test('is one of many, and each is at a version of its own hash', () => {
		expect(replays.length).toBeGreaterThan(100)
		for (const [hash, { definition }] of versions)
			expect(createHash('sha256').update(canonical(definition)).digest('hex')).toBe(hash)
	})

	test('still comes to exactly the same result', () => {
		for (const replay of replays) {
			const { stored, definition } = again(replay)
			const { seed, opening, moves, rule } = replay
			const replayed = replayRun(definition, seed, moves, opening)
			if (!replayed.ok) throw new Error(`seed ${seed} of ${replay.version} stops at move ${replayed.at}`)
			const bounds = boundsAt(stored.bounds, definition, startFor(definition, seed, opening.memory))
			expect(bounds.start).toBe(replay.bounds)
			expect(canonical(assess(replayed.run, bounds, rule))).toBe(canonical(replay.result))
		}
	})

	test('still shows the same replies in the same order, and goes through the same moods', () => {
		for (const replay of replays) {
			const { definition } = again(replay)
			const { seed, opening, moves } = replay
			const at = (count: number) => {
				const replayed = replayRun(definition, seed, moves.slice(0, count), opening)
				if (!replayed.ok) throw new Error(`seed ${seed} of ${replay.version} stops at move ${replayed.at}`)
				return replayed.run
			}
			expect(moves.map((_, turn) => stageOf(at(turn)).replies.map(({ id }) => id))).toEqual(replay.shown)
			expect(moves.map((_, turn) => at(turn + 1).mood)).toEqual(replay.moods)
		}
	})
})
