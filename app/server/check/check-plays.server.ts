import { playThrough } from '#app/core/assessment/play-through'
import { walksMissing } from '#app/core/assessment/walks-missing'
import { lineStarts, placeOf } from '#app/core/language/places'
import { readWalkThrough } from '#app/core/language/plays/read-walk-through'
import type { Problem } from '#app/core/language/problem'
import type { WalkThroughFault } from '#app/core/play/walk-through-problems'
import { writtenAs } from '#app/core/wording/written-as'
import type { ScenarioDocument } from '../content/job.server'
import { playProblems } from '../content/lesson-problems'
import type { PlayText } from './find-jobs.server'

export type PlaysToCheck = {
	/** The scenario, as problems show it. */
	file: string
	/** Null where it has errors: then its walk-throughs are read, and not played. */
	document: ScenarioDocument | null
	plays: readonly PlayText[]
	/** Whether it is wanted that they show everything: a draft on somebody's desk need not have any. */
	complete: boolean
}

/** Reads and plays the walk-throughs beside a scenario. */
export function checkPlays({ file, document, plays, complete }: PlaysToCheck): Problem[] {
	const [first, ...more] = document?.bounds ?? []
	const played = plays.map((play) => {
		const { walk, faults } = readWalkThrough(play.text)
		if (!walk || !document || !first) return { problems: problemsOf(play, faults), through: null }
		const through = playThrough(document.definition, [first, ...more], walk, writtenAs)
		return { problems: problemsOf(play, through.faults), through }
	})
	const problems = played.flatMap(({ problems: own }) => own)
	if (!complete || !document) return problems
	const missing = walksMissing(
		document.definition,
		played.flatMap(({ through }) => through ?? []),
	)
	if (missing.length === 0) return problems
	const { severity } = playProblems['plays-missing']
	const message = `No walk-through beside it shows ${inWords(missing)}.`
	const fix = `Record one: npm run scenario:play -- ${file} --replies a,b,c --record best.play.yaml`
	return [...problems, { code: 'plays-missing', severity, file, line: 1, column: 1, message, fix }]
}

function problemsOf({ file, text }: PlayText, faults: readonly WalkThroughFault[]): Problem[] {
	const starts = lineStarts(text)
	return faults.map(({ code, at, ...words }) => ({
		code,
		severity: playProblems[code].severity,
		file,
		...placeOf(starts, Math.min(at, text.length)),
		...words,
	}))
}

function inWords(list: readonly string[]): string {
	return list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')}, or ${list.at(-1)}`
}
