import { expect, test } from 'vitest'
import { pictureIn, picturesIn, pictureText } from '#app/core/writing/picture'

const id = '0123456789abcdef0123456789abcdef'
const other = 'fedcba9876543210fedcba9876543210'

test('the address of a picture is that and nothing more', () => {
	expect(pictureIn(`/media/${id}.webp`)).toBe(id)
	for (const src of [
		`/media/${id}.webp?x`,
		`/media/${id}.webp#x`,
		`/media/${id}.webp\n`,
		`/media/../media/${id}.webp`,
		`//media/${id}.webp`,
		`https://a.example/media/${id}.webp`,
		`/media/${id.toUpperCase()}.webp`,
		`/media/${id}.svg`,
		`/media/${id.slice(1)}.webp`,
		`/media/a${id}.webp`,
	])
		expect([src, pictureIn(src)]).toEqual([src, null])
})

test('the pictures that a text names are told once each, in its order', () => {
	const text = `![a](/media/${other}.webp) <Figure src="/media/${id}.webp" /> ![b](/media/${other}.webp)`
	expect(picturesIn(text)).toEqual([other, id])
	expect(picturesIn('![a](/figures/queue.png)')).toEqual([])
})

test('words that look like markup are written so that they stay words', () => {
	expect(pictureText(id, 'A queue')).toBe(`![A queue](/media/${id}.webp)`)
	expect(pictureText(id, 'A [1] {x} <b>')).toBe(`![A \\[1\\] \\{x\\} \\<b\\>](/media/${id}.webp)`)
})
