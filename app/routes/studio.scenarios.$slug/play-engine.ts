import { assess } from '#app/core/assessment/assess'
import type { Bounds } from '#app/core/paths/bounds'
import { moveRun, startRun } from '#app/core/play/run'
import { stageOf } from '#app/core/play/stage-of'
import type { Rule } from '#app/core/scenario/definition'
import type { PlayEngine } from '#app/ui/studio/play-engine'

/** The very rules trainees are played by, run in the author's browser; only this page loads them. */
export function playEngine(bounds: Bounds | null, rule: Rule | null): PlayEngine {
	return {
		start: startRun,
		move: moveRun,
		stage: stageOf,
		result: bounds && rule && ((run) => assess(run, bounds, rule)),
	}
}
