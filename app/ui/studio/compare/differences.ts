import { EditorView } from '@codemirror/view'

const before = (sign: string, colour: string) => ({
	content: `"${sign}"`,
	color: colour,
	fontWeight: '700',
	position: 'absolute',
	insetInlineStart: '0',
})
const line = (ground: string) => ({
	backgroundColor: ground,
	position: 'relative',
	paddingInlineStart: '1.25rem',
})

/** What came and what went, by a sign at the line and a line under the words, in the house's colours. */
export const differences = EditorView.theme({
	'&': { height: 'auto', maxHeight: '40rem' },
	'.cm-line': { paddingInlineStart: '1.25rem' },
	'&.cm-merge-b .cm-line.cm-changedLine, .cm-line.cm-insertedLine': line('var(--good-wash)'),
	'&.cm-merge-a .cm-changedLine, .cm-deletedChunk .cm-deletedLine': line('var(--problem-wash)'),
	'.cm-deletedChunk': { backgroundColor: 'var(--problem-wash)', paddingInlineStart: '0' },
	'&.cm-merge-b .cm-line.cm-changedLine:before, .cm-line.cm-insertedLine:before': before('+', 'var(--good)'),
	'&.cm-merge-a .cm-changedLine:before, .cm-deletedLine:before': before('−', 'var(--problem)'),
	'&.cm-merge-b .cm-changedText, .cm-insertedLine .cm-changedText': {
		background: 'none',
		textDecoration: 'underline 2px var(--good)',
	},
	'&.cm-merge-a .cm-changedText, .cm-deletedChunk .cm-deletedText': {
		background: 'none',
		textDecoration: 'line-through var(--problem)',
	},
	'ins, del': { textDecoration: 'none' },
	'.cm-collapsedLines:before, .cm-collapsedLines:after': { content: '"…"' },
	'.cm-collapsedLines': {
		color: 'var(--ink-soft)',
		background: 'var(--sunk)',
		fontFamily: 'var(--font-sans)',
		fontSize: '0.875rem',
		padding: '0.25rem 0.75rem',
	},
	'.cm-changeGutter': { width: '3px' },
	'.cm-changedLineGutter': { background: 'var(--good)' },
	'.cm-deletedLineGutter': { background: 'var(--problem)' },
})
