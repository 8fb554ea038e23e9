import type { Dimension, ScenarioDefinition } from '../../scenario/definition'
import { type Start, startsOf } from '../../scenario/starts'
import { startState } from '../../scenario/step'
import type { Bounds } from '../bounds'
import { boundsOf } from '../bounds-of'
import { type Coverage, coverageOf } from '../coverage/coverage'
import { bestWay } from '../reach/best-way'
import { type Reach, reachFrom } from '../reach/reach'
import { endingsMet } from '../reach/ways-back'
import { walkCap } from '../walk'
import { type SceneMet, scenesMet } from './scenes-met'
import { type Uncovered, uncovered } from './uncovered'

/** Thousandths of a point, 0-100000. */
type Score = number

/**
 * What every path from one start comes to. `best`, `scenes` and the ways to endings are null where there are too many
 * paths to say; with `capped` what is told of endings is not all either.
 */
export type StartReport = {
	/** As bounds are kept: `neutral`, or the values it starts with. */
	start: string
	states: number
	capped: boolean
	passable: boolean | null
	/** Worst and best share of task needs at any ending. */
	resolution: { worst: Score; best: Score } | null
	/** In the author's order: states, fewest turns, and a shortest way by the replies' ids. */
	endings: { id: string; states: number; fewestTurns: number; way: string[] | null }[]
	/** The way with the highest total, of those that pass where any does. */
	best: {
		way: string[]
		ending: string
		scores: Record<Dimension | 'total', Score>
		passed: boolean
	} | null
	/** Scenes that are reached: at which turns, from 1, and best and worst score still within reach on some way there. */
	scenes: SceneMet[] | null
}

/**
 * What `content:paths` tells of a definition; as JSON it has just this shape, and `format` goes up when that changes.
 * `states` are the states walked, after merging; `capped`: there were more, and what is uncovered may yet come up.
 */
export type PathsReport = {
	format: 1
	slug: string
	title: string
	cap: number
	states: number
	capped: boolean
	/** How many of each there are, and how many of them come up. Conditions count twice: held and failed. */
	coverage: Record<Kind, { all: number; covered: number }>
	/** What does not come up, in the author's order. */
	uncovered: Uncovered[]
	starts: StartReport[]
}

export type Kind = 'scenes' | 'endings' | 'replies' | 'cases' | 'moods' | 'lines' | 'conditions'

/** Walks every path of a definition, up to `cap` states for each start and for all together. */
export function reportOf(definition: ScenarioDefinition, cap: number = walkCap): PathsReport {
	const coverage = coverageOf(definition, cap)
	const { states, capped } = coverage
	const { slug, title } = definition
	const bounds = boundsOf(definition, cap)
	const starts = startsOf(definition).map((start, at) =>
		startReport(definition, start, bounds[at] ?? bounds[0], cap),
	)
	return {
		...{ format: 1, slug, title, cap, states, capped },
		coverage: counts(coverage),
		uncovered: uncovered(definition, coverage),
		starts,
	}
}

function startReport(definition: ScenarioDefinition, start: Start, bounds: Bounds, cap: number): StartReport {
	const { endings } = coverageOf(definition, cap, [start])
	const reach = reachFrom(definition, startState(definition, start.values), undefined, cap)
	const ways = reach && endingsMet(reach.graph)
	return {
		start: start.key,
		states: bounds.states,
		capped: bounds.capped,
		passable: bounds.passable,
		resolution: bounds.resolution,
		endings: [...endings].flatMap(([id, { states, firstTurn }]) =>
			firstTurn === null
				? []
				: [{ id, states, fewestTurns: firstTurn, way: ways?.find((one) => one.id === id)?.way ?? null }],
		),
		best: reach && bestIn(reach, cap),
		scenes: reach && scenesMet(reach),
	}
}

function bestIn(reach: Reach, cap: number): StartReport['best'] {
	const found = bestWay(reach, cap)
	if (found === null || found === 'capped') return null
	const { way, ending, verdict } = found
	return { way, ending, scores: verdict.scores, passed: verdict.passed }
}

function counts(coverage: Coverage): PathsReport['coverage'] {
	const { conditions } = coverage
	const of = (kind: Exclude<Kind, 'conditions'>) => {
		const all = [...coverage[kind].values()]
		return { all: all.length, covered: all.filter(({ states }) => states > 0).length }
	}
	const seen = conditions.reduce((sum, { held, failed }) => sum + Number(held) + Number(failed), 0)
	return {
		scenes: of('scenes'),
		endings: of('endings'),
		replies: of('replies'),
		cases: of('cases'),
		moods: of('moods'),
		lines: of('lines'),
		conditions: { all: conditions.length * 2, covered: seen },
	}
}
