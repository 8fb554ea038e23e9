import type { Recovery } from '#app/core/assessment/debrief-types'
import { GoodIcon } from '../primitives/icons'
import { debriefWords } from '../words/debrief'

export type WonBackProps = { name: string; recovery: Recovery | null }

/** Trust lost and won back. Beside the score, never in it. */
export function WonBack({ name, recovery }: WonBackProps) {
	if (recovery === null) return null
	const { lowTurn, lowMood, backTurn, backMood } = recovery
	return (
		<section aria-labelledby="won-back-title" className="words-block rounded-lg bg-good-wash p-5">
			<h3 id="won-back-title" className="flex items-center gap-2 text-lg">
				<GoodIcon aria-hidden className="size-5 text-good" />
				{debriefWords.wonBackTitle}
			</h3>
			<p>{debriefWords.wonBack(name, lowTurn, lowMood, backTurn, backMood)}</p>
			<p className="text-sm text-ink-soft">{debriefWords.wonBackNote}</p>
		</section>
	)
}
