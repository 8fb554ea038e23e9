import { Disclosure } from '../primitives/disclosure'
import { pauseWords } from '../words/debrief-more'
import { ThreeQuestions } from './three-questions'

/** A moment to think, offered and never asked for. Opens by keyboard and without scripts. */
export function Pause() {
	return (
		<Disclosure summary={<span className="text-ink-soft">{pauseWords.title}</span>} className="mb-5">
			<ThreeQuestions />
			<p className="mt-2 text-sm text-ink-soft">{pauseWords.note}</p>
		</Disclosure>
	)
}
