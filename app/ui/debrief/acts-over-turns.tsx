import type { ActsTold } from '#app/core/assessment/debrief-types'
import { ScrollRegion } from '../primitives/scroll-region'
import { debriefMoreWords } from '../words/debrief-more'
import { ActsPicture } from './acts-picture'

export type ActsOverTurnsProps = { acts: ActsTold | null; turns: number }

/** What the trainee's words did, turn by turn, and what never came: a picture, and a list that says more. */
export function ActsOverTurns({ acts, turns }: ActsOverTurnsProps) {
	if (acts === null) return null
	return (
		<section aria-labelledby="acts-title">
			<h3 id="acts-title" className="mb-1 text-lg">
				{debriefMoreWords.actsTitle}
			</h3>
			<p className="mb-4 text-ink-soft">{debriefMoreWords.actsNote}</p>
			{acts.some((one) => one.turns.length > 0) && (
				<ScrollRegion label={debriefMoreWords.actsRegion} className="mb-4">
					<ActsPicture acts={acts} turns={turns} />
				</ScrollRegion>
			)}
			<dl className="grid gap-x-4 gap-y-1.5 sm:grid-cols-[auto_1fr]">
				{acts.map(({ act, turns: came, chance }) => (
					<div key={act} className="sm:contents">
						<dt className="font-semibold">{debriefMoreWords.act[act]}</dt>
						<dd className={came.length > 0 ? undefined : 'text-ink-soft'}>
							{debriefMoreWords.actMeans[act]}:{' '}
							{came.length > 0
								? debriefMoreWords.actCame(came)
								: chance === null
									? debriefMoreWords.actNone
									: debriefMoreWords.actChance(chance)}
						</dd>
					</div>
				))}
			</dl>
		</section>
	)
}
