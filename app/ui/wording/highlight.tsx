import { type KeyboardEvent, useState } from 'react'
import { classes } from '../primitives/classes'
import { wordingWords } from '../words/wording'
import type { Segment, WordingNote } from './notes-of'
import { partsTold, signOf } from './sign-of'

export type HighlightProps = {
	segment: Segment
	/** The id of a note's entry in the list below. */
	entryOf: (note: WordingNote) => string
}

const looks = {
	helps: 'decoration-good decoration-solid bg-good-wash',
	costs: 'decoration-warn decoration-wavy bg-warn-wash',
	both: 'decoration-ink decoration-dotted bg-sunk',
}

/**
 * Marked words: a link to their entry in the list below, with what was heard in them shown at the foot of the text
 * while they are pointed at or hold focus. Escape puts that away.
 */
export function Highlight({ segment, entryOf }: HighlightProps) {
	const [away, setAway] = useState(false)
	const [first] = segment.notes
	if (!first) return segment.text
	const ending = segment.notes.filter(({ end }) => end === segment.start + segment.text.length)
	const sign = signOf(segment.notes.flatMap(({ parts }) => parts))

	function onKeyDown(event: KeyboardEvent) {
		if (event.key === 'Escape') setAway(true)
	}

	return (
		<a
			href={`#${entryOf(ending[0] ?? first)}`}
			onKeyDown={onKeyDown}
			onBlur={() => setAway(false)}
			onMouseLeave={() => setAway(false)}
			className={classes(
				'group/heard rounded-sm px-0.5 text-ink underline decoration-2 underline-offset-4 hover:text-ink',
				looks[sign],
			)}
		>
			{segment.text}
			{ending.map(({ number }) => (
				<sup key={number} className="ms-0.5 inline-block text-xs font-semibold">
					<span className="sr-only"> {wordingWords.note(number)}, </span>
					{number}
				</sup>
			))}
			<span
				className={classes(
					'absolute inset-x-0 bottom-0 min-h-12 rounded-b-md bg-sunk px-4 py-2 text-sm',
					away ? 'hidden' : 'hidden group-hover/heard:block group-focus/heard:block',
				)}
			>
				{segment.notes.map((note) => (
					<span key={note.number} className="block">
						{partsTold(note.parts)}
					</span>
				))}
			</span>
		</a>
	)
}
