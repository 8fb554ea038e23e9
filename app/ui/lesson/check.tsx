import type { WordElement, WordNode } from '#app/core/scenario/words'
import { lessonWords } from '../words/lesson'
import { CheckChoice } from './check-choice'
import { type Drawn, textProp } from './drawn'
import { JudgedFrame, useCheckState } from './judged-frame'

function isAnswer(node: WordNode): node is WordElement {
	return typeof node !== 'string' && node.tag === 'Answer'
}

/** A question with choices, of which one or several are right. */
export function Check({ props, nodes, draw }: Drawn) {
	const id = textProp(props, 'id')
	const several = props.several === true
	const state = useCheckState(id)
	return (
		<JudgedFrame
			id={id}
			over={lessonWords.check}
			question={draw(nodes.filter((node) => !isAnswer(node)))}
			how={several ? lessonWords.chooseSeveral : lessonWords.chooseOne}
		>
			<div className="space-y-2">
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
		</JudgedFrame>
	)
}
