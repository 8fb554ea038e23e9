import type { DebriefTurn } from '#app/core/assessment/debrief-types'
import { Highlighted } from '../wording/highlighted'
import { TypedMarks } from '../wording/typed-marks'
import { debriefWords } from '../words/debrief'
import { MarkWord } from './mark-word'
import { MarkedToday } from './marked-today'
import { QuotedReply } from './quoted-reply'
import { TypedTold } from './typed-told'
import { Voice } from './voice'

export type ReplyToldProps = { turn: Pick<DebriefTurn, 'reply' | 'deed' | 'written' | 'tone' | 'respect'> }

/** What the trainee said and did, and its marks in words; of what was typed, the words that they come from. */
export function ReplyTold({ turn }: ReplyToldProps) {
	const { reply, deed, written, tone, respect } = turn
	const wording = written?.wording
	if (written && wording)
		return (
			<>
				<Voice who={debriefWords.youWrote}>
					<Highlighted text={written.text} evidence={wording.evidence} />
				</Voice>
				<TypedMarks
					text={written.text}
					wording={wording}
					tone={tone}
					respect={respect}
					example={written.example === written.taken ? null : written.example}
				/>
				<MarkedToday scorer={written.scorer} today={written.today} />
				<TypedTold written={written} reply={reply} deed={deed} />
			</>
		)
	return (
		<>
			{written ? (
				<>
					<Voice who={written.understood ? debriefWords.youWrote : debriefWords.youWroteUnclear}>
						{written.text === '' ? (
							<p>{debriefWords.erased}</p>
						) : (
							<QuotedReply text={written.text} deed={null} />
						)}
					</Voice>
					<TypedTold written={written} reply={reply} deed={deed} />
				</>
			) : (
				<Voice who={reply === '' ? debriefWords.youDid : debriefWords.youSaid}>
					<QuotedReply text={reply} deed={deed} />
				</Voice>
			)}
			<p className="flex flex-wrap gap-x-6 gap-y-1">
				<MarkWord label={debriefWords.dimension.tone} points={tone} />
				<MarkWord label={debriefWords.dimension.respect} points={respect} />
			</p>
			{written && <MarkedToday scorer={written.scorer} today={written.today} />}
		</>
	)
}
