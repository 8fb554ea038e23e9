import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { type CheckOptions, checkPaths } from '#app/server/content/check-paths.server'
import { compileWith } from '#app/server/content/compile-content.server'
import { guessPlace } from '#app/server/content/guess-place.server'
import { prettyProblems } from '#app/server/content/pretty-problems.server'
import { testFolder } from '#test/support/db'
import { inProcess, lessonOf } from './in-process'

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
	expect(good).toEqual({ ok: true, files: 1, problems: [] })
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

function run(...paths: string[]): Promise<{ code: number; out: string; err: string }> {
	const command = ['--import', 'tsx', 'app/cli/content-check.ts', ...paths]
	return new Promise((go) => {
		execFile(process.execPath, command, (error, out, err) => {
			go({ code: typeof error?.code === 'number' ? error.code : 0, out, err })
		})
	})
}

test('the command prints one array of problems, and its exit says whether there is an error', {
	timeout: 60_000,
}, async () => {
	const root = house({
		'bad.mdx': lessonOf('<Nope />'),
		'evil.mdx': '---js\n{}\n---\n',
		'good.mdx': lessonOf('x'),
	})
	const [bad, usage] = await Promise.all([run('--format=json', root), run('--format=xml')])
	expect(JSON.parse(bad.out)).toMatchObject([
		{ code: 'unknown-component', severity: 'error', line: 6, column: 1 },
		{ code: 'front-matter-syntax', severity: 'error', line: 1, column: 1 },
	])
	expect(bad.code).toBe(1)
	expect(usage).toMatchObject({ code: 2, out: '' })
	expect(usage.err).toContain('Usage:')
})

test('people get the problems by file, each with its way out, and a closing line', () => {
	const problem = {
		code: 'unknown-component',
		file: 'a.mdx',
		line: 6,
		column: 1,
		message: 'There is no <Nope>.',
	}
	const pretty = prettyProblems(2, [
		{ ...problem, severity: 'error', fix: 'Did you mean <Note>?' },
		{ ...problem, severity: 'warning', code: 'todo-left', line: 12, message: 'To do.' },
	])
	expect(pretty.split('\n').slice(0, 6)).toEqual([
		'a.mdx',
		'  6:1     error    There is no <Nope>.  (unknown-component)',
		'                   Did you mean <Note>?',
		'  12:1    warning  To do.  (todo-left)',
		'',
		'2 files read: 1 error, 1 warning.',
	])
	expect(prettyProblems(1, [])).toBe('1 file read, nothing to put right. Thank you.\n')
})
