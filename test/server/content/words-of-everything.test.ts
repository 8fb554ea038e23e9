import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Beat } from '#app/core/scenario/definition'
import { filledWords } from '#app/core/scenario/filled-words'
import { startState } from '#app/core/scenario/step'
import { compileWith } from '#app/server/content/compile-content.server'
import { wordsText } from '#app/server/content/words-text.server'
import { inProcess, jobOf } from './in-process'

const text = readFileSync(new URL('../../support/samples/the-late-order.mdx', import.meta.url), 'utf8')

async function compiled() {
	const { document, problems } = await compileWith(
		inProcess,
		jobOf(text, 'scenario', { slug: 'the-late-order' }),
	)
	expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
	if (document?.kind !== 'scenario') throw new Error('no scenario')
	return document
}

const told = (beat: Beat): { id: string; text: string }[] => {
	if (beat.kind === 'pick') return beat.of.flatMap(told)
	return 'lines' in beat ? beat.lines : [beat]
}
const plain = (words: string) => words.replace(/\s+/g, ' ').trim()

test('whatever can be on stage has its words, under the id and with the text of the definition', async () => {
	const { definition, words } = await compiled()
	const all = [...definition.scenes, ...definition.endings].flatMap(({ beats }) => beats).flatMap(told)
	expect(Object.keys(words.beats).sort()).toEqual(all.map(({ id }) => id).sort())
	const state = startState(definition)
	for (const { id, text: said } of all.filter((one) => !one.id.includes(':see-'))) {
		const filledText = said.replace(/\{\{([a-z]+)\}\}/g, (_, name) => String(valueOf(name)))
		expect(plain(wordsText(filledWords(definition, state, words.beats[id] ?? [])))).toBe(plain(filledText))
	}

	function valueOf(name: string) {
		return definition.variants[0]?.texts[name] ?? state.values[name]
	}
})

test('a pick has words for each of its choices, a segment for each scene of each use', async () => {
	const { words } = await compiled()
	const ids = Object.keys(words.beats)
	expect(ids).toEqual(expect.arrayContaining(['post:pick-1:says-1', 'post:pick-1:says-2']))
	expect(ids.filter((id) => id.startsWith('asked:'))).toEqual([])
	expect(wordsText(words.beats['check:says-1'] ?? [])).toBe(
		'Do you need anything else from me for the order?',
	)
})

test('notes, replies, deeds, other wordings and reasons are in no stored words', async () => {
	const { words } = await compiled()
	const stored = JSON.stringify(words)
	for (const never of [
		'easy to forget',
		'Could you send me',
		'So sorry about this wait',
		'You hide the post',
		'Only a team lead',
		'Last time is not mentioned',
		'depot',
	])
		expect(stored).not.toContain(never)
	expect(stored).not.toMatch(/"(?:Note|Like|If|Deed|Why|Reply|Fact|Pick|Segment|Use|See|Later)"/)
})

test('a value is put in words only for the run that it is for', async () => {
	const { definition, words } = await compiled()
	const start = startState(definition)
	const letter = { ...start, values: { ...start.values, variant: 'letter' } }
	expect(words.brief.some((node) => JSON.stringify(node).includes('"Value"'))).toBe(true)
	expect(wordsText(filledWords(definition, start, words.brief))).toContain('the parcel is late')
	expect(wordsText(filledWords(definition, letter, words.brief))).toContain('the letter is late')
})
