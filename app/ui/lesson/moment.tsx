import { MomentIcon } from '../primitives/icons'
import { judgedWords } from '../words/judged'
import { type Drawn, textProp } from './drawn'
import { JudgedFrame, useCheckState } from './judged-frame'
import { MomentLine } from './moment-line'
import { PaperBox } from './paper-box'
import { partsOf, withoutParts } from './plain-words'
import { oursAmong } from './sides-of'

/** A talk, of which one line is the answer. */
export function Moment({ props, nodes, draw }: Drawn) {
	const id = textProp(props, 'id')
	const state = useCheckState(id)
	const lines = partsOf(nodes, 'Line').map((line) => ({ ...line, by: textProp(line.props, 'by') }))
	const ours = oursAmong(lines.map(({ by }) => by))
	return (
		<JudgedFrame
			id={id}
			over={
				<>
					<MomentIcon aria-hidden className="size-5 shrink-0" />
					{judgedWords.moment}
				</>
			}
			question={draw(withoutParts(nodes, 'Line'))}
			how={judgedWords.howMoment}
			notYet={judgedWords.notThatLine}
			onPaper={
				<ul className="list-none space-y-2 p-0">
					{lines.map((line) => (
						<li key={line.id} className="flex gap-3">
							<PaperBox />
							<span>
								<strong>{line.by}:</strong> {draw(line.children, true)}
							</span>
						</li>
					))}
				</ul>
			}
		>
			<div className="space-y-3">
				{lines.map((line, at) => (
					<MomentLine
						key={line.id}
						check={id}
						line={line.id}
						by={line.by}
						side={ours.has(line.by) ? 'ours' : 'theirs'}
						named={line.by !== lines[at - 1]?.by}
						chosen={state?.chosen.includes(line.id) ?? false}
						right={state?.right === true && state.chosen.includes(line.id)}
						words={draw(line.children, true)}
						because={state?.because[line.id] && draw(state.because[line.id] ?? [])}
					/>
				))}
			</div>
		</JudgedFrame>
	)
}
