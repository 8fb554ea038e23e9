import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compileWith } from '#app/server/content/compile-content.server'
import { lessonProblems } from '#app/server/content/lesson-problems'
import { codesOf, inProcess, jobOf, lessonOf } from './in-process'

// Pages whose problem is not in a lesson's text, or in no short one: about where a file lies, what a course asks for, how
// long reading takes, how hard it is.
const withoutSample = new Set([
	'unknown-place',
	'picture-file',
	'practice-only-scenario',
	'compile-timeout',
	'reading-age',
	'principle-not-played',
])
const known = {
	scenarios: new Set(['first-customer']),
	terms: new Set(['effort']),
	media: new Set(['0123456789abcdef0123456789abcdef']),
}

const pageOf = (code: string) => `content/guide/problems/${code}.mdx`

/** Samples are parts of a lesson, below its front matter. */
function samplesOf(page: string, kind: 'fails' | 'passes'): string[] {
	const fences = page.matchAll(/^(`{3,}|~{3,})mdx lesson (fails|passes)\n([^]*?)^\1$/gm)
	return [...fences].flatMap(([, , found, text = '']) => (found === kind ? [text] : []))
}

test.each(Object.keys(lessonProblems))(
	'%s has a page, with a sample that fails so and one that passes',
	async (code) => {
		expect(existsSync(pageOf(code))).toBe(true)
		const page = readFileSync(pageOf(code), 'utf8')
		expect(page).toContain(`code: ${code}\n`)
		expect(page).toContain('## Why it matters')
		expect(page).toContain('## How to mend it')
		expect(codesOf(await compileWith(inProcess, jobOf(page, 'guide')))).toEqual([])
		const fails = samplesOf(page, 'fails')
		const passes = samplesOf(page, 'passes')
		expect(fails.length > 0 && passes.length > 0).toBe(!withoutSample.has(code))
		for (const text of fails) {
			expect(codesOf(await compileWith(inProcess, jobOf(lessonOf(text), 'lesson', known)))).toContain(code)
		}
		for (const text of passes) {
			expect(codesOf(await compileWith(inProcess, jobOf(lessonOf(text), 'lesson', known)))).toEqual([])
		}
	},
)
