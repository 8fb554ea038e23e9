import { readFileSync } from 'node:fs'
import { compile } from '#app/core/language/compile'
import { openReport } from '#app/core/language/report'
import { checkTranslation } from '#app/core/language/strings/check-translation'
import { extract } from '#app/core/language/strings/extract'
import { pseudoTranslation } from '#app/core/language/strings/pseudo'
import { readTranslation } from '#app/core/language/strings/read-translation'
import { stringsOf } from '#app/core/language/strings/strings-of'

const minimal = readFileSync('test/support/samples/minimal.mdx', 'utf8')

function minimalStrings() {
	const { definition } = compile(minimal, { file: 'a.mdx', slug: 'sample', anchors: null, walk: false })
	if (!definition) throw new Error('samples/minimal.mdx does not compile')
	return stringsOf(definition, null)
}

/** Puts the entries of a sample in the place of those in a whole translation of `samples/minimal.mdx`. */
export function splicedTranslation(sample: string): string {
	const strings = minimalStrings()
	const { entries } = pseudoTranslation(strings)
	const given = new Set([...sample.matchAll(/^(\S+):$/gm)].map(([, key]) => key))
	const rest = strings.filter(({ key }) => !given.has(key))
	const whole = extract(rest, 'cy', { language: 'cy', entries, comment: null }, true).text
	return `${whole}\n${sample.replace(/^(?=.)/gm, '  ')}`
}

/** The codes of what is wrong with a translation of `samples/minimal.mdx`. */
export function translationProblems(text: string): string[] {
	const { report, sorted } = openReport('scenario.cy.yaml', text)
	const translation = readTranslation(text, report, 'cy')
	if (translation) checkTranslation(minimalStrings(), translation, report)
	return sorted().map(({ code }) => code)
}
