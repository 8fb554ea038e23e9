import type { BoundStart } from '../../../paths/bound-start'
import { findPassage } from '../../../paths/find-passage'
import { type Passage, wayOf } from '../../../paths/passages'
import { withoutWords } from '../../../paths/without-words'
import type { Rule, ScenarioDefinition } from '../../../scenario/definition'
import { placesOf } from '../../../scenario/graph'
import { type Verdict, verdictOf } from '../../../scenario/verdict'
import type { FairnessRule, Judging } from './judging'
import { toldScores, toldStart, toldWay } from './told'

const aim = 90

/** From every start one way passes and reaches 90 in tone, respect and resolution, all three at once. */
export const bestBelow90: FairnessRule = (judging) => {
	for (const start of judging.starts) if (!reaches(judging, start)) return
}

function reaches(judging: Judging, judged: BoundStart): boolean {
	const { definition, draft, report, cap, gaveUp, kept } = judging
	const look = () => nearestIn(definition, judged, cap)
	const key = () => `${judged.start.key} ${cap} ${withoutWords(definition)}`
	const { way, nearest } = kept ? kept.aims.of(key(), look) : look()
	if (way === 'capped') gaveUp()
	if (way !== 'none') return true
	report(
		'best-below-90',
		draft.front.passAt,
		`No way that passes reaches ${aim} in tone, respect and resolution${toldStart(judged)}.${nearest}`,
		'Mark the best replies +2, and let the best way meet every task need.',
	)
	return false
}

/** Whether a way reaches the aim; where none does, `nearest` tells of the one that comes nearest. */
export type NearestAim = { way: 'found' | 'none' | 'capped'; nearest: string }

function nearestIn(definition: ScenarioDefinition, judged: BoundStart, cap: number): NearestAim {
	const { pass, weights } = definition.rule
	const most = (floor: number) => Math.max(floor, aim)
	const rule: Rule = {
		weights,
		pass: { ...pass, tone: most(pass.tone), respect: most(pass.respect), resolution: most(pass.resolution) },
	}
	let nearest: { passage: Passage; verdict: Verdict } | null = null
	const way = findPassage(
		definition,
		judged.start,
		(passage) => {
			const { state, marks } = passage
			const ending = placesOf(definition).endings.get(state.at)
			if (!ending) return false
			const verdict = verdictOf(definition, rule, judged.resolution, ending, state, marks)
			if (!nearest || worth(verdict) > worth(nearest.verdict)) nearest = { passage, verdict }
			return verdict.passed
		},
		cap,
	)
	if (way === 'capped') return { way, nearest: '' }
	return way ? { way: 'found', nearest: '' } : { way: 'none', nearest: told(nearest) }
}

/** Nearer to the aim in every dimension is more; an accepted end counts for more than any score. */
function worth({ scores: { tone, respect, resolution }, negative }: Verdict): number {
	const up = [tone, respect, resolution].reduce((sum, score) => sum + Math.min(score, aim * 1000), 0)
	return negative ? up : up + 1_000_000
}

const told = (nearest: { passage: Passage; verdict: Verdict } | null): string =>
	nearest ? ` The nearest comes to ${toldScores(nearest.verdict)}: ${toldWay(wayOf(nearest.passage))}.` : ''
