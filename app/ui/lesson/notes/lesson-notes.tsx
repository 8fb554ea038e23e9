import type { ReactNode } from 'react'
import { NotesContext, type NotesContextValue } from './notes-context'

/** What the places to write at, inside a lesson's words, need to know. */
export function LessonNotes({ action, notes, children }: NotesContextValue & { children: ReactNode }) {
	return (
		<NotesContext.Provider key={action} value={{ action, notes }}>
			{children}
		</NotesContext.Provider>
	)
}
