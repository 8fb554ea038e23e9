import type { DebriefWritten } from '#app/core/assessment/debrief-types'
import { debriefWords } from '../words/debrief'
import { typedWords } from '../words/typed'
import { QuotedReply } from './quoted-reply'
import { Voice } from './voice'

export type TypedToldProps = {
	written: DebriefWritten
	/** The reply that counted. */
	reply: string
	deed: string | null
}

/** What typed words were taken for, or what was chosen instead. Produced and recognised are kept apart; a guess is called one. */
export function TypedTold({ written, reply, deed }: TypedToldProps) {
	const { understood, taken, beside, wording, text, example } = written
	const takenFor = taken !== '' && example === taken ? typedWords.takenForExample : debriefWords.takenFor
	return (
		<>
			{understood ? (
				<Voice who={takenFor}>
					<QuotedReply text={taken} deed={deed} />
					{!wording && text !== '' && <p className="mt-1 text-sm text-ink-soft">{debriefWords.notSure}</p>}
				</Voice>
			) : (
				<Voice who={debriefWords.choseInstead}>
					<QuotedReply text={reply} deed={deed} />
				</Voice>
			)}
			{beside !== null && (
				<Voice who={debriefWords.choseBeside}>
					<QuotedReply text={beside} deed={null} />
					<p className="mt-1 text-sm text-ink-soft">
						{beside === taken ? debriefWords.besideSame : debriefWords.besideOther}
					</p>
				</Voice>
			)}
		</>
	)
}
