import type { Cap, Evidence, Points, Run, RunState, Written } from '../scenario/run'
import { type Coaching, coached } from './coached'
import { marked, scorer } from './marked'
import type { Unsure } from './marking'
import { saidAt } from './said-at'

/** How a typed reply was judged, as its writer may read it. The evidence is that of the mark it has, whoever gave it. */
export type WordingTold = {
	sure: boolean
	/** Why not; null also where a scorer that is not today's did not say. */
	unsure: Unsure | null
	capped: Cap | null
	copied: boolean
	resolution: Points
	evidence: Evidence[]
	coaching: Coaching
}

/** Null where nothing was kept of how it was judged, or what was typed was erased. `state` is the one it was said in. */
export function wordingTold(
	run: Pick<Run, 'definition' | 'seed'>,
	state: RunState,
	written: Written,
): WordingTold | null {
	const { judged, text } = written
	if (!judged || text === '') return null
	// What is missing is not kept, and only the scorer that gave the mark can say it.
	const again = written.scorer === scorer ? marked(saidAt(run, state, text)) : null
	const { sure, capped, copied = false, resolution, evidence } = judged
	const coaching = coached({ acts: evidence, missing: again?.missing ?? [] })
	return { sure, unsure: again?.unsure ?? null, capped, copied, resolution, evidence, coaching }
}
