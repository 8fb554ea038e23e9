import { GoodIcon, IdeaIcon } from '../primitives/icons'
import { lessonWords } from '../words/lesson'
import type { CheckState } from './lesson-context'

/** Always on the page, so that a screen reader hears what comes into it. */
export function CheckVerdict({ state }: { state: CheckState | undefined }) {
	return (
		<div role="status" className="*:mt-4">
			{state?.problem && <p className="font-semibold text-problem">{state.problem}</p>}
			{!state?.problem && state?.right === true && (
				<p className="flex items-center gap-2 font-semibold text-good">
					<GoodIcon aria-hidden className="size-5 shrink-0" />
					{state.tries > 1 ? lessonWords.verdictRightLater : lessonWords.verdictRight}
				</p>
			)}
			{!state?.problem && state?.right === false && (
				<p className="flex items-start gap-2 font-semibold text-warn">
					<IdeaIcon aria-hidden className="mt-1 size-5 shrink-0" />
					{lessonWords.verdictNotYet}
				</p>
			)}
		</div>
	)
}
