import { Disclosure } from '../primitives/disclosure'
import { lessonWords } from '../words/lesson'
import { type Drawn, textProp } from './drawn'

/** Think first, then look: native details. */
export function Reveal({ props, children }: Drawn) {
	return (
		<Disclosure summary={textProp(props, 'title') || textProp(props, 'ask') || lessonWords.reveal}>
			<div className="words-block">{children}</div>
		</Disclosure>
	)
}
