import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fingerprint } from '#app/core/language/strings/fingerprint'
import { previewIn } from '#app/server/views/preview-language.server'
import { aScenario } from '#test/support/scenarios/builders'

const definition = aScenario()
const words = { brief: [], beats: { 'opening:says-1': ['Line opening:says-1.'] } }
let root = ''
const inLanguage = (asked: string | null) => previewIn({ definition, words }, asked, root)

beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'preview-'))
	const folder = join(root, 'content/scenarios/the-parcel')
	mkdirSync(folder, { recursive: true })
	const of = fingerprint('Line opening:says-1.')
	for (const [language, text] of [
		['cy', 'Llinell **un**.'],
		['he', 'שורה.'],
	])
		writeFileSync(
			join(folder, `scenario.${language}.yaml`),
			`language: ${language}\nstrings:\n  opening:says-1: { of: ${of}, was: a, text: "${text}" }\n`,
		)
	writeFileSync(join(folder, 'best.play.yaml'), 'seed: 1\n')
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

test('there is a language for each translation, and the pseudo-language always', () => {
	expect(inLanguage(null)).toMatchObject({
		definition,
		spoken: null,
		languages: [
			{ tag: 'cy', name: 'Welsh' },
			{ tag: 'he', name: 'Hebrew' },
			{ tag: 'en-XA', name: 'Pseudo-language' },
		],
	})
	expect(previewIn({ definition, words }, null, '/nowhere').languages).toHaveLength(1)
})

test('a translation is told with what is lacking counted, and its words marked up', () => {
	const { words: told, spoken } = inLanguage('CY')
	expect(told.beats['opening:says-1']).toEqual([
		'Llinell ',
		{ tag: 'strong', props: {}, children: ['un'] },
		'.',
	])
	expect(spoken).toEqual({
		tag: 'cy',
		direction: 'ltr',
		counts: { strings: 16, missing: 15, stale: 0, faulty: 0 },
	})
})

test('a language written from right to left is drawn so', () => {
	expect(inLanguage('he').spoken?.direction).toBe('rtl')
})

test('the pseudo-language is whole', () => {
	const { definition: told, spoken } = inLanguage('en-XA')
	expect(told.title).toBe('[Ţĥé þåŕçéļ o]')
	expect(spoken?.counts).toEqual({ strings: 16, missing: 0, stale: 0, faulty: 0 })
})

test.each(['de', 'in Welsh', '../cy', ''])('asked for %j, it stays as written', (asked) => {
	expect(inLanguage(asked)).toMatchObject({ definition, spoken: null })
})
