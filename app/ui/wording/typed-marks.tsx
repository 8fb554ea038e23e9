import type { Points } from '#app/core/scenario/run'
import type { WordingTold } from '#app/core/wording/wording-told'
import { Notice } from '../primitives/notice'
import { typedWords } from '../words/typed'
import { Coaching } from './coaching'
import { MarkingNotes } from './marking-notes'
import { Marks } from './marks'

export type TypedMarksProps = {
	text: string
	wording: WordingTold
	/** The marks of the turn, which a trainer may have set. */
	tone: Points | null
	respect: Points | null
	/** A good reply of the author's; never before the choice is made. */
	example?: string | null
}

/** What has to be known of a typed reply's marks, the marks in words, and what would help. */
export function TypedMarks({ text, wording, tone, respect, example = null }: TypedMarksProps) {
	const { sure, unsure, capped, copied, resolution, coaching } = wording
	return (
		<>
			<MarkingNotes sure={sure} unsure={unsure} capped={capped} />
			{!sure && capped === null && <p className="mb-4">{typedWords.unsureMarks}</p>}
			{copied && (
				<Notice title={typedWords.copiedTitle} className="mb-4">
					<p>{typedWords.copied}</p>
				</Notice>
			)}
			<Marks marks={{ tone, respect, resolution }} sure={sure} />
			<p className="mt-3 mb-4 text-sm text-ink-soft">{typedWords.resolutionNote}</p>
			<Coaching text={text} coaching={coaching} example={example} />
		</>
	)
}
