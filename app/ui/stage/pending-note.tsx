import { Highlighted } from '../wording/highlighted'
import { MarkingNotes } from '../wording/marking-notes'
import { Marks } from '../wording/marks'
import { TypedMarks } from '../wording/typed-marks'
import { stageWords } from '../words/stage'
import type { PendingView } from './stage-view'
import { TypedQuote } from './typed-quote'

/** What was typed before choosing, and the mark it has. What it was taken for is told in the debrief. */
export function PendingNote({ pending }: { pending: PendingView }) {
	return (
		<section aria-labelledby="pending-title" className="mb-6 rounded-lg border border-line bg-sheet p-4">
			<h2 id="pending-title" className="mb-3 text-lg">
				{stageWords.pendingTitle}
			</h2>
			<Heard pending={pending} />
			<p className="mt-5 font-semibold">
				{pending.understood ? stageWords.pendingCounts : stageWords.pendingUnclear}
			</p>
		</section>
	)
}

function Heard({ pending: { text, understood, tone, respect, wording } }: { pending: PendingView }) {
	if (!understood) return <TypedQuote text={text} />
	return (
		<>
			{wording ? <Highlighted text={text} evidence={wording.evidence} folded /> : <TypedQuote text={text} />}
			<div className="mt-5">
				{wording ? (
					<TypedMarks text={text} wording={wording} tone={tone} respect={respect} />
				) : (
					<>
						<MarkingNotes sure={false} capped={null} />
						<Marks marks={{ tone, respect }} sure={false} />
					</>
				)}
			</div>
		</>
	)
}
