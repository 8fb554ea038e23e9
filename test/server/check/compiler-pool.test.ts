import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { createCompilerPool } from '#app/server/check/compiler-pool.server'
import { compileWith } from '#app/server/content/compile-content.server'
import { codesOf, jobOf, lessonOf } from '#test/server/content/in-process'

const opened: { close: () => void }[] = []
afterEach(() => {
	for (const pool of opened.splice(0)) pool.close()
})

/** A child of our own making: it answers after so long, or, where the text says so, never. */
function pool(size: number, { jobMs = 10_000, waits = 20 } = {}) {
	const path = join(mkdtempSync(join(tmpdir(), 'rapport-pool-')), 'child.mjs')
	writeFileSync(
		path,
		`process.on('message', ({ number, job }) => {
			if (job.text.includes('FOREVER')) for (;;);
			const answer = { problems: [], tree: [], fingerprint: String(process.pid), scenario: null }
			setTimeout(() => process.send({ number, answer }), ${waits})
		})
		process.send({ ready: true })`,
	)
	let asked = 0
	const made = createCompilerPool(size, {
		path: async () => {
			asked += 1
			return path
		},
		jobMs,
		nice: 0,
	})
	opened.push(made)
	return { made, asked: () => asked }
}

const read = (made: ReturnType<typeof createCompilerPool>, words: string) =>
	compileWith(made, jobOf(lessonOf(words)))

test('texts are read side by side, in no more children than there may be', async () => {
	const { made, asked } = pool(2)
	const results = await Promise.all(Array.from({ length: 30 }, (_, at) => read(made, `Words ${at}.`)))
	expect(results.flatMap(codesOf)).toEqual([])
	expect(new Set(results.map(({ fingerprint }) => fingerprint)).size).toBe(2)
	expect(asked()).toBe(1)
})

test('a text that takes too long is stopped and told at its top with a way out; all the others are read', async () => {
	const { made } = pool(2, { jobMs: 300 })
	const texts = ['one', 'FOREVER', 'two', 'FOREVER again', 'three', 'four']
	const results = await Promise.all(texts.map((words) => read(made, words)))
	expect(results.map(codesOf)).toEqual([[], ['compile-timeout'], [], ['compile-timeout'], [], []])
	expect(results[1]?.problems[0]).toMatchObject({ line: 1, column: 1, fix: expect.stringContaining('split') })
})

test('a child that only waits is stopped as well, once it has waited three times as long', async () => {
	const { made } = pool(1, { jobMs: 100, waits: 60_000 })
	expect(codesOf(await read(made, 'slow'))).toEqual(['compile-timeout'])
})
