import { moveRun, startRun } from '#app/core/play/run'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import type { Run } from '#app/core/scenario/run'
import { offered } from '#app/core/scenario/step'

/** Visits every run there is, unfinished ones too, one by one: slow and sure. */
export function everyRun(definition: ScenarioDefinition, visit: (run: Run) => void): void {
	const open = [startRun(definition, 1)]
	for (let run = open.pop(); run; run = open.pop()) {
		visit(run)
		for (const { id } of offered(definition, run.state)) {
			const moved = moveRun(run, { kind: 'chosen', reply: id })
			if (moved.ok) open.push(moved.run)
		}
	}
}
