import { EditorState } from '@codemirror/state'
import { expect, test } from 'vitest'
import { openAt } from '#app/ui/studio/source/editor/closing-tags'
import { foldAt } from '#app/ui/studio/source/editor/folding'

const text = '---\ntitle: One\n---\n\n<Scene id="a">\n\n<Says>Hi.</Says>\n\n</Scene>\n\n<Scene id="b">'

function folded(line: string): string | null {
	const state = EditorState.create({ doc: text })
	const range = foldAt(state, text.indexOf(line))
	return range && text.slice(range.from, range.to)
}

test('a scene and the front matter fold, each from its first line to its last', () => {
	expect(folded('<Scene id="a">')).toBe('\n\n<Says>Hi.</Says>\n\n</Scene>')
	expect(folded('---')).toBe('\ntitle: One\n---')
})

test('what ends in its own line, or never, does not fold', () => {
	expect(folded('<Says>')).toBeNull()
	expect(folded('<Scene id="b">')).toBeNull()
})

test('the innermost open tag is known, whatever stands closed before it', () => {
	expect(openAt('<Scene id="a"> <Says>Hi.</Says> <Reply id="b"> <Value of="x"/> ')).toBe('Reply')
	expect(openAt('<Patience turns="3"> <Note>one</Note>')).toBeNull()
})
