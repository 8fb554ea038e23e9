import { closeBrackets, snippet, startCompletion } from '@codemirror/autocomplete'
import { bracketMatching, foldAll, unfoldAll } from '@codemirror/language'
import { highlightSelectionMatches, openSearchPanel, search } from '@codemirror/search'
import { Compartment, EditorState } from '@codemirror/state'
import {
	drawSelection,
	EditorView,
	highlightActiveLine,
	highlightActiveLineGutter,
	highlightSpecialChars,
	lineNumbers,
	tooltips,
} from '@codemirror/view'
import { splicesBetween } from '#app/core/writing/splices-between'
import { sourceWords } from '../../../words/studio-source'
import type { EditorCommand, EditorEvents, EditorFacts, EditorHandle } from '../editor-handle'
import { closingTags } from './closing-tags'
import { completing } from './completing'
import { folding } from './folding'
import { fromOutside } from './from-outside'
import { heardEvents } from './heard-events'
import { highlighting } from './highlight'
import { keys } from './keys'
import { look } from './look'
import { meaning } from './meaning'
import { scenarioText } from './tokens'
import { underlines, withProblems } from './underlines'

export type EditorOptions = {
	parent: HTMLElement
	text: string
	mayWrite: boolean
	/** What the security policy lets style sheets in by. */
	nonce: string
	label: string
	describedBy: string
	/** Read anew each time: what the pane answers may change. */
	events: () => EditorEvents
	facts: () => EditorFacts
}

const commands: Record<EditorCommand, (view: EditorView) => boolean> = {
	find: openSearchPanel,
	fold: foldAll,
	unfold: unfoldAll,
	complete: startCompletion,
}

export function createEditor(options: EditorOptions): EditorHandle {
	const { parent, text, events, facts, nonce } = options
	const writing = new Compartment()
	const view = new EditorView({
		parent,
		state: EditorState.create({
			doc: text,
			extensions: [
				EditorView.cspNonce.of(nonce),
				look,
				lineNumbers(),
				highlightActiveLine(),
				highlightActiveLineGutter(),
				highlightSpecialChars(),
				highlightSelectionMatches({ minSelectionLength: 3 }),
				drawSelection(),
				bracketMatching(),
				closeBrackets(),
				completing(facts),
				meaning(facts),
				search({ top: true }),
				EditorState.phrases.of(sourceWords.phrases),
				tooltips({ position: 'fixed' }),
				scenarioText,
				highlighting,
				folding,
				closingTags,
				underlines,
				keys(events),
				heardEvents(events),
				EditorView.lineWrapping,
				EditorState.tabSize.of(2),
				EditorView.contentAttributes.of({
					'aria-label': options.label,
					'aria-describedby': options.describedBy,
					tabindex: '0',
					autocapitalize: 'off',
					spellcheck: 'true',
				}),
				writing.of(EditorState.readOnly.of(!options.mayWrite)),
			],
		}),
	})
	return {
		text: () => view.state.doc.toString(),
		head: () => view.state.selection.main.head,
		show: (next, follow) => show(view, next, follow),
		select({ start, end }, focus) {
			const last = view.state.doc.length
			const selection = { anchor: Math.min(start, last), head: Math.min(end, last) }
			view.dispatch({
				selection,
				effects: EditorView.scrollIntoView(selection.anchor, { y: 'center' }),
			})
			if (focus) view.focus()
		},
		insert(template) {
			const { from, to } = view.state.selection.main
			snippet(template)(view, null, from, to)
			view.focus()
		},
		problems: (found) => view.dispatch(withProblems(view.state, found, events)),
		run: (command) => {
			view.focus()
			commands[command](view)
		},
		mayWrite: (may) => view.dispatch({ effects: writing.reconfigure(EditorState.readOnly.of(!may)) }),
		focus: () => view.focus(),
		end: () => view.destroy(),
	}
}

function show(view: EditorView, next: string, follow: boolean): void {
	const splices = splicesBetween(view.state.doc.toString(), next)
	if (splices.length === 0) return
	const changes = view.state.changes(
		splices.map(({ start, end, text }) => ({ from: start, to: end, insert: text })),
	)
	const last = splices.at(-1)
	view.dispatch({
		changes,
		annotations: fromOutside.of(true),
		...(follow && last && { selection: { anchor: changes.mapPos(last.end, 1) }, scrollIntoView: true }),
	})
}
