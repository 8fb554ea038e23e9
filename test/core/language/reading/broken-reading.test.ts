import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readingOf } from '#app/core/language/reading/read-text'
import type { WrittenPart, WrittenTag } from '#app/core/writing/reading'

const minimal = readFileSync('test/support/samples/minimal.mdx', 'utf8')
const line = 'My new kettle leaks.'
const read = (text: string) => readingOf('scenario', text)
const tagsIn = (parts: readonly WrittenPart[], name: string): WrittenTag[] =>
	parts.flatMap((part) =>
		'words' in part ? [] : [...(part.name === name ? [part] : []), ...tagsIn(part.children, name)],
	)
const shape = (text: string) =>
	read(text).outline.map(({ kind, id, children }) => [kind, id, children.map((one) => one.id)])

test('a tag that is not closed yet leaves the contents as they are', () => {
	const whole = shape(minimal)
	for (const closing of ['</Reply>', '</Scene>', '</Says>', '</Ending>'])
		expect(shape(minimal.replace(closing, '')), closing).toEqual(whole)
})

test('a condition that is half written still says which names are in it', () => {
	const text = minimal.replace('<Says mood="cross">', '<Says when="trust < 1 and (met(fixed) or mood = ">')
	const names = read(text).names.filter(({ at }) => text.slice(0, at.start).endsWith('met('))
	expect(names).toMatchObject([{ kind: 'need', name: 'fixed', declares: false }])
})

test('a sign written as an entity moves no name', () => {
	const text = minimal.replace('<Says mood="cross">', '<Says when="trust &gt;= 1 and said(sorry)">')
	const found = read(text).names.filter(({ at }) => at.start > text.indexOf('&gt;'))
	expect(found[0]).toMatchObject({ kind: 'reply', name: 'sorry' })
	expect(text.slice(found[0]?.at.start, found[0]?.at.end)).toBe('sorry')
})

test('what is in a note or a comment names nothing', () => {
	const before = read(minimal).names.length
	for (const quiet of [
		'{/* <Reply id="x" to="y"/> */}',
		'<Note><Value of="trust"/></Note>',
		'`<Value of="trust"/>`',
	])
		expect(read(minimal.replace(line, () => `${line} ${quiet}`)).names.length, quiet).toBe(before)
})

test('a stretch with nothing but a comment is told apart from words', () => {
	const text = minimal.replace('<Says>', () => '{/* later */}\n\n<Says>')
	const [scene] = tagsIn(read(text).tags, 'Scene')
	const words = scene?.children.flatMap((part) => ('words' in part ? [[part.text, part.note]] : []))
	expect(words).toContainEqual(['{/* later */}', true])
})

test('a value lies between its quotes, whatever they are', () => {
	const values = ['"a b"', "'a b'", '“a b”', '{"a b"}'].map((written) => {
		const text = minimal.replace('<Says>', () => `<Says mood=${written}>`)
		const says = tagsIn(read(text).tags, 'Says')[0]?.attributes[0]?.valueSpan
		return says && text.slice(says.start, says.end)
	})
	expect(values).toEqual(['a b', 'a b', 'a b', 'a b'])
})

test('the front matter is read key by key, in either quotes and over lines', () => {
	const text = [
		...['---', 'title: "A \\"good\\" day"', "summary: 'It''s so'", 'wanted: >-', '  One', '  two', 'turns:'],
		...['  most: 3', 'principles: [respect, effort]', '---', ''],
	].join('\n')
	expect(read(text).fields.map(({ path, value }) => [path.join('.'), value])).toEqual([
		['title', 'A "good" day'],
		['summary', "It's so"],
		['wanted', 'One two'],
		['turns.most', 3],
		['principles.0', 'respect'],
		['principles.1', 'effort'],
	])
})

test('a text too long to be read says nothing', () => {
	expect(read('x'.repeat(70_000))).toEqual({ outline: [], names: [], tags: [], fields: [], front: null })
})
