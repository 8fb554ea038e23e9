import { existsSync, rmSync } from 'node:fs'
import matter from 'gray-matter'
import { expect, test } from 'vitest'
import { compileWith } from '#app/server/content/compile-content.server'
import { runJob } from '#app/server/content/run-job.server'
import { safeEngines } from '#app/server/content/safe-matter.server'
import { codeOpenings, payload, trace, yamlAbuses } from '#test/support/hostile/front-matter'
import { codesOf, inProcess, jobOf } from './in-process'

test.each(codeOpenings.map((text) => [JSON.stringify(text.slice(0, 16)), text]))(
	'A1 front matter opened with %s is refused and runs nothing',
	async (_name, text) => {
		rmSync(trace, { force: true })
		for (const kind of ['lesson', 'scenario', 'course', 'guide'] as const) {
			const result = await compileWith(inProcess, jobOf(text, kind))
			expect(result.document).toBeNull()
			expect(result.problems.length).toBeGreaterThan(0)
			expect(result.problems[0]?.line).toBe(1)
		}
		expect(existsSync(trace)).toBe(false)
	},
)

test('A1 without the preflight, the replaced engines still run nothing', async () => {
	rmSync(trace, { force: true })
	for (const text of codeOpenings) {
		const job = { ...jobOf(text), anchors: null, scenarios: null, terms: null, media: null, body: text }
		const answer = await runJob(job)
		const markedAsCode = /^\ufeff?---\s*(js|javascript)/i.test(text)
		if (markedAsCode) expect(answer.problems.length, text).toBeGreaterThan(0)
	}
	expect(existsSync(trace)).toBe(false)
})

test('A1 every engine but ours throws, under any name that gray-matter looks up', () => {
	rmSync(trace, { force: true })
	for (const marker of [
		'js',
		'JS',
		'javascript',
		'JavaScript',
		'cson',
		'coffee',
		'CoffeeScript',
		'json',
		'toml',
	]) {
		expect(() => matter(`---${marker}\n${payload}\n---\n`, { engines: safeEngines }), marker).toThrow()
	}
	for (const marker of ['constructor', 'toString', 'valueOf', 'hasOwnProperty']) {
		expect(() => matter(`---${marker}\na: 1\n---\n`, { engines: safeEngines }), marker).toThrow()
	}
	expect(existsSync(trace)).toBe(false)
})

const lesson = (lines: string) => `---\ntitle: Being heard\nsummary: Why\n${lines}\n---\nWords.\n`

test.each(yamlAbuses)('A5 %s in front matter is refused', async (_name, lines, code) => {
	const result = await compileWith(inProcess, jobOf(lesson(lines)))
	expect(result.document).toBeNull()
	expect(codesOf(result)).toContain(code)
	expect(({} as { admin?: boolean }).admin).toBeUndefined()
})

test('A5 what is let in is typed exactly as the schema says', async () => {
	const { document } = await compileWith(
		inProcess,
		jobOf(lesson('minutes: 0o17').replace('Being heard', '2026-01-01')),
	)
	expect(document).toMatchObject({ kind: 'lesson', lesson: { title: '2026-01-01', minutes: 15 } })
})

test('A5 forty thousand brackets are refused without an overflow', async () => {
	const result = await compileWith(inProcess, jobOf(lesson(`x: ${'['.repeat(8000)}\ny: ${'{'.repeat(8000)}`)))
	expect(result.document).toBeNull()
})

test('A5 front matter of more than 16 KiB is refused unread, and a thousand mistakes are told as fifty', async () => {
	const long = await compileWith(inProcess, jobOf(lesson(`${'k: 1\n'.repeat(3500)}minutes: 5`)))
	expect(codesOf(long)).toEqual(['too-long'])
	const many = await compileWith(inProcess, jobOf(lesson(`${'k: 1\n'.repeat(1000)}minutes: 5`)))
	expect(codesOf(many)).toHaveLength(50)
})

test('front matter problems are placed at their own line', async () => {
	const result = await compileWith(
		inProcess,
		jobOf('---\ntitle: x\nsummary: ""\nminutes: 5\nlevel: 1\n---\nWords.\n'),
	)
	expect(result.problems.map(({ code, line }) => [code, line])).toEqual([
		['bad-value', 3],
		['unknown-key', 5],
	])
})
