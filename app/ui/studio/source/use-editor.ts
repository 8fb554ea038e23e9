import { type RefObject, useEffect, useRef } from 'react'
import { sourceWords } from '../../words/studio-source'
import type { EditorEvents, EditorFacts, EditorHandle } from './editor-handle'
import { pageNonce } from './page-nonce'
import { useBrowserLayout } from './use-browser-layout'

type Options = {
	/** Where it is put, after the plain text field, which it takes over from. */
	host: RefObject<HTMLDivElement>
	plain: RefObject<HTMLTextAreaElement>
	mayWrite: boolean
	describedBy: string
	events: EditorEvents
	facts: EditorFacts
	handle: EditorHandle | null
	onReady: (handle: EditorHandle) => void
}

/** Loads the editor and puts it in the plain field's place; where it cannot be loaded, that stays. */
export function useEditor({
	host,
	plain,
	mayWrite,
	describedBy,
	events,
	facts,
	handle,
	onReady,
}: Options): void {
	const heard = useRef(events)
	const known = useRef(facts)
	useBrowserLayout(() => {
		heard.current = events
		known.current = facts
	})
	useEffect(() => {
		let made: EditorHandle | null = null
		let gone = false
		const start = async () => {
			const { createEditor } = await import('./editor/create-editor')
			const [parent, field] = [host.current, plain.current]
			if (gone || !parent || !field) return
			made = createEditor({
				parent,
				text: field.value,
				mayWrite: !field.readOnly,
				nonce: pageNonce(),
				label: sourceWords.label,
				describedBy,
				events: () => heard.current,
				facts: () => known.current,
			})
			if (document.activeElement === field)
				made.select({ start: field.selectionStart, end: field.selectionEnd }, true)
			onReady(made)
		}
		start().catch(() => {})
		return () => {
			gone = true
			made?.end()
		}
	}, [host, plain, describedBy, onReady])
	useEffect(() => handle?.mayWrite(mayWrite), [handle, mayWrite])
}
