import { TryIcon } from '../primitives/icons'
import { Time } from '../primitives/time'
import { noteWords } from '../words/notes'
import { type Drawn, textProp } from './drawn'
import { NoteForm } from './notes/note-form'
import { useNote } from './notes/use-note'

/** A question to think about, with room to write. What is written is for the writer alone. */
export function Reflect({ props, children }: Drawn) {
	const id = textProp(props, 'id')
	const place = `reflect-${id}`
	const note = useNote(id)
	return (
		<div
			id={place}
			role="group"
			aria-labelledby={`${place}-title`}
			className="target-mark rounded-lg border border-line bg-sheet p-5 shadow-soft"
		>
			<p id={`${place}-title`} className="flex items-center gap-2 text-sm font-semibold text-primary">
				<TryIcon aria-hidden className="size-5 shrink-0" />
				{textProp(props, 'title') || noteWords.reflect}
			</p>
			<div id={`${place}-question`} className="words-block mt-2 text-lg">
				{children}
			</div>
			{note.action === '' ? (
				<p className="mt-4 text-sm text-ink-soft">{noteWords.studio}</p>
			) : (
				<NoteForm
					intent="reflect"
					id={id}
					place={place}
					note={note}
					label={noteWords.thoughtLabel}
					hint={noteWords.thoughtHint}
					describedBy={`${place}-question`}
					keep={noteWords.thoughtKeep}
					remove={noteWords.thoughtRemove}
					kept={noteWords.thoughtKept}
					ruled
				>
					{note.state.keptAt !== null && (
						<p className="text-sm text-ink-soft sm:ms-auto">
							{noteWords.keptOn} <Time at={note.state.keptAt} />
						</p>
					)}
				</NoteForm>
			)}
		</div>
	)
}
