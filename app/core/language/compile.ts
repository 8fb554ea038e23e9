import { walkCap } from '../paths/walk'
import type { ScenarioDefinition } from '../scenario/definition'
import { readBody } from './body/read-body'
import { checks } from './checks/all'
import { checkFairness } from './checks/fairness/check-fairness'
import { checkPaths } from './checks/paths/check-paths'
import { startsFew } from './checks/starts-few'
import { todoLeft } from './checks/todo-left'
import type { Scorer } from './checks/wording/hearing'
import { likesOwn } from './checks/wording/likes-own'
import { scorerDiffers } from './checks/wording/scorer-differs'
import type { Draft } from './draft'
import { cutFront } from './front/cut-front'
import { emptyFront } from './front/empty-front'
import { readFront } from './front/read-front'
import type { KeptReading } from './kept/kept-reading'
import { keptScorer } from './kept/kept-scorer'
import { build } from './link/build'
import { vocabularyOf } from './link/vocabulary'
import { nameFault } from './names'
import { preflight } from './preflight'
import type { CompileOptions, CompileResult, UseMade } from './problem'
import type { ProblemCode } from './problems'
import { openReport, without } from './report'
import { checkIdle } from './segments/idle'
import { putIn } from './segments/put-in'
import { segmentReport } from './segments/segment-report'
import { walkable } from './walkable'

type CompileAll = CompileOptions & WalkOptions & HearOptions & KeepOptions
type Made = { definition: ScenarioDefinition; uses: UseMade[] }

export type HearOptions = {
	/** Marks and matches typed replies: with it the author's own words are heard too, where there is no error. */
	scorer?: Scorer | null
}

export type KeepOptions = {
	/** What readings before this one have left, and where this one leaves its own; it changes nothing in the answer. */
	kept?: KeptReading
}

/** How far the paths are tried; both are meant for a first look and for benches, never for publishing. */
export type WalkOptions = {
	/** False leaves the checks out that try every path. */
	walk?: boolean
	/** False leaves the checks out that judge whether it is fair; they run only where there is no error. */
	fair?: boolean
	/** Distinct states to try before `too-many-states`; as many as bounds are worked out from, unless told. */
	cap?: number
}

/** Where the front matter cannot be read in full, names that it may declare are not called unknown. */
const undeclared: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
	'unknown-variable',
	'unknown-mood',
	'unknown-need',
	'unknown-extra',
	'unknown-critical',
	'unknown-person',
	'repairs-nothing',
	'need-nobody-meets',
	'unused-variable',
	'unknown-value',
	'unknown-fact',
	'gauge-of',
	'unused-parameter',
	'never-set',
	'unreachable-ending',
])

/**
 * Compiles a scenario's text: a checked definition, or null when any problem is an error, and every problem in order of
 * place. It never throws, whatever the text.
 */
export function compile(text: string, options: CompileAll): CompileResult {
	const { report, sorted, errors } = openReport(options.file, text)
	const checked = preflight(text, report)
	if (checked === null) return { definition: null, problems: sorted(), uses: [] }
	if (nameFault(options.slug))
		report('bad-name', 0, `The folder "${options.slug}" cannot name a scenario. ${nameFault(options.slug)}`)
	const { definition, uses } = definitionOf(checked, options)
	return { definition: errors().size === 0 ? definition : null, problems: sorted(), uses }

	function definitionOf(source: string, { slug, anchors, walk, fair, cap, scorer, kept }: CompileAll): Made {
		// The first line must be exact, so the text is asked for as it came; offsets are the same.
		const cut = cutFront(text, report)
		const body = readBody(source, cut.bodyAt, report, kept?.pieces)
		const read = readFront(cut, report, body.lost.ids)
		const { scenes, instances } = putIn(body, cut.bodyAt, report)
		const uses = instances.map(({ made }) => made)
		const draft: Draft = {
			front: read?.front ?? emptyFront,
			bodyAt: cut.bodyAt,
			...body,
			scenes,
		}
		const words = vocabularyOf(draft)
		todoLeft({ text: source, slug, draft, words, report, anchors })
		const { report: inside, told } = segmentReport(body.segments, instances, report)
		const tell = read?.whole ? inside : without(inside, undeclared)
		const checking = { text: source, slug, draft, words, report: tell, anchors }
		for (const check of checks) check(checking)
		checkIdle({ ...checking, report: read?.whole ? report : without(report, undeclared) }, instances)
		const definition = build(draft, slug, words, tell)
		startsFew(definition, draft, tell)
		const canWalk = (code: ProblemCode) => walkable.has(code)
		if (walk !== false && [...errors()].every(canWalk)) {
			const watching = { definition, draft, report: inside, instances, ...(kept ? { kept } : {}) }
			const walked = checkPaths(watching, cap ?? walkCap)
			if (fair !== false && errors().size === 0) checkFairness(watching, walked, cap ?? walkCap)
		}
		if (scorer && definition && errors().size === 0) {
			const hears = kept ? keptScorer(scorer, kept) : scorer
			const hearing = { definition, draft, text: source, report: inside, scorer: hears }
			scorerDiffers(hearing)
			likesOwn(hearing)
		}
		told()
		return { definition, uses }
	}
}
