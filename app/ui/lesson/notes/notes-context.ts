import { createContext } from 'react'
import type { NoteState } from './note-state'

export type NotesContextValue = {
	/** The lesson's own address, to which notes are posted; empty where nothing is kept, as in the studio. */
	action: string
	/** What is kept, by the id of its place. */
	notes: Readonly<Record<string, NoteState>>
}

export const NotesContext = createContext<NotesContextValue>({ action: '', notes: {} })
