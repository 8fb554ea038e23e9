import { assess } from '#app/core/assessment/assess'
import type { Bounds } from '#app/core/paths/bounds'
import { boundsAt } from '#app/core/paths/bounds-of'
import { moveRun, startRun } from '#app/core/play/run'
import { stageOf } from '#app/core/play/stage-of'
import type { Rule } from '#app/core/scenario/definition'
import { startFor } from '#app/core/scenario/starts'
import type { PlayEngine } from '#app/ui/studio/play-engine'

/** The very rules trainees are played by, run in the author's browser; only this page loads them. */
export function playEngine(bounds: Bounds[], rule: Rule | null, written: PlayEngine['written']): PlayEngine {
	const [plain, ...others] = bounds
	return {
		start: startRun,
		move: moveRun,
		written,
		stage: stageOf,
		result:
			plain && rule
				? (run) => {
						const start = startFor(run.definition, run.seed, run.opening.memory)
						return assess(run, boundsAt([plain, ...others], run.definition, start), rule)
					}
				: null,
	}
}
