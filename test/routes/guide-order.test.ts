import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inReadingOrder } from '#app/routes/guide._index/in-reading-order'

const slugs = (pages: { slug: string }[]) => pages.map(({ slug }) => slug)

test('the guide begins with the studio, and ends with how to run the site', () => {
	const chapters = readdirSync('content/guide')
		.filter((name) => name.endsWith('.mdx'))
		.map((name) => ({ slug: name.slice(0, -4) }))
	const read = slugs(inReadingOrder(chapters))
	expect(read[0]).toBe('the-studio')
	expect(read.at(-1)).toBe('operations')
	expect(read.toSorted()).toEqual(slugs(chapters).toSorted())
})

test('a chapter that nobody has placed comes last', () => {
	expect(slugs(inReadingOrder([{ slug: 'a-new-one' }, { slug: 'translating' }]))).toEqual([
		'translating',
		'a-new-one',
	])
})
