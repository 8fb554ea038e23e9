import { expect, test } from 'vitest'
import { reusing } from '#app/cli/lines/reused'

function reader(options = {}) {
	const made: unknown[] = []
	const read = reusing(
		'candidates',
		(value) => {
			made.push(value)
			return { value }
		},
		options,
	)
	return {
		made,
		read: (line: unknown) => read(Buffer.from(typeof line === 'string' ? line : JSON.stringify(line))),
	}
}

const few = { a: ['one', 'two'], b: { examples: ['three "}" {'], near: ['é'] } }

test('what comes again is made ready once, wherever it stands in the line', () => {
	const { made, read } = reader()
	const first = read({ text: 'x', candidates: few })
	expect(read({ candidates: few, text: 'y' })).toEqual({ fields: { text: 'y' }, ready: { value: few } })
	expect(read({ text: 'z', candidates: few, more: [1] }).ready).toBe(first.ready)
	expect(made).toEqual([few])
})

test('what comes by turns is made ready once each; what has not come for long is forgotten', () => {
	const { made, read } = reader({ most: 2 })
	for (const id of ['a', 'b', 'a', 'b', 'c', 'b', 'a']) read({ candidates: { [id]: ['x'] } })
	expect(made.map((one) => Object.keys(Object(one)).join())).toEqual(['a', 'b', 'c', 'a'])
})

test('a text that names the key, and the key inside something else, are not mistaken for it', () => {
	const { made, read } = reader()
	const text = 'she wrote "candidates": {"a":["one","two"]}'
	expect(read({ text, candidates: few })).toEqual({ fields: { text }, ready: { value: few } })
	read({ more: { candidates: { a: ['x'] } }, candidates: few })
	expect(read({ candidates: { a: ['x'] } }).ready).toEqual({ value: { a: ['x'] } })
	expect(read({ text: 'none', more: { candidates: few } })).toEqual({
		fields: { text: 'none', more: { candidates: few } },
		ready: null,
	})
	expect(made).toHaveLength(3)
})

test('the last of two counts, as in all JSON', () => {
	const { read } = reader()
	for (let time = 0; time < 2; time += 1)
		expect(read('{"candidates":{"a":["x"]},"candidates":{"b":["y"]}}').ready).toEqual({ value: { b: ['y'] } })
})

test('a longer value that begins like one that is known is another', () => {
	const { read } = reader()
	read('{"candidates":{"a":["x"]}}')
	expect(() => read('{"candidates":{"a":["x"]}oops}')).toThrow(SyntaxError)
})

test('what is no object is refused', () => {
	const { read } = reader()
	for (const line of ['[]', 'null', '7', '"text"']) expect(() => read(line)).toThrow('not an object')
})
