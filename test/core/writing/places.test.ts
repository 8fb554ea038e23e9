import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readingOf } from '#app/core/language/reading/read-text'
import { itemsAt } from '#app/core/writing/item-at'
import { nameAt } from '#app/core/writing/name-at'
import { allUsages, usagesOf } from '#app/core/writing/usages'

const text = readFileSync('test/support/samples/all-constructs.mdx', 'utf8')
const reading = readingOf('scenario', text)
const at = (words: string) => {
	const found = text.indexOf(words)
	if (found < 0) throw new Error(`no ${words}`)
	return found
}

test('the name at an offset is the one it is in or touches', () => {
	const from = at('to="bench"') + 4
	for (const offset of [from, from + 2, from + 5])
		expect(nameAt(reading, offset)).toMatchObject({ kind: 'scene', name: 'bench', declares: false })
	expect(nameAt(reading, from - 3)).toBeNull()
})

test('of a name that a use makes, each half is a name', () => {
	const from = at('check-insist')
	expect(nameAt(reading, from + 1)).toMatchObject({ kind: 'use', name: 'check' })
	expect(nameAt(reading, from + 8)).toMatchObject({ kind: 'reply', name: 'insist' })
})

test('the way to an offset goes through what stands around it', () => {
	const path = itemsAt(reading, at("I can't look anything up"))
	expect(path.map(({ kind, id }) => [kind, id])).toEqual([
		['segment', 'identity'],
		['scene', 'ask'],
		['reply', 'rule'],
	])
})

test('between two items there is none', () => {
	const end = text.indexOf('</Scene>\n\n</Segment>')
	expect(itemsAt(reading, text.indexOf('\n\n<Scene id="opening"') + 1)).toEqual([])
	expect(itemsAt(reading, end + 9).map(({ kind }) => kind)).toEqual(['segment'])
})

test('everything that is said of a name is found: where it is given and where it is used', () => {
	const { declared, used } = usagesOf(reading, { kind: 'variable', name: 'way', scope: null })
	expect(declared).toHaveLength(1)
	expect(used).toHaveLength(text.split(/\bway = /).length - 1)
})

test('every name is in the list once, by kind and then by name', () => {
	const usages = allUsages(reading)
	const moods = usages.filter(({ kind }) => kind === 'mood').map(({ name }) => name)
	expect(moods).toEqual(['calm', 'hostile', 'tense'])
	expect(new Set(usages.map(({ kind, name, scope }) => `${kind} ${scope} ${name}`)).size).toBe(usages.length)
})
