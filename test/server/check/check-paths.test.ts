import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { type CheckOptions, checkPaths } from '#app/server/check/check-paths.server'
import { compileWith } from '#app/server/content/compile-content.server'
import { guessPlace } from '#app/server/content/guess-place.server'
import { inProcess, lessonOf } from '#test/server/content/in-process'
import { testFolder } from '#test/support/db'

const compile: CheckOptions['compile'] = (job) => compileWith(inProcess, job)

function house(files: Record<string, string>): string {
	const root = testFolder()
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, file)), { recursive: true })
		writeFileSync(join(root, file), text)
	}
	return root
}

const files = {
	'content/courses/respect/01-good.mdx': lessonOf('<Idea id="seen" title="Seen">x</Idea>'),
	'content/courses/respect/02-bad.mdx': lessonOf('# One\n\n<Practise scenario="none">x</Practise>'),
	'content/courses/respect/notes.mdx': 'x',
	'drafts/late.mdx': lessonOf('[x](javascript:1)'),
}

test('everything in the content folder is checked, with paths from where one stands', async () => {
	const root = house(files)
	const checked = await checkPaths({ root, from: root, paths: [], compile })
	if (!checked.ok) throw new Error('not checked')
	expect(checked.problems.map(({ file, code, line }) => [file, code, line])).toEqual([
		['content/courses/respect/02-bad.mdx', 'heading-order', 6],
		['content/courses/respect/02-bad.mdx', 'unknown-scenario', 8],
		['content/courses/respect/notes.mdx', 'unknown-place', 1],
	])
	expect(checked.files).toBe(2)
})

test('a file or a folder is checked alone, in the content folder or not', async () => {
	const root = house(files)
	const from = join(root, 'content', 'courses')
	const good = await checkPaths({ root, from, paths: ['respect/01-good.mdx'], compile })
	expect(good).toMatchObject({ ok: true, files: 1, problems: [] })
	const bad = await checkPaths({ root, from, paths: ['respect/02-bad.mdx'], compile })
	expect(bad).toMatchObject({ files: 1, problems: [{ file: 'respect/02-bad.mdx' }, {}] })
	const draft = await checkPaths({ root, from: root, paths: ['drafts'], compile })
	expect(draft).toMatchObject({
		files: 1,
		problems: [{ file: 'drafts/late.mdx', code: 'unsafe-link', line: 6 }],
	})
})

test('a path that is not there is told', async () => {
	const root = house(files)
	const checked = await checkPaths({ root, from: root, paths: ['nowhere'], compile })
	expect(checked).toEqual({ ok: false, missing: 'nowhere' })
})

test('two lessons that fight over a place or a name are told', async () => {
	const root = house({
		'content/courses/respect/01-a.mdx': lessonOf('x'),
		'content/courses/respect/01-b.mdx': lessonOf('x'),
		'content/courses/respect/02-a.mdx': lessonOf('x'),
	})
	const checked = await checkPaths({ root, from: root, paths: [], compile })
	expect(checked).toMatchObject({
		problems: [
			{ file: 'content/courses/respect/01-b.mdx', code: 'duplicate-id' },
			{ file: 'content/courses/respect/02-a.mdx', code: 'duplicate-id' },
		],
	})
})

test.each([
	['/home/me/content/scenarios/late-bus/scenario.mdx', '', { kind: 'scenario', slug: 'late-bus' }],
	['late-bus/scenario.mdx', '', { kind: 'scenario', slug: 'late-bus' }],
	['Late Bus.mdx', '---\nx: 1\n---\n<Scene id="a">', { kind: 'scenario', slug: 'late-bus' }],
	['x.mdx', '---\nchannel: phone\n---\n', { kind: 'scenario', slug: 'x' }],
	['drafts/x.mdx', '---\nminutes: 5\n---\n', { kind: 'lesson', slug: 'drafts/x', order: 1 }],
	['respect/course.mdx', '', { kind: 'course', slug: 'respect' }],
	['content/guide/problems/syntax.mdx', '', { kind: 'guide', slug: 'problems/syntax' }],
	['x.mdx', 'words', { kind: 'guide', slug: 'x' }],
])('%s is taken for what its place, name or text says', (file, text, place) => {
	expect(guessPlace(file, text)).toEqual(place)
})
