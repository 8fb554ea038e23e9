import { expect, test } from 'vitest'
import { placedSnippet } from '#app/ui/studio/source/snippet-place'
import type { SnippetWords } from '#app/ui/words/studio-snippets'

const text = `---
title: One
needs:
  heard: { text: "Heard" }
use: practice
---

<Scene id="a">

<Reply id="b">

Words.

</Reply>

</Scene>

<Ending id="c" />
`
const snippet = (more: Partial<SnippetWords>): SnippetWords => ({
	...{ id: 'x', label: 'X', hint: '', text: 'NEW' },
	...more,
})
function after(at: string, more: Partial<SnippetWords>): string {
	const placed = placedSnippet(text, text.indexOf(at) + 1, snippet(more))
	return text.slice(0, placed.offset) + placed.text + text.slice(placed.offset)
}

test('a scene goes behind the one around the cursor, with a blank line on both sides', () => {
	expect(after('Words.', { outOf: ['Scene'] })).toContain('</Scene>\n\nNEW\n\n<Ending')
})

test('a reply goes behind the reply, and stays in its scene', () => {
	expect(after('Words.', { outOf: ['Reply'] })).toContain('</Reply>\n\nNEW\n\n</Scene>')
})

test('what may stand anywhere goes behind its line', () => {
	expect(after('Words.', {})).toContain('Words.\n\nNEW\n\n</Reply>')
})

test('a need goes to the needs, and makes them where there are none', () => {
	expect(after('Words.', { under: 'needs' })).toContain('"Heard" }\n  NEW\nuse:')
	expect(after('Words.', { under: 'extras' })).toContain('use: practice\nextras:\n  NEW\n---\n')
})

test('with the cursor in the front matter nothing of the body is put into it', () => {
	expect(after('title', { outOf: ['Scene'] })).toContain('---\n\nNEW\n\n<Scene id="a">')
})
