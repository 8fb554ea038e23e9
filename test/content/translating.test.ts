import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openReport } from '#app/core/language/report'
import { extract } from '#app/core/language/strings/extract'
import { readTranslation } from '#app/core/language/strings/read-translation'
import { stringsOf } from '#app/core/language/strings/strings-of'
import { compileWith } from '#app/server/content/compile-content.server'
import { inProcess, jobOf } from '#test/server/content/in-process'
import { spliced } from '#test/support/splice-scenario'

/* The translation files that the guide shows are what the commands make of the scenario that it shows. */
const page = readFileSync('content/guide/translating.mdx', 'utf8')
const shown = (kind: string) => new RegExp(`^\`\`\`${kind}\\n([^]*?)^\`\`\`$`, 'm').exec(page)?.[1] ?? ''

async function stringsFor(scenario: string) {
	const { document } = await compileWith(inProcess, jobOf(scenario, 'scenario'))
	if (document?.kind !== 'scenario') throw new Error('it does not compile')
	return stringsOf(document.definition, document.words)
}

const scenario = spliced(shown('mdx scenario fragment')).replace('<Says>My new kettle leaks.</Says>\n', '')
const read = (entry: string) => {
	const text = `language: cy\nstrings:\n${entry.replace(/^(?=.)/gm, '  ')}`
	const { report, sorted } = openReport('scenario.cy.yaml', text)
	const translation = readTranslation(text, report, 'cy')
	expect(sorted()).toEqual([])
	return translation
}
const entryIn = (text: string) =>
	/^ {2}opening:new-kettle-leaks:\n(?: {4}.*\n)*/m.exec(text)?.[0].replace(/^ {2}/gm, '')

test('what extract makes', async () => {
	const { text } = extract(await stringsFor(scenario), 'cy', null, false)
	expect(text.replace(/^ {2}/gm, '')).toContain(shown('yaml extracted'))
})

test('what a translator makes of it', async () => {
	const { text, counts } = extract(await stringsFor(scenario), 'cy', read(shown('yaml translated')), false)
	expect(entryIn(text)).toBe(shown('yaml translated'))
	expect(counts.strings - counts.missing).toBe(1)
})

test('what extract makes of that when the words have changed', async () => {
	const changed = scenario.replace('My **new** kettle leaks.', 'My new kettle drips.')
	const before = read(shown('yaml translated').replace(/ *note:.*\n/, ''))
	const { text, counts } = extract(await stringsFor(changed), 'cy', before, false)
	expect(entryIn(text)).toBe(shown('yaml stale'))
	expect(counts.stale).toBe(1)
})
