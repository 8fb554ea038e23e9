import { moveRun, plainOpening, startRun } from '#app/core/play/run'
import { memories, type ScenarioDefinition } from '#app/core/scenario/definition'
import type { Run } from '#app/core/scenario/run'
import { isStart, type Start, startFor, startsOf } from '#app/core/scenario/starts'
import { offered } from '#app/core/scenario/step'

/** Visits every run there is from these starts, unfinished ones too, one by one: slow and sure. */
export function everyRun(
	definition: ScenarioDefinition,
	visit: (run: Run) => void,
	starts: readonly Start[] = startsOf(definition),
): void {
	for (const start of starts) {
		const open = [startedAt(definition, start)]
		for (let run = open.pop(); run; run = open.pop()) {
			visit(run)
			for (const { id } of offered(definition, run.state)) {
				const moved = moveRun(run, { kind: 'chosen', reply: id })
				if (moved.ok) open.push(moved.run)
			}
		}
	}
}

/** A run of a start: with the first seed, and the memory, that give it. */
export function startedAt(definition: ScenarioDefinition, start: Start): Run {
	for (let seed = 1; seed < 10_000; seed += 1)
		for (const memory of memories)
			if (isStart(start.key, startFor(definition, seed, memory)))
				return startRun(definition, seed, { ...plainOpening, memory })
	throw new Error(`no seed starts with ${start.key}`)
}
