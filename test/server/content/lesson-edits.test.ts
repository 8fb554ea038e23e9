import { expect, test } from 'vitest'
import { mendText } from '#app/server/check/mend-text.server'
import { compileWith } from '#app/server/content/compile-content.server'
import { codesOf, inProcess, jobOf, lessonOf } from './in-process'

const mended = async (body: string) => {
	const { text } = await mendText(
		lessonOf(body),
		async (now) => (await compileWith(inProcess, jobOf(now))).problems,
	)
	return text.replace(lessonOf(''), '')
}

test.each([
	['# One\n\n#### Two', '## One\n\n## Two'],
	[
		'<Idea id="seen" title="Seen">\n\n## In it\n\n</Idea>',
		'<Idea id="seen" title="Seen">\n\n### In it\n\n</Idea>',
	],
	['I <3 that, for £<50.', 'I \\<3 that, for £\\<50.'],
	['It <!-- or does it? --> leaks.', 'It {/* or does it? */} leaks.'],
	['It\u200b leaks.\ufeff', 'It leaks.'],
])('%j is mended to %j', async (body, after) => {
	expect(codesOf(await compileWith(inProcess, jobOf(lessonOf(body))))).not.toEqual([])
	expect(await mended(body)).toBe(after)
	expect(codesOf(await compileWith(inProcess, jobOf(lessonOf(after))))).toEqual([])
})

test.each(['One\n===\n', 'It <!-- never ends', 'Ask {name}.'])('%j is left to its author', async (body) => {
	expect(await mended(body)).toBe(body)
})
