import { MarkWord } from '../debrief/mark-word'
import { debriefWords } from '../words/debrief'
import { stageWords } from '../words/stage'
import type { PendingView } from './stage-view'
import { TypedQuote } from './typed-quote'

/** What was typed before choosing, and the mark it would have. Matched by words alone, so never called sure. */
export function PendingNote({ pending }: { pending: PendingView }) {
	const { text, understood, tone, respect } = pending
	return (
		<section aria-labelledby="pending-title" className="mb-6 rounded-lg border border-line bg-sheet p-4">
			<h2 id="pending-title" className="mb-2 text-lg">
				{stageWords.pendingTitle}
			</h2>
			<TypedQuote text={text} />
			{understood ? (
				<>
					<p className="mt-3 text-sm text-ink-soft">{stageWords.pendingSure}</p>
					<p className="mt-1 flex flex-wrap gap-x-6 gap-y-1">
						<MarkWord label={debriefWords.dimension.tone} points={tone} />
						<MarkWord label={debriefWords.dimension.respect} points={respect} />
					</p>
					<p className="mt-3">{stageWords.pendingCounts}</p>
				</>
			) : (
				<p className="mt-3">{stageWords.pendingUnclear}</p>
			)}
		</section>
	)
}
