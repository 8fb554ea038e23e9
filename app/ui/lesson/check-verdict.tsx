import { useEffect, useRef } from 'react'
import { GoodIcon, IdeaIcon } from '../primitives/icons'
import { lessonWords } from '../words/lesson'
import type { CheckState } from './lesson-context'

/**
 * What the server made of an answer. The region is always on the page, so that what comes into it is spoken. A right
 * answer takes the button away, and so the focus goes to the verdict, which is spoken by that.
 */
export function CheckVerdict({
	state,
	notYet = lessonWords.verdictNotYet,
}: {
	state: CheckState | undefined
	/** What a wrong answer is met with. */
	notYet?: string
}) {
	const right = !state?.problem && state?.right === true
	const verdict = useRef<HTMLParagraphElement>(null)
	const before = useRef(right)
	useEffect(() => {
		if (right && !before.current) verdict.current?.focus({ preventScroll: true })
		before.current = right
	}, [right])
	return (
		<>
			<div role="status" className="*:mt-4">
				{state?.problem && <p className="font-semibold text-problem">{state.problem}</p>}
				{!state?.problem && state?.right === false && (
					<p className="flex items-start gap-2 font-semibold text-warn">
						<IdeaIcon aria-hidden className="mt-1 size-5 shrink-0" />
						{notYet}
					</p>
				)}
			</div>
			{right && (
				<p ref={verdict} tabIndex={-1} className="mt-4 flex items-center gap-2 font-semibold text-good">
					<GoodIcon aria-hidden className="size-5 shrink-0" />
					{state.tries > 1 ? lessonWords.verdictRightLater : lessonWords.verdictRight}
				</p>
			)}
		</>
	)
}
