import { expect, test } from 'vitest'
import { canonical } from '#app/core/scenario/canonical'

test('keys are sorted at every depth and lists keep their order', () => {
	expect(canonical({ b: [2, 1, { d: null, c: true }], a: 'é"' })).toBe(
		'{"a":"é\\"","b":[2,1,{"c":true,"d":null}]}',
	)
})

test('a member that is undefined is as good as absent', () => {
	expect(canonical({ a: 1, b: undefined })).toBe(canonical({ a: 1 }))
})

test('what JSON cannot say is refused', () => {
	for (const value of [undefined, Number.NaN, Number.POSITIVE_INFINITY, 1n, () => 1, [undefined]]) {
		expect(() => canonical(value)).toThrow(TypeError)
	}
})
