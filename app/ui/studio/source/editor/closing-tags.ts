import { EditorView } from '@codemirror/view'

const opened = /<([A-Z][A-Za-z]*)(?:\s[^<>]*)?$/
const tags = /<(\/?)([A-Z][A-Za-z]*)\b[^<>]*?(\/?)>/g
/** Tags that hold nothing: they close themselves. */
const alone = new Set(['Value', 'Fact', 'Patience', 'Gauge', 'Use', 'Figure', 'Ripple'])
/** So far back one looks for what is still open: a scene is shorter. */
const lookBack = 20_000

/** Typing `>` after one of our tags puts the closing tag behind it; typing `</` names the tag that is open. */
export const closingTags = EditorView.inputHandler.of((view, from, to, typed) => {
	if (from !== to || view.state.readOnly || view.composing) return false
	const before = view.state.sliceDoc(Math.max(0, from - lookBack), from)
	const put = typed === '>' ? afterOpening(before) : typed === '/' ? afterSlash(before) : null
	if (put === null) return false
	const behind = typed === '>' ? from + 1 : from + 1 + put.length
	view.dispatch({
		changes: { from, insert: typed + put },
		selection: { anchor: behind },
		userEvent: 'input.type',
		scrollIntoView: true,
	})
	return true
})

function afterOpening(before: string): string | null {
	const name = opened.exec(before.slice(before.lastIndexOf('\n') + 1))?.[1]
	return name && !alone.has(name) && !before.endsWith('/') ? `</${name}>` : null
}

function afterSlash(before: string): string | null {
	if (!before.endsWith('<')) return null
	const name = openAt(before)
	return name ? `${name}>` : null
}

/** The innermost tag that is still open at the end of a text. */
export function openAt(text: string): string | null {
	const open: string[] = []
	for (const [, closes, name = '', itself] of text.matchAll(tags)) {
		if (itself || (!closes && alone.has(name))) continue
		if (!closes) open.push(name)
		else if (open.includes(name)) open.length = open.lastIndexOf(name)
	}
	return open.at(-1) ?? null
}
