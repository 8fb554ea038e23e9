import type { Evidence } from '#app/core/scenario/run'
import { actWords } from '#app/core/wording/acts'
import { Badge } from '../primitives/badge'
import { wordingWords } from '../words/wording'
import type { WordingNote } from './notes-of'
import { byAct, partTold, signOf } from './sign-of'

export type NoteListProps = {
	notes: readonly WordingNote[]
	entryOf: (note: WordingNote) => string
	/** Each part with its points, for those who teach. */
	points?: boolean | undefined
}

/** Everything that was heard in a text, in its order: the same as the highlights say, for whoever rather reads a list. */
export function NoteList({ notes, entryOf, points = false }: NoteListProps) {
	return (
		<ol className="grid gap-3 text-sm">
			{notes.map((note) => (
				<li
					key={note.number}
					id={entryOf(note)}
					className="flex gap-2 rounded-md p-1 target:bg-primary-wash target:outline-2 target:outline-primary"
				>
					<span className="shrink-0 font-semibold tabular-nums">{note.number}.</span>
					<div className="min-w-0">
						<q className="wrap-anywhere">{note.words}</q>
						<ul>
							{byAct(note.parts).map(({ act, parts }) => (
								<li key={act} className="mt-1">
									<Heard act={act} parts={parts} points={points} />
								</li>
							))}
						</ul>
					</div>
				</li>
			))}
		</ol>
	)
}

function Heard({ act, parts, points }: { act: string; parts: readonly Evidence[]; points: boolean }) {
	const { name, heard } = actWords(act)
	return (
		<>
			<p>
				{name}
				{heard !== '' && <span className="text-ink-soft"> · {heard}</span>}
			</p>
			<p className="mt-1 flex flex-wrap gap-1">
				{parts.map((part) => (
					<Badge key={part.dimension} look={signOf([part]) === 'helps' ? 'good' : 'warn'}>
						{points ? wordingWords.part(part.dimension, part.points) : partTold(part)}
					</Badge>
				))}
			</p>
		</>
	)
}
