import { afterEach, expect, test } from 'vitest'
import { allowInertMarkup, inertMarkup } from '#app/ui/shell/inert-markup'

afterEach(() => {
	delete window.trustedTypes
})

test.each([
	['<script></script>', '<script></script>'],
	['<script>alert(1)</script>', ''],
	['<script src="/x.js"></script>', ''],
	['<img src=x onerror=alert(1)>', ''],
	[' <script></script>', ''],
])('of %j a page may make %j', (markup, made) => {
	expect(inertMarkup(markup)).toBe(made)
})

test('the policy is the one by that name, where the browser knows policies', () => {
	const made: string[] = []
	allowInertMarkup()
	window.trustedTypes = { createPolicy: (name, { createHTML }) => made.push(name, createHTML('<b>')) }
	allowInertMarkup()
	expect(made).toEqual(['default', ''])
})
