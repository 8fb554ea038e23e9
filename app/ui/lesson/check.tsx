import { Form } from '@remix-run/react'
import { useContext } from 'react'
import type { WordElement, WordNode } from '#app/core/scenario/words'
import { SubmitButton } from '../form/submit-button'
import { lessonWords } from '../words/lesson'
import { CheckChoice } from './check-choice'
import { CheckVerdict } from './check-verdict'
import { type Drawn, textProp } from './drawn'
import { LessonContext } from './lesson-context'

function isAnswer(node: WordNode): node is WordElement {
	return typeof node !== 'string' && node.tag === 'Answer'
}

/**
 * A question with choices, as a form that posts to the lesson itself: `intent=check`, `check`, one or more `choice`.
 * It holds no key: the server judges, and its verdict comes back through the LessonContext.
 */
export function Check({ props, nodes, draw }: Drawn) {
	const { action, checks } = useContext(LessonContext)
	const id = textProp(props, 'id')
	const several = props.several === true
	const state = checks[id]
	const done = state?.right === true
	return (
		<div id={`check-${id}`} className="rounded-lg border-2 border-primary bg-sheet p-5">
			<Form method="post" action={`${action}#check-${id}`} preventScrollReset>
				<input type="hidden" name="intent" value="check" />
				<input type="hidden" name="check" value={id} />
				<fieldset
					disabled={done}
					aria-labelledby={`check-${id}-question`}
					aria-describedby={`check-${id}-how`}
				>
					<p className="text-sm font-semibold text-primary">{lessonWords.check}</p>
					<div id={`check-${id}-question`} className="words-block mt-1 text-lg font-semibold">
						{draw(nodes.filter((node) => !isAnswer(node)))}
					</div>
					<p id={`check-${id}-how`} className="mt-1 text-sm text-ink-soft">
						{several ? lessonWords.chooseSeveral : lessonWords.chooseOne}
					</p>
					<div className="mt-3 space-y-2">
						{nodes.filter(isAnswer).map((answer) => {
							const choice = textProp(answer.props, 'id')
							return (
								<CheckChoice
									key={choice}
									check={id}
									choice={choice}
									several={several}
									state={state}
									label={draw(answer.children, true)}
									because={state?.because[choice] && draw(state.because[choice])}
								/>
							)
						})}
					</div>
				</fieldset>
				<CheckVerdict state={state} />
				{!done && (
					<SubmitButton className="no-print mt-4" match={{ intent: 'check', check: id }}>
						{state && state.tries > 0 ? lessonWords.tryAgain : lessonWords.checkAnswer}
					</SubmitButton>
				)}
			</Form>
		</div>
	)
}
