import type { Bounds } from '../../../paths/bounds'
import { walk } from '../../../paths/walk'
import { bothWays } from './both-ways'
import { type Choices, choicesMet } from './choices-met'
import { exitsTaken } from './exits-taken'
import { factsInTime } from './facts-in-time'
import { judgedAtEnding } from './judged-at-ending'
import { moodLines } from './mood-lines'
import { onSomePath } from './on-some-path'
import { passing } from './passing'
import { repliesRunOut } from './replies-run-out'
import { solvedUnmet } from './solved-unmet'
import type { Watching } from './watching'

/** What the walk came by; no bounds where it could not be walked to its end. */
export type Walked = { bounds: readonly Bounds[] | null; choices: Choices }

/** Walks every reachable state once for all the rules that look at paths. The definition must be sound. */
export function checkPaths(watching: Watching, cap: number): Walked {
	const rules = [exitsTaken, repliesRunOut, moodLines, solvedUnmet, onSomePath, judgedAtEnding, factsInTime]
	const met = choicesMet()
	const watches = [met, ...rules.map((watch) => watch(watching))]
	const { states, capped } = walk(
		watching.definition,
		(state, mood, replies) => {
			for (const { visit } of watches) visit?.(state, mood, replies)
		},
		cap,
	)
	for (const { done } of watches) done?.(capped)
	const { choices } = met
	if (!capped) {
		bothWays(watching, cap)
		return { bounds: passing(watching, cap), choices }
	}
	watching.report(
		'too-many-states',
		watching.draft.front.turnsAt,
		`After ${states} different states there were still more, so not every path was tried.`,
		'Lower turns, or use fewer variables and loops; until then the scenario is for practice only.',
	)
	return { bounds: null, choices }
}
