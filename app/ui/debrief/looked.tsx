import type { DebriefTurn } from '#app/core/assessment/debrief-types'
import { confirmedWords } from '../words/confirming'
import { debriefWords } from '../words/debrief'
import { MarkWord } from './mark-word'
import { Voice } from './voice'

/** What a trainer made of the marks: left, or changed with a reason; then the scorer's stand beside theirs. */
export function Looked({ looked }: Pick<DebriefTurn, 'looked'>) {
	if (!looked) return null
	const { first, reason } = looked
	if (!first) return <p className="text-sm">{confirmedWords.read}</p>
	return (
		<div className="words-block rounded-md bg-primary-wash p-4">
			<p className="font-semibold">{confirmedWords.changed}</p>
			{reason && (
				<Voice who={confirmedWords.reason}>
					<p className="wrap-anywhere whitespace-pre-line">{reason}</p>
				</Voice>
			)}
			<Voice who={confirmedWords.first}>
				<p className="flex flex-wrap gap-x-6 gap-y-1">
					<MarkWord label={debriefWords.dimension.tone} points={first.tone} />
					<MarkWord label={debriefWords.dimension.respect} points={first.respect} />
				</p>
			</Voice>
		</div>
	)
}
