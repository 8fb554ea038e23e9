import { expect, test } from 'vitest'
import { fingerprint, fnv1a64 } from '#app/core/language/strings/fingerprint'

test.each([
	['', 'cbf29ce484222325'],
	['a', 'af63dc4c8601ec8c'],
	['foobar', '85944171f73967e8'],
	['chongo was here!\n', '46810940eff5f915'],
])('FNV-1a of %j is the published %s', (text, hash) => {
	expect(fnv1a64(text)).toBe(hash)
})

test('white space may change, words may not', () => {
	expect(fingerprint(' Is it  lost,\n\tthen? ')).toBe(fingerprint('Is it lost, then?'))
	expect(fingerprint('Is it lost then?')).not.toBe(fingerprint('Is it lost, then?'))
})

test('an accent typed as two characters is the accent', () => {
	expect(fingerprint('cafe\u0301')).toBe(fingerprint('caf\u00e9'))
})
