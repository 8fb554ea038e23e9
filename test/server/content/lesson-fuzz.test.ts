import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compileWith } from '#app/server/content/compile-content.server'
import { contentProblems } from '#app/server/content/lesson-problems'
import { drawingOf } from '#test/support/fuzz/drawing'
import { mutated } from '#test/support/fuzz/mutated'
import { shards } from '#test/support/fuzz/shards'
import { inProcess, jobOf, lessonOf } from './in-process'

const shipped = readFileSync('content/courses/respect/01-being-heard.mdx', 'utf8')

/** A shipped lesson with a few things changed, or shards under the front matter of a lesson. */
function lesson(seed: number): string {
	const draw = drawingOf(seed)
	if (draw.chance(30)) return lessonOf(draw.times(0, 60, () => draw.of(shards)).join(''))
	return draw.times(1, 6, () => 0).reduce((text) => mutated(text, draw, shipped), shipped)
}

async function faultIn(text: string): Promise<string | null> {
	const { document, problems } = await compileWith(inProcess, jobOf(text))
	const rows = text.replaceAll('\r\n', '\n').split('\n')
	if (!document && !problems.some(({ severity }) => severity === 'error')) return 'refused without an error'
	for (const { code, line, column, message, edits = [] } of problems) {
		const at = `${code} ${line}:${column}`
		if (!Object.hasOwn(contentProblems, code)) return `${at} is not in the catalogue`
		if (line < 1 || line > rows.length) return `${at} is no line of it`
		if (column < 1 || column > (rows[line - 1] ?? '').length + 1) return `${at} is no column of it`
		if (/\[object|undefined|NaN/.test(message)) return `${at} says ${message}`
		if (edits.some(({ start, end }) => start > end || end > text.length))
			return `${at} offers an edit outside`
	}
	return null
}

test('whatever the lesson, there are placed problems or a document, and nothing is thrown', async () => {
	const faults: string[] = []
	for (let seed = 1; seed <= Number(process.env['FUZZ_RUNS'] ?? 100); seed += 1) {
		const fault = await faultIn(lesson(seed)).catch((error: unknown) => String(error))
		if (fault) faults.push(`${seed}: ${fault}`)
	}
	expect(faults).toEqual([])
})
