import type { Debrief } from '#app/core/assessment/debrief-types'
import { GoodIcon } from '../primitives/icons'
import { debriefWords } from '../words/debrief'
import { QuotedReply } from './quoted-reply'

export type StrengthProps = { strength: Debrief['strength']; turns: Debrief['turns'] }

/** One thing to be proud of. Where no reply earned a mark above neutral, it is having stayed: never mock praise. */
export function Strength({ strength, turns }: StrengthProps) {
	const turn = turns.find(({ number }) => number === strength?.turn)
	const earned = turn !== undefined && Math.max(turn.tone ?? 0, turn.respect ?? 0) > 50
	return (
		<section aria-labelledby="strength-title" className="words-block rounded-lg bg-good-wash p-6">
			<h2 id="strength-title" className="flex items-center gap-2 text-xl">
				<GoodIcon aria-hidden className="size-6 text-good" />
				{debriefWords.strengthTitle}
			</h2>
			{strength && earned ? (
				<>
					<p>
						{strength.reply === ''
							? debriefWords.didInTurn(strength.turn)
							: debriefWords.strengthTurn(strength.turn)}
					</p>
					<QuotedReply text={strength.reply} deed={strength.deed} />
					{strength.why && <p>{strength.why}</p>}
				</>
			) : (
				<p>{debriefWords.strengthStayed}</p>
			)}
		</section>
	)
}
