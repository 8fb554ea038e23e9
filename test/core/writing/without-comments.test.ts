import { expect, test } from 'vitest'
import { withoutComments } from '#app/core/writing/without-comments'

test.each([
	['a {/* b */} c', 'a           c'],
	['a { /* b\nc */ }d', 'a              d'],
	['a <!-- b --> c', 'a            c'],
	['{/* open', '{/* open'],
	['{/* one */ two', '{/* one */ two'],
	['{/* one {/* two */}', '                   '],
	['<!-- {/* open --> {/* b */}', '                           '],
	['words {braces}', 'words {braces}'],
])('%j is %j', (text, blanked) => {
	expect(withoutComments(text)).toBe(blanked)
})
