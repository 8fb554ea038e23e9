import { afterEach, expect, test } from 'vitest'
import { allowInertMarkup } from '#app/ui/shell/inert-markup'
import { workerAddress } from '#app/ui/shell/worker-address'

const origin = 'https://rapport.example'

afterEach(() => {
	delete window.trustedTypes
})

test.each(['/assets/paths-worker-B1x_-9.js', `${origin}/assets/paths-worker-DEADBEEF.js`])(
	'a page may start our own worker %s',
	(address) => {
		expect(workerAddress(address, origin)).toBe(new URL(address, origin).href)
	},
)

test.each([
	'https://elsewhere.example/assets/paths-worker-B1.js',
	'//elsewhere.example/assets/paths-worker-B1.js',
	'https://rapport.example.evil/assets/paths-worker-B1.js',
	'http://rapport.example/assets/paths-worker-B1.js',
	'/media/paths-worker-B1.js',
	'/assets/../media/paths-worker-B1.js',
	'/assets/%2e%2e/media/paths-worker-B1.js',
	'/assets/deeper/paths-worker-B1.js',
	'/assets/entry.client-B1.js',
	'/assets/paths-worker-B1.js?x=1',
	'/assets/paths-worker-B1.js#x',
	'/assets/paths-worker-B1.mjs',
	'data:text/javascript,alert(1)',
	'blob:https://rapport.example/1-2-3',
	'javascript:alert(1)',
	'http://',
	'',
])('of %j a page may make no script', (address) => {
	expect(workerAddress(address, origin)).toBeNull()
})

test('the page’s policy asks for the address of its own site', () => {
	const made: (string | null)[] = []
	window.trustedTypes = {
		createPolicy: (_, { createScriptURL }) =>
			made.push(createScriptURL('/assets/paths-worker-B1.js'), createScriptURL('/x.js')),
	}
	allowInertMarkup()
	expect(made).toEqual([`${window.location.origin}/assets/paths-worker-B1.js`, null])
})
