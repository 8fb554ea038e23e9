import {
	chmodSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile } from '#app/core/language/compile'
import type { Problem } from '#app/core/language/problem'
import { applyEdits, compatible, type Mendable } from '#app/server/check/apply-edits.server'
import { mendText } from '#app/server/check/mend-text.server'
import { editsOnDisk } from '#app/server/check/raw-offsets.server'
import { writeWhole } from '#app/server/check/write-whole.server'
import { testFolder } from '#test/support/db'
import { fuzzDocument } from '#test/support/fuzz/document'

const problem: Problem = {
	code: 'smart-quotes',
	severity: 'error',
	file: 'a.mdx',
	line: 1,
	column: 1,
	message: 'Curly.',
}
const offer = (start: number, end: number, text: string): Mendable => ({
	...problem,
	edits: [{ start, end, text }],
})

/** Every “x” is a problem that offers to become a straight one; places are left out. */
async function curly(text: string): Promise<Problem[]> {
	return [...text.replaceAll('\r\n', '\n').matchAll(/“/g)].map(({ index }) => ({
		...problem,
		edits: [{ start: index, end: index + 1, text: '"' }],
	}))
}

test('every edit of a text is made, and all that go together at once', async () => {
	const { text, mended, left } = await mendText('“a “b\n“c', curly)
	expect(text).toBe('"a "b\n"c')
	expect(mended).toHaveLength(3)
	expect(mended[0]).not.toHaveProperty('edits')
	expect(left).toEqual([])
})

test('line ends stay as they are, and what is put in ends its lines as the file does', async () => {
	expect((await mendText('“a\r\n“b\nc“\r\n', curly)).text).toBe('"a\r\n"b\nc"\r\n')
	const twoLines = async (text: string) =>
		text.includes('x') ? [{ ...problem, edits: [{ start: 2, end: 3, text: 'y\nz' }] }] : []
	expect((await mendText('a\r\nx\r\n', twoLines)).text).toBe('a\r\ny\r\nz\r\n')
	expect(editsOnDisk('a\r\nb\r\n', [{ start: 1, end: 2, text: '' }])).toEqual([
		{ start: 1, end: 3, text: '' },
	])
})

test('an edit that leaves more errors than there were is not made, and does not hold up the others', async () => {
	const problemsOf = async (text: string): Promise<Problem[]> => [
		...(text.includes('bad')
			? [{ ...problem, message: 'Trap.', edits: [{ start: 0, end: 3, text: '!!!' }] }]
			: []),
		...[...text.matchAll(/!/g)].map(() => ({ ...problem, message: 'Worse.' })),
		...(text.includes('x')
			? [{ ...problem, edits: [{ start: text.indexOf('x'), end: text.indexOf('x') + 1, text: 'y' }] }]
			: []),
	]
	const { text, mended, left } = await mendText('bad x', problemsOf)
	expect(text).toBe('bad y')
	expect(mended.map(({ message }) => message)).toEqual(['Curly.'])
	expect(left.map(({ message }) => message)).toEqual(['Trap.'])
})

test('edits that go round in a circle, or mend nothing, end', async () => {
	const circle = async (text: string) => [
		{ ...problem, message: text, edits: [{ start: 0, end: 1, text: text === 'a' ? 'b' : 'a' }] },
	]
	expect((await mendText('a', circle)).mended.length).toBeLessThanOrEqual(1)
	const longer = async () => [{ ...problem, edits: [{ start: 0, end: 0, text: 'a' }] }]
	expect((await mendText('a', longer)).text).toBe('a')
})

test('of edits that touch, the first is made; the same edit offered twice is made once', () => {
	expect(
		compatible([offer(0, 3, 'x'), offer(2, 4, 'y'), offer(4, 5, 'z')]).map(({ edits }) => edits[0]?.text),
	).toEqual(['x', 'z'])
	const twice = compatible([offer(1, 2, 'x'), offer(1, 2, 'x')])
	expect(
		applyEdits(
			'abc',
			twice.flatMap(({ edits }) => edits),
		),
	).toBe('axc')
	expect(compatible([{ ...problem, edits: [...offer(0, 3, 'x').edits, ...offer(1, 2, 'y').edits] }])).toEqual(
		[],
	)
})

test('edits that do not touch give the same text in any order', () => {
	const words = fc.array(
		fc.record({ gap: fc.integer({ min: 1, max: 4 }), cut: fc.nat(3), text: fc.string({ maxLength: 3 }) }),
		{ maxLength: 6 },
	)
	fc.assert(
		fc.property(words, fc.nat(), (steps, turn) => {
			let at = 0
			const edits = steps.map(({ gap, cut, text }) => {
				const start = at + gap
				at = start + cut
				return { start, end: at, text }
			})
			const source = 'abcdefghij'.repeat(6)
			const cut = edits.length === 0 ? 0 : turn % edits.length
			const turned = [...edits.slice(cut), ...edits.slice(0, cut)]
			expect(applyEdits(source, turned)).toBe(applyEdits(source, edits))
		}),
	)
})

test('broken scenarios are mended as far as it goes, and none is left with more errors than it had', async () => {
	const problemsOf = async (text: string) =>
		compile(text.replaceAll('\r\n', '\n'), { file: 'a', slug: 'a', anchors: null, walk: false }).problems
	const errorsIn = async (text: string) =>
		(await problemsOf(text)).filter(({ severity }) => severity === 'error').length
	let put = 0
	for (let seed = 1; seed <= 60; seed += 1) {
		const { text } = fuzzDocument(seed)
		const done = await mendText(text, problemsOf)
		expect(await errorsIn(done.text)).toBeLessThanOrEqual(await errorsIn(text))
		put += done.mended.length
	}
	expect(put).toBeGreaterThan(100)
})

test('a file is written whole, keeps its mode and its links, and leaves nothing beside it', () => {
	const folder = join(testFolder(), 'write')
	mkdirSync(folder)
	const file = join(folder, 'a.mdx')
	writeFileSync(file, 'old')
	chmodSync(file, 0o640)
	symlinkSync(file, join(folder, 'link.mdx'))
	expect(writeWhole(join(folder, 'link.mdx'), 'old', 'new')).toBe(true)
	expect(readFileSync(file, 'utf8')).toBe('new')
	expect(statSync(file).mode & 0o777).toBe(0o640)
	expect(writeWhole(file, 'old', 'newer')).toBe(false)
	expect(readFileSync(file, 'utf8')).toBe('new')
	expect(readdirSync(folder).toSorted()).toEqual(['a.mdx', 'link.mdx'])
})
