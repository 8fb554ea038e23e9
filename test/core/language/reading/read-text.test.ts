import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readingOf } from '#app/core/language/reading/read-text'
import { fuzzDocument } from '#test/support/fuzz/document'
import { extremes } from '#test/support/fuzz/extremes'
import { readingFaults } from '#test/support/reading-faults'

const kinds = ['scenario', 'lesson', 'course'] as const
const shipped = ['content/scenarios', 'content/courses'].flatMap((folder) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.mdx'))
		.map((file) => join(folder, file)),
)
const windows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n').replaceAll(' the ', ' the 🙂 ')}`

test('of every shipped file each place lies where it says, with Windows line ends, a mark and emoji too', () => {
	expect(shipped.length).toBeGreaterThan(50)
	const faults = shipped.flatMap((file) => {
		const kind = file.includes('scenarios') ? 'scenario' : file.endsWith('course.mdx') ? 'course' : 'lesson'
		const text = readFileSync(file, 'utf8')
		const other = windows(text)
		const [plain, read] = [readingOf(kind, text), readingOf(kind, other)]
		const same =
			JSON.stringify(plain.names.map(({ kind, name, declares }) => [kind, name, declares])) ===
			JSON.stringify(read.names.map(({ kind, name, declares }) => [kind, name, declares]))
		return [
			...readingFaults(text, plain),
			...readingFaults(other, read),
			...(same ? [] : ['other names']),
		].map((fault) => `${file}: ${fault}`)
	})
	expect(faults).toEqual([])
})

test('whatever the text, nothing is thrown and no place is outside of it', () => {
	const faults = Array.from({ length: 400 }, (_, at) => at + 1).flatMap((seed) => {
		const { text } = fuzzDocument(seed)
		const kind = kinds[seed % 5] ?? 'scenario'
		return readingFaults(text, readingOf(kind, text)).map((fault) => `${seed}: ${fault}`)
	})
	expect(faults).toEqual([])
})

test.each(Object.keys(extremes))('%s: read as far as it can be', (name) => {
	const text = extremes[name] ?? ''
	for (const kind of kinds) expect(readingFaults(text, readingOf(kind, text))).toEqual([])
})
