import { TryIcon } from '../primitives/icons'
import { noteWords } from '../words/notes'
import { type Drawn, textProp } from './drawn'
import { NoteForm } from './notes/note-form'
import { RewriteExample } from './notes/rewrite-example'
import { RewriteHeard } from './notes/rewrite-heard'
import { spokenOf } from './notes/spoken-of'
import { useNote } from './notes/use-note'
import { partWords } from './parts'
import { Said } from './said'

const aims = new Map(Object.entries(noteWords.aim))

/** A poor reply to say better, in one's own words. The server marks it; it counts for nothing. */
export function Rewrite({ props, nodes, draw }: Drawn) {
	const id = textProp(props, 'id')
	const place = `rewrite-${id}`
	const note = useNote(id)
	const aim = textProp(props, 'aim')
	const { told } = note.state
	return (
		<div
			id={place}
			role="group"
			aria-labelledby={`${place}-title`}
			className="target-mark rounded-lg border border-line bg-sheet p-5 shadow-soft"
		>
			<p id={`${place}-title`} className="flex items-center gap-2 text-sm font-semibold text-primary">
				<TryIcon aria-hidden className="size-5 shrink-0" />
				{noteWords.rewrite}
			</p>
			<div id={`${place}-talk`} className="mt-3 grid gap-3">
				<Said by={textProp(props, 'by') || noteWords.customer} side="theirs">
					<p>{textProp(props, 'says')}</p>
				</Said>
				<Said by={noteWords.poor} side="ours" poor>
					<p>{textProp(props, 'reply')}</p>
				</Said>
			</div>
			<div className="mt-4">
				<p className="font-semibold">{aims.get(aim)}</p>
				<div className="words-block">
					{draw(nodes.filter((node) => typeof node === 'string' || node.tag !== 'Example'))}
				</div>
			</div>
			{note.action === '' ? (
				<>
					<p className="mt-4 text-sm text-ink-soft">{noteWords.studio}</p>
					<RewriteExample>{draw(partWords(nodes, 'Example'))}</RewriteExample>
				</>
			) : (
				<>
					<NoteForm
						intent="rewrite"
						id={id}
						place={place}
						note={note}
						label={noteWords.replyLabel}
						hint={noteWords.replyHint}
						describedBy={`${place}-talk`}
						keep={noteWords.replyKeep}
						remove={noteWords.replyRemove}
						kept={told ? spokenOf(told) : ''}
						heard
					/>
					{told && <RewriteHeard told={told} aim={aim} example={draw(told.example)} />}
				</>
			)}
		</div>
	)
}
