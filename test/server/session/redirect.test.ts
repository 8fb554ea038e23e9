import { expect, test } from 'vitest'
import { safeRedirect } from '#app/server/session/redirect.server'

const origin = 'https://training.example.org'

test.each([
	'https://evil.example/',
	'//evil.example',
	'///evil.example',
	'/\\evil.example',
	'\\\\evil.example',
	'/\t/evil.example',
	'/\n/evil.example',
	'\t//evil.example',
	' //evil.example',
	'/\u0000/evil.example',
	'javascript:alert(1)',
	'data:text/html,x',
	'https:evil.example',
	'https://training.example.org@evil.example/',
	'https://training.example.org.evil.example/',
	'/.//evil.example',
	'/x/..//evil.example',
	'//training.example.org:81/x',
	'http://training.example.org/',
	'evil.example',
	'',
])('D4 "%s" stays on the origin', (asked) => {
	expect(safeRedirect(asked, origin)).toBe('/')
})

test.each([null, undefined, 7, new File([], 'x'), 'x'.repeat(3000)])('D4 %s is no address', (asked) => {
	expect(safeRedirect(asked, origin)).toBe('/')
})

test.each(['/', '/courses/respect?x=1#idea-effort', '/records?who=%2F%2Fevil.example', '/a:b@c'])(
	'%s is gone to as it is',
	(asked) => {
		expect(safeRedirect(asked, origin)).toBe(asked)
	},
)

test('the page for nothing sensible can be named', () => {
	expect(safeRedirect('//evil.example', origin, '/account')).toBe('/account')
})
