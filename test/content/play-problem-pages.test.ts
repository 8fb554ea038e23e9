import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { playProblems } from '#app/server/content/lesson-problems'
import { faultsOf } from '#test/support/play-samples'

// Samples are fenced blocks: `yaml fails` or `yaml passes`, a whole walk-through; with `typed` where a scene is typed.
// What `plays-missing` is about is not in any one file.
test.each(Object.keys(playProblems))(
	'%s has a page, with a sample that fails so and one that passes',
	(code) => {
		const page = readFileSync(`content/guide/problems/${code}.mdx`, 'utf8')
		expect(page).toContain(`code: ${code}\n`)
		expect(page).toContain('## Why it matters')
		expect(page).toContain('## How to mend it')
		const samples = [...page.matchAll(/^```yaml (typed )?(fails|passes)\n([^]*?)^```$/gm)]
		expect(samples.map(([, , kind]) => kind)).toEqual(code === 'plays-missing' ? [] : ['fails', 'passes'])
		for (const [, typed, kind, text = ''] of samples) {
			const codes = faultsOf(text, typed ? 'typed' : 'chosen').map((fault) => fault.code)
			if (kind === 'fails') expect(codes).toContain(code)
			else expect(codes).toEqual([])
		}
	},
)
