import { EditorView } from '@codemirror/view'
import type { Splice } from '#app/core/writing/splice'
import type { EditorEvents } from '../editor-handle'
import { fromOutside } from './from-outside'

/** Tells the pane what was typed, where the cursor went, and which name was clicked with Ctrl. */
export const heardEvents = (events: () => EditorEvents) => [
	EditorView.updateListener.of(({ docChanged, selectionSet, changes, state, transactions }) => {
		const outside = transactions.some((one) => one.annotation(fromOutside))
		if (docChanged && !outside) {
			const splices: Splice[] = []
			changes.iterChanges((start, end, _from, _to, put) => {
				splices.push({ start, end, text: put.toString() })
			})
			events().edit(splices)
		}
		if ((selectionSet || docChanged) && !outside) events().at(state.selection.main.head)
	}),
	EditorView.domEventHandlers({
		mousedown(event, view) {
			if (!(event.ctrlKey || event.metaKey) || event.button !== 0) return false
			const offset = view.posAtCoords({ x: event.clientX, y: event.clientY })
			if (offset === null) return false
			event.preventDefault()
			view.dispatch({ selection: { anchor: offset } })
			events().name('definition')
			return true
		},
	}),
]
