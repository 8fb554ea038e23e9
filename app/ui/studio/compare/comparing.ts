import { goToNextChunk, goToPreviousChunk, MergeView, unifiedMergeView } from '@codemirror/merge'
import { EditorState, type Extension } from '@codemirror/state'
import { EditorView, lineNumbers } from '@codemirror/view'
import { highlighting } from '../source/editor/highlight'
import { look as editorLook } from '../source/editor/look'
import { scenarioText } from '../source/editor/tokens'
import { differences } from './differences'

export type CompareLook = 'unified' | 'beside'
export type CompareOptions = {
	parent: HTMLElement
	before: string
	after: string
	labels: { before: string; after: string }
	look: CompareLook
	/** What the security policy lets style sheets in by. */
	nonce: string
}
/** A comparison that is shown: to the next difference and back, and gone. */
export type Comparing = { step: (step: 1 | -1) => void; end: () => void }

/** Alike lines around a difference that stay in sight, and from how many on the rest is folded away. */
const folded = { margin: 3, minSize: 6 }

export function compare(options: CompareOptions): Comparing {
	const { parent, before, after, labels } = options
	if (options.look === 'beside') {
		const view = new MergeView({
			parent,
			a: { doc: before, extensions: reading(options, labels.before) },
			b: { doc: after, extensions: reading(options, labels.after) },
			collapseUnchanged: folded,
			gutter: true,
		})
		return comparing(view.b, () => view.destroy())
	}
	const unified = unifiedMergeView({
		original: before,
		mergeControls: false,
		gutter: true,
		collapseUnchanged: folded,
	})
	const view = new EditorView({
		parent,
		doc: after,
		extensions: [reading(options, `${labels.before}, ${labels.after}`), unified],
	})
	return comparing(view, () => view.destroy())
}

const comparing = (view: EditorView, end: () => void): Comparing => ({
	step(step) {
		view.focus()
		const go = step === 1 ? goToNextChunk : goToPreviousChunk
		go(view)
	},
	end,
})

/** A text that can be read and walked through by keyboard, and not changed. */
const reading = ({ nonce }: CompareOptions, label: string): Extension => [
	EditorView.cspNonce.of(nonce),
	editorLook,
	differences,
	lineNumbers(),
	scenarioText,
	highlighting,
	EditorView.lineWrapping,
	EditorState.readOnly.of(true),
	EditorView.contentAttributes.of({ 'aria-label': label, 'aria-readonly': 'true', tabindex: '0' }),
]
