import { expect, test } from 'vitest'
import { compile } from '#app/core/language/compile'
import { spliced } from '#test/support/splice-scenario'

const read = (fragment: string) =>
	compile(spliced(fragment), { file: 'a.mdx', slug: 'sample', anchors: null, walk: false })
const codes = (fragment: string) => read(fragment).problems.map(({ code }) => code)
const beatIds = (fragment: string) =>
	read(fragment).definition?.scenes[0]?.beats.flatMap((beat) =>
		'lines' in beat ? beat.lines.map(({ id }) => id) : [beat.id],
	)

test('a line with an id is called by it, and the others keep their numbers', () => {
	expect(beatIds('<Says id="third-call">Three!</Says>')?.[0]).toBe('opening:third-call')
	expect(beatIds('<Says id="third-call">Three!</Says>')?.slice(1)).toEqual(
		beatIds('<Says>Three!</Says>')?.slice(1),
	)
})

test('two lines of one scene cannot have the same id', () => {
	expect(codes('<Says id="one">One.</Says>\n\n<Thinks id="one">Two.</Thinks>')).toEqual(['duplicate-id'])
})

test('a line in a pick is called as one outside of it, and they share their ids', () => {
	const pick = '<Pick>\n\n<Says id="one">One.</Says>\n\n<Says>Two.</Says>\n\n</Pick>'
	expect(read(pick).definition?.scenes[0]?.beats[0]).toMatchObject({
		of: [{ lines: [{ id: 'opening:one' }] }, { lines: [{ id: 'opening:pick-1:says-2' }] }],
	})
	expect(codes(`${pick}\n\n<Later id="one">An hour passes.</Later>`)).toEqual(['duplicate-id'])
})

test('an id must be a name, and not look like a number', () => {
	expect(codes('<Says id="Third Call">One.</Says>')).toEqual(['bad-name'])
	expect(codes('<Says id="says-7">One.</Says>')).toEqual(['bad-name'])
	expect(codes('<Says id="">One.</Says>')).toEqual(['bad-value'])
})
