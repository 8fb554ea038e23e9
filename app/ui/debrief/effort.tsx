import type { EffortTold } from '#app/core/assessment/debrief-types'
import { Badge } from '../primitives/badge'
import { debriefMoreWords } from '../words/debrief-more'

export type EffortProps = { name: string; effort: EffortTold | null }

/** What the person had to do because of our replies. Beside the scores, never in them. */
export function Effort({ name, effort }: EffortProps) {
	if (effort === null) return null
	const all = effort.turns.flatMap((turn) => turn.efforts)
	const counted = [...new Set(all)].map((one) => ({
		one,
		count: all.filter((other) => other === one).length,
	}))
	return (
		<section aria-labelledby="effort-title" className="words-block">
			<h3 id="effort-title" className="text-lg">
				{debriefMoreWords.effortTitle(name)}
			</h3>
			{all.length === 0 ? (
				<p>{debriefMoreWords.effortNone(name)}</p>
			) : (
				<>
					<p>{debriefMoreWords.effortSome(all.length, name)}</p>
					<ul className="flex flex-wrap gap-2">
						{counted.map(({ one, count }) => (
							<li key={one}>
								<Badge>{debriefMoreWords.effortCount(debriefMoreWords.effort[one], count)}</Badge>
							</li>
						))}
					</ul>
					<ul className="grid gap-1.5">
						{effort.turns.map(({ turn, efforts: those, spared }) => (
							<li key={turn}>
								{debriefMoreWords.effortTurn(
									turn,
									those.map((one) => debriefMoreWords.effort[one]),
								)}
								{spared && ` ${debriefMoreWords.effortSpared}`}
							</li>
						))}
					</ul>
					{effort.avoidable && <p>{debriefMoreWords.effortAvoidable(name)}</p>}
				</>
			)}
			<p className="text-sm text-ink-soft">{debriefMoreWords.effortNote}</p>
		</section>
	)
}
