import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Scorer } from '#app/core/language/checks/wording/hearing'
import { compile } from '#app/core/language/compile'
import { problems } from '#app/core/language/problems'
import { marked } from '#app/core/wording/marked'
import { matcherOf } from '#app/core/wording/match'
import { contentProblems } from '#app/server/content/lesson-problems'
import { spliced, writtenOut } from '#test/support/splice-scenario'
import { splicedTranslation, translationProblems } from '#test/support/splice-translation'

/*
 * Each problem code has a page in the author's guide, and each page a sample that fails with that code.
 * A sample is a fenced block: `mdx fails` or `mdx passes`, a whole scenario; with `fragment` after it, a part that
 * `spliced` puts into a sound little scenario. With `escaped`, unseen characters are written out (see `writtenOut`).
 * `yaml fails` and `yaml passes` are translation files of that little scenario, or (`fragment`) entries of one.
 */
const folder = 'content/guide/problems'
const anchors = new Set(['respect/being-heard#effort', 'respect/plain-truth#own-it'])
const codes = Object.keys(problems)
const pages = readdirSync(folder)
	.filter((name) => name.endsWith('.mdx'))
	.map((name) => name.slice(0, -4))

const scorer: Scorer = {
	marked: (said) => {
		const marking = marked(said)
		return { ...marking, sure: marking.capped === 'insult' }
	},
	matcherOf,
}

type Sample = { fails: boolean; found: string[] }

/** What the scorer thinks of a sample is asked only where the page is about that, and it is sure of insults only. */
const aboutWording: ReadonlySet<string> = new Set(['scorer-differs', 'like-taken-for-another'])

function samplesOf(page: string, about: string): Sample[] {
	return [...page.matchAll(/^(`{3,}|~{3,})(mdx|yaml) (fails|passes)((?: \w+)*)\n([^]*?)^\1$/gm)].map(
		([, , language, kind, words = '', body = '']) => {
			const text = words.includes('escaped') ? writtenOut(body) : body
			const fragment = words.includes('fragment')
			const codes =
				language === 'yaml'
					? translationProblems(fragment ? splicedTranslation(text) : text)
					: found(fragment ? spliced(text) : text, about)
			return { fails: kind === 'fails', found: codes }
		},
	)
}

const found = (text: string, about = '') =>
	compile(text, {
		file: 'sample.mdx',
		slug: 'sample',
		anchors,
		cap: 3000,
		fair: true,
		scorer: aboutWording.has(about) ? scorer : null,
	}).problems.map(({ code }) => code)

test('the scenario that fragments are put into is sound', () => {
	expect(found(spliced('{/* nothing */}'))).toEqual([])
})

test('no page stands without a code', () => {
	const known = new Set(Object.keys(contentProblems))
	expect(pages.filter((page) => !known.has(page))).toEqual([])
})

describe.each(codes)('%s', (code) => {
	test('has a page that names it and says what to do', () => {
		const page = readFileSync(`${folder}/${code}.mdx`, 'utf8')
		expect(page).toContain(`code: ${code}\n`)
		expect(page).toContain('## Why it matters')
		expect(page).toContain('## How to mend it')
	})

	test('is what its failing samples give, and its passing samples do not', () => {
		const samples = samplesOf(readFileSync(`${folder}/${code}.mdx`, 'utf8'), code)
		expect(samples.filter(({ fails }) => fails)).not.toHaveLength(0)
		for (const { fails, found } of samples) {
			if (fails) expect(found).toContain(code)
			else expect(found).toEqual([])
		}
	})
})
