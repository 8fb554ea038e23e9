import { Notice } from '../primitives/notice'
import { stageWords } from '../words/stage'
import type { StageView } from './stage-view'
import { TypedQuote } from './typed-quote'

export type UnclearNoteProps = Pick<StageView, 'unclear' | 'answer'>

/** What was not understood last, and that it costs nothing. */
export function UnclearNote({ unclear, answer }: UnclearNoteProps) {
	const last = unclear.at(-1)
	if (last === undefined) return null
	const { choose, write } = answer
	const next = !choose ? stageWords.unclearAgain : write ? stageWords.unclearChoose : stageWords.unclearOver
	return (
		<Notice kind="info" title={stageWords.unclearTitle} className="mb-5">
			<p className="sr-only">{stageWords.unclearFirst}</p>
			<TypedQuote text={last} />
			<p>{next}</p>
		</Notice>
	)
}
