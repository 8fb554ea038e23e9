import { closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, indentLess, indentMore, insertTab } from '@codemirror/commands'
import { foldKeymap } from '@codemirror/language'
import { openSearchPanel, searchKeymap } from '@codemirror/search'
import { EditorView, type KeyBinding, keymap } from '@codemirror/view'
import type { EditorEvents } from '../editor-handle'

/** Undo and redo are the bench's, so that one history holds what was typed here and what was done in other panes. */
export function keys(events: () => EditorEvents) {
	const told = (tell: (events: EditorEvents) => void) => () => {
		tell(events())
		return true
	}
	const own: KeyBinding[] = [
		{ key: 'Mod-z', run: told(({ undo }) => undo()), preventDefault: true },
		{ key: 'Mod-y', mac: 'Mod-Shift-z', run: told(({ redo }) => redo()), preventDefault: true },
		{ key: 'Mod-Shift-z', run: told(({ redo }) => redo()), preventDefault: true },
		{
			key: 'F8',
			run: told(({ problem }) => problem(1)),
			shift: told(({ problem }) => problem(-1)),
			preventDefault: true,
		},
		{
			key: 'F12',
			run: told(({ name }) => name('definition')),
			shift: told(({ name }) => name('usages')),
			preventDefault: true,
		},
		{ key: 'F2', run: told(({ name }) => name('rename')), preventDefault: true },
		{ key: 'F1', run: told(({ help }) => help()), preventDefault: true },
		{ key: 'Mod-f', run: openSearchPanel, preventDefault: true },
		{ key: 'Tab', run: tab, shift: indentLess },
	]
	return [
		keymap.of([
			...completionKeymap,
			...own,
			...closeBracketsKeymap,
			...searchKeymap,
			...foldKeymap,
			...defaultKeymap,
		]),
		EditorView.domEventHandlers({
			beforeinput(event) {
				if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return false
				event.preventDefault()
				if (event.inputType === 'historyUndo') events().undo()
				else events().redo()
				return true
			},
		}),
	]
}

const tab = (view: EditorView): boolean =>
	view.state.selection.main.empty ? insertTab(view) : indentMore(view)
