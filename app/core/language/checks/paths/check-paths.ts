import { walk } from '../../../paths/walk'
import { moodLines } from './mood-lines'
import { onSomePath } from './on-some-path'
import { passing } from './passing'
import { repliesRunOut } from './replies-run-out'
import { solvedUnmet } from './solved-unmet'
import type { Watching } from './watching'

/** Walks every reachable state once for all the rules that look at paths. The definition must be sound. */
export function checkPaths(watching: Watching, cap: number): void {
	const watches = [repliesRunOut, moodLines, solvedUnmet, onSomePath].map((watch) => watch(watching))
	const { states, capped } = walk(
		watching.definition,
		(state, mood, replies) => {
			for (const { visit } of watches) visit?.(state, mood, replies)
		},
		cap,
	)
	for (const { done } of watches) done?.(capped)
	if (!capped) passing(watching, cap)
	else
		watching.report(
			'too-many-states',
			watching.draft.front.turnsAt,
			`After ${states} different states there were still more, so not every path was tried.`,
			'Lower turns, or use fewer variables and loops; until then the scenario is for practice only.',
		)
}
