import type { Dimension } from '../../scenario/definition'
import type { Still } from '../reach/reach'
import type { Kind, PathsReport, StartReport } from './report'

const names: readonly (readonly [Kind, string])[] = [
	['scenes', 'scenes reached'],
	['endings', 'endings reached'],
	['replies', 'replies on offer'],
	['cases', 'cases that apply'],
	['moods', 'moods that come'],
	['lines', 'lines said'],
	['conditions', 'conditions, both ways'],
]

/** A paths report to read; `placeOf` gives the place of a key as `file:line:column`, or nothing. */
export function asPretty(report: PathsReport, placeOf: (key: string) => string | null): string {
	const { title, slug, states, capped, cap, coverage, uncovered, starts } = report
	const walked = capped
		? `${states} states walked, and there are more: the walk stops at ${cap}. What is not covered may yet come up.`
		: `${states} different states walked, all there are.`
	const covered = names.flatMap(([kind, name]) => {
		const { all, covered } = coverage[kind]
		return all === 0 ? [] : [`  ${name.padEnd(23)}${covered} of ${all}`]
	})
	const missing = uncovered.map(({ key, what }) => `  ${placeOf(key) ?? key}\n    ${what}`)
	const parts = [
		[`${title} (${slug})`, walked],
		['Covered', ...covered],
		...(missing.length > 0 ? [['Not covered', ...missing]] : []),
		...alike(starts).map(startLines),
	]
	return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

/** Starts of which all the same can be told come together, under all of their names. */
function alike(starts: readonly StartReport[]): StartReport[] {
	const groups = new Map<string, StartReport>()
	for (const { start, ...rest } of starts) {
		const key = JSON.stringify(rest)
		const before = groups.get(key)
		groups.set(key, { ...rest, start: before ? `${before.start}; ${start}` : start })
	}
	return [...groups.values()]
}

function startLines(start: StartReport): string[] {
	const { endings, best, scenes } = start
	const passed =
		start.passable === null
			? 'not known whether it can be passed'
			: start.passable
				? 'can be passed'
				: 'cannot be passed'
	const heading = `Start ${start.start}: ${start.states} states${start.capped ? ' and more' : ''}, ${passed}`
	const wide = Math.max(8, ...[...endings, ...(scenes ?? [])].map(({ id }) => id.length)) + 2
	const found = endings.map(
		({ id, states, fewestTurns, way }) =>
			`    ${id.padEnd(wide)}${count(states, 'state')}, from turn ${fewestTurns}${way ? `: ${way.join(', ')}` : ''}`,
	)
	const met = (scenes ?? []).map(
		({ id, turns, still }) =>
			`    ${id.padEnd(wide)}${`turn ${turns.map(({ turn }) => turn).join(' ')}`.padEnd(18)}${sides(still)}`,
	)
	return [
		heading,
		'  Endings',
		...found,
		best
			? `  Best way: ${best.way.join(', ')}\n    to ${best.ending}, total ${points(best.scores.total)} (${best.passed ? 'passes' : 'does not pass'})`
			: '  Best way: not known, there are too many ways to compare',
		...(scenes
			? ['  Scenes, and the scores still within reach there, worst to best', ...met]
			: ['  Scores within reach: not known, there are too many paths']),
	]
}

function sides(still: Still): string {
	const side = (dimension: Dimension) =>
		`${dimension} ${points(still[dimension].worst)}-${points(still[dimension].best)}`
	return [side('tone'), side('respect'), side('resolution')]
		.map((one) => one.padEnd(16))
		.join(' ')
		.trimEnd()
}

/** Whole points, rounded down, as scores are shown everywhere. */
const points = (score: number): number => Math.floor(score / 1000)

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`
