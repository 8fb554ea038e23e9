import { useId } from 'react'
import type { Evidence } from '#app/core/scenario/run'
import { Disclosure } from '../primitives/disclosure'
import { wordingWords } from '../words/wording'
import { Highlight } from './highlight'
import { NoteList } from './note-list'
import { notesOf, segmentsOf, type WordingNote } from './notes-of'

export type HighlightedProps = {
	text: string
	evidence: readonly Evidence[]
	/** Each part of the score with its points: for trainers. */
	points?: boolean
	/** The list below is folded away: where there is something to do on the same page. */
	folded?: boolean
}

/** What somebody typed with the words that are a part of its marks made out, and the same as a list below. */
export function Highlighted({ text, evidence, points = false, folded = false }: HighlightedProps) {
	const own = useId().replaceAll(':', '')
	const notes = notesOf(text, evidence)
	const entryOf = (note: WordingNote) => `heard-${own}-${note.number}`
	const list = <NoteList notes={notes} entryOf={entryOf} points={points} />
	if (notes.length === 0)
		return (
			<>
				<Said text={text} />
				<p className="mt-2 text-sm text-ink-soft">{wordingWords.nothingHeard}</p>
			</>
		)
	return (
		<>
			<div className="relative rounded-md border border-line">
				<blockquote className="px-4 pt-3 pb-2 leading-8 wrap-anywhere whitespace-pre-line">
					{segmentsOf(text, notes).map((segment) => (
						<Highlight key={segment.start} segment={segment} entryOf={entryOf} />
					))}
				</blockquote>
				<p
					aria-hidden="true"
					className="print:hidden min-h-12 rounded-b-md bg-sunk px-4 py-2 text-sm text-ink-soft"
				>
					{wordingWords.pointAtWords}
				</p>
			</div>
			{folded ? (
				<Disclosure look="line" summary={<span className="text-sm">{wordingWords.notesTitle}</span>}>
					{list}
				</Disclosure>
			) : (
				<>
					<p className="mt-4 mb-2 text-sm font-semibold">{wordingWords.notesTitle}</p>
					{list}
				</>
			)}
		</>
	)
}

function Said({ text }: { text: string }) {
	return (
		<blockquote className="rounded-md border border-line px-4 py-3 wrap-anywhere whitespace-pre-line">
			{text}
		</blockquote>
	)
}
