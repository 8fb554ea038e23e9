import type { DebriefTurn } from '#app/core/assessment/debrief-types'
import { debriefWords } from '../words/debrief'
import { QuotedReply } from './quoted-reply'
import { Voice } from './voice'

export type ReplyToldProps = { turn: Pick<DebriefTurn, 'reply' | 'deed' | 'written'> }

/** What the trainee said and did. What was produced and what was recognised are kept apart, and a guess is called one. */
export function ReplyTold({ turn }: ReplyToldProps) {
	const { reply, deed, written } = turn
	if (!written)
		return (
			<Voice who={reply === '' ? debriefWords.youDid : debriefWords.youSaid}>
				<QuotedReply text={reply} deed={deed} />
			</Voice>
		)
	const { text, understood, sure, taken, beside } = written
	return (
		<>
			<Voice who={understood ? debriefWords.youWrote : debriefWords.youWroteUnclear}>
				{text === '' ? <p>{debriefWords.erased}</p> : <QuotedReply text={text} deed={null} />}
			</Voice>
			{understood ? (
				<Voice who={debriefWords.takenFor}>
					<QuotedReply text={taken} deed={deed} />
					{!sure && <p className="mt-1 text-sm text-ink-soft">{debriefWords.notSure}</p>}
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
