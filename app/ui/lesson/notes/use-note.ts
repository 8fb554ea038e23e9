import { useFetcher } from '@remix-run/react'
import { useContext, useEffect, useState } from 'react'
import { type NoteAnswer, type NoteNotice, type NoteState, noNote } from './note-state'
import { NotesContext } from './notes-context'

export type Note = {
	action: string
	/** How it stands on the server, as far as is known. */
	state: NoteState
	/** What became of the last post. */
	notice: NoteNotice | null
	/** Changes with every answer. */
	answered: object | null
	busy: boolean
	Form: ReturnType<typeof useFetcher>['Form']
}

/** One place to write at. With scripts its answer comes without another page, and what is typed elsewhere stays. */
export function useNote(id: string): Note {
	const { action, notes } = useContext(NotesContext)
	const { data, state: sending, Form } = useFetcher<NoteAnswer>()
	const [state, setState] = useState((Object.hasOwn(notes, id) && notes[id]) || noNote)
	useEffect(() => {
		if (data && data.view.notice !== 'away' && data.view.notice !== 'signed-out') setState(data.view)
	}, [data])
	return {
		action,
		state,
		notice: data ? data.view.notice : state.notice,
		answered: data ?? null,
		busy: sending !== 'idle',
		Form,
	}
}
