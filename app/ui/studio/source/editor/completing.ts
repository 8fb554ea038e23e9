import {
	autocompletion,
	type Completion as CodeMirrorCompletion,
	type CompletionContext,
	type CompletionResult,
	snippet,
} from '@codemirror/autocomplete'
import type { Completion } from '#app/core/writing/completion'
import { completionsAt } from '#app/core/writing/completions'
import { writingHelp } from '../../../words/writing-help'
import type { EditorFacts } from '../editor-handle'

/** What fits at the cursor, offered while one types and on Ctrl with Space. */
export const completing = (facts: () => EditorFacts) =>
	autocompletion({ icons: false, override: [(context) => completions(context, facts())] })

function completions(
	{ state, pos, explicit }: CompletionContext,
	facts: EditorFacts,
): CompletionResult | null {
	if (state.readOnly) return null
	const { kind, reading, anchors, scenarios, terms } = facts
	const text = state.doc.toString()
	const asked = { kind, text, offset: pos, reading, help: writingHelp, anchors, scenarios, terms }
	const found = completionsAt(asked)
	// On a blank line everything fits: that is told only when asked for.
	if (!found || (!explicit && found.start === pos && /^\s*$/.test(state.doc.lineAt(pos).text))) return null
	return {
		from: found.start,
		options: found.options.map((option) => offered(option, found.end)),
		validFor: /^[\w-]*$/,
	}
}

function offered(option: Completion, end: number): CodeMirrorCompletion {
	const { label, detail, kind } = option
	return {
		label,
		...(detail !== '' && { info: detail }),
		type: kind,
		apply(view, completion, from, to) {
			snippet(templateOf(option))(view, completion, from, Math.max(to, end))
		},
	}
}

/** The text with its places to fill in as CodeMirror's snippets have them. */
function templateOf({ insert, stops }: Completion): string {
	let made = ''
	let done = 0
	for (const { start, end } of stops) {
		made += `${escaped(insert.slice(done, start))}\${${escaped(insert.slice(start, end))}}`
		done = end
	}
	return made + escaped(insert.slice(done))
}

const escaped = (text: string): string => text.replace(/([$#])\{/g, '$1\\{')
