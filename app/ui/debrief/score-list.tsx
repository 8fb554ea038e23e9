import { Link } from '@remix-run/react'
import type { Debrief } from '#app/core/assessment/debrief-types'
import type { Result } from '#app/core/assessment/result'
import type { Rule } from '#app/core/scenario/definition'
import { urls } from '#app/urls'
import { ProgressBar } from '../primitives/progress-bar'
import { debriefWords } from '../words/debrief'
import { linkWords } from '../words/links'
import { dimensionNames } from './dimension-names'
import { wholePoints } from './whole-points'

export type ScoreListProps = { result: Result; rule: Rule; standing: Debrief['standing'] }

/** The scores in whole points, each with the rule that made it. */
export function ScoreList({ result, rule, standing }: ScoreListProps) {
	const { weights, pass } = rule
	const cap =
		result.respectCap === 55
			? debriefWords.capped
			: result.respectCap === 85
				? debriefWords.cappedRepaired
				: null
	return (
		<section aria-labelledby="scores-title">
			<h3 id="scores-title" className="mb-4 text-lg">
				{debriefWords.scoresTitle}
			</h3>
			<ul className="grid gap-6">
				{dimensionNames.map((name) => (
					<li key={name}>
						<ProgressBar
							label={debriefWords.dimension[name]}
							value={wholePoints(result.scores[name])}
							max={100}
							text={debriefWords.outOf(wholePoints(result.scores[name]))}
						/>
						<p className="mt-1.5 text-sm text-ink-soft">
							{pass[name] > 0 && `${debriefWords.needed(pass[name], result.missed.includes(name))} `}
							{name === 'total'
								? debriefWords.totalRule(weights.tone, weights.respect, weights.resolution)
								: debriefWords.rule[name]}
							{name === 'respect' && cap && ` ${cap}`}
						</p>
					</li>
				))}
			</ul>
			<p className="mt-6">{debriefWords.outcome[result.outcome]}</p>
			<p>{debriefWords.experience[result.experience]}</p>
			{standing.length > 0 && (
				<>
					<p className="mt-3 font-semibold">{debriefWords.critical}</p>
					<ul className="list-disc ps-6">
						{standing.map((text) => (
							<li key={text}>{text}</li>
						))}
					</ul>
				</>
			)}
			<p className="mt-3 text-sm">
				<Link to={urls.scores()} className="inline-flex min-h-6 items-center">
					{linkWords.scores}
				</Link>
			</p>
		</section>
	)
}
