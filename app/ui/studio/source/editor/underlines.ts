import { type Diagnostic, linter, lintGutter, setDiagnostics } from '@codemirror/lint'
import type { EditorState, TransactionSpec } from '@codemirror/state'
import { urls } from '#app/urls'
import { studioWords } from '../../../words/studio'
import { sourceWords } from '../../../words/studio-source'
import type { EditorEvents } from '../editor-handle'
import type { PlacedProblem } from '../placed-problem'

/** What is drawn of problems: the server finds them, so nothing is looked for here. */
export const underlines = [linter(null), lintGutter()]

export function withProblems(
	state: EditorState,
	problems: readonly PlacedProblem[],
	events: () => EditorEvents,
): TransactionSpec {
	const found = problems.map((problem): Diagnostic => {
		const { at, severity, message, edits, code } = problem
		return {
			from: Math.min(at.start, state.doc.length),
			to: Math.min(at.end, state.doc.length),
			severity,
			source: code,
			message,
			renderMessage: () => told(problem),
			...(edits.length > 0 && {
				actions: [{ name: sourceWords.mend, apply: () => events().mend(problem) }],
			}),
		}
	})
	return setDiagnostics(state, found)
}

function told({ message, fix, code }: PlacedProblem): Node {
	const box = document.createElement('div')
	box.append(paragraph(message))
	if (fix) box.append(paragraph(`${studioWords.wayOut} ${fix}`))
	const link = document.createElement('a')
	link.href = urls.problem(code)
	link.target = '_blank'
	link.rel = 'noopener'
	link.textContent = studioWords.about(code)
	box.append(paragraph(link))
	return box
}

function paragraph(content: string | Node): HTMLElement {
	const made = document.createElement('p')
	made.append(content)
	return made
}
