import { judgedWords } from '../words/judged'
import { CheckChoice } from './check-choice'
import { type Drawn, textProp } from './drawn'
import { JudgedFrame, useCheckState } from './judged-frame'
import { partsOf, withoutParts } from './plain-words'

/** A talk, of which one line is the answer. */
export function Moment({ props, nodes, draw }: Drawn) {
	const id = textProp(props, 'id')
	const state = useCheckState(id)
	return (
		<JudgedFrame
			id={id}
			over={judgedWords.moment}
			question={draw(withoutParts(nodes, 'Line'))}
			how={judgedWords.howMoment}
		>
			<div className="space-y-2">
				{partsOf(nodes, 'Line').map((line) => (
					<CheckChoice
						key={line.id}
						check={id}
						choice={line.id}
						several={false}
						state={state}
						label={
							<>
								<strong>{textProp(line.props, 'by')}: </strong>
								{draw(line.children, true)}
							</>
						}
						because={state?.because[line.id] && draw(state.because[line.id] ?? [])}
					/>
				))}
			</div>
		</JudgedFrame>
	)
}
