import type { Result } from '#app/core/assessment/result'
import { debriefWords } from '../words/debrief'
import { debriefMoreWords } from '../words/debrief-more'

export type ReturnsProps = { name: string; result: Pick<Result, 'returns' | 'experience'> }

/** Whether the person comes back, and who hears of it. */
export function Returns({ name, result }: ReturnsProps) {
	return (
		<section aria-labelledby="returns-title" className="words-block">
			<h3 id="returns-title" className="text-lg">
				{debriefWords.returnsTitle(name)}
			</h3>
			<p>{debriefWords.returns(name, result.returns)}</p>
			<p>{debriefMoreWords.heard[result.experience](name)}</p>
		</section>
	)
}
