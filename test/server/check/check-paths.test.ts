import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { type CheckMemory, type CheckOptions, checkPaths } from '#app/server/check/check-paths.server'
import { compileWith } from '#app/server/content/compile-content.server'
import { guessPlace } from '#app/server/content/guess-place.server'
import { inProcess, lessonOf } from '#test/server/content/in-process'
import { testFolder } from '#test/support/db'
import { spliced } from '#test/support/splice-scenario'

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

const play = (replies: string[], expected: string) =>
	`title: t\nmoves:\n${replies.map((id) => `  - say: ${id}\n`).join('')}expect:\n${expected}`
const kettle = readFileSync('test/support/samples/minimal.mdx', 'utf8')
const best = ['sorry', 'thursday', 'either-way', 'no-need', 'no-reason']

test('walk-throughs beside a scenario are played, and what none of them shows is told', async () => {
	const root = house({
		'content/scenarios/kettle/scenario.mdx': kettle,
		'content/scenarios/kettle/best.play.yaml': play(best, '  passed: true\n'),
		'content/scenarios/kettle/wrong.play.yaml': play(
			['rules', 'refuse'],
			'  ending: gave-up\n  passed: true\n',
		),
		'content/scenarios/empty/lost.play.yaml': play(['rules'], '  passed: true\n'),
	})
	const checked = await checkPaths({ root, from: root, paths: [], compile })
	if (!checked.ok) throw new Error('not checked')
	const plays = checked.problems.filter(({ code }) => code.startsWith('play') || code === 'unknown-place')
	expect(plays.map(({ file, code, severity, line, column }) => [file, code, severity, line, column])).toEqual(
		[
			['content/scenarios/empty/lost.play.yaml', 'unknown-place', 'error', 1, 1],
			['content/scenarios/kettle/scenario.mdx', 'plays-missing', 'warning', 1, 1],
			['content/scenarios/kettle/wrong.play.yaml', 'play-expected', 'error', 7, 11],
		],
	)
	expect(plays[1]?.message).toContain('a way that does not pass, or a recovery')
})

test('a draft outside the content folder need not have walk-throughs, but those it has are played', async () => {
	const root = house({
		'drafts/kettle/scenario.mdx': kettle,
		'drafts/kettle/best.play.yaml': play([...best, 'sorry'], '  passed: true\n'),
	})
	const checked = await checkPaths({ root, from: root, paths: ['drafts/kettle/best.play.yaml'], compile })
	expect(checked).toMatchObject({ ok: true, files: 2 })
	expect(checked.ok && checked.problems.filter(({ code }) => code.startsWith('play'))).toMatchObject([
		{ code: 'play-ended-early', file: 'drafts/kettle/best.play.yaml' },
	])
})

test('a scenario with errors is told once: its walk-throughs are read, and not played', async () => {
	const root = house({
		'content/scenarios/kettle/scenario.mdx': kettle.replace('to="second-try"', 'to="nowhere"'),
		'content/scenarios/kettle/best.play.yaml': play(best, '  passed: false\n  nope: 1\n'),
		'content/scenarios/kettle/other.play.yaml': play(['nobody'], '  passed: false\n'),
	})
	const checked = await checkPaths({ root, from: root, paths: [], compile })
	expect(checked.ok && checked.problems.filter(({ code }) => code.startsWith('play'))).toMatchObject([
		{ code: 'play-unknown-key', file: 'content/scenarios/kettle/best.play.yaml', line: 10, column: 3 },
	])
})

test('what is remembered is not read again, until it or what it leans on changes', async () => {
	const root = house(files)
	const memory: CheckMemory = new Map()
	const check = async () => {
		const checked = await checkPaths({ root, from: root, paths: [], compile, memory })
		return checked.ok ? checked.fresh : []
	}
	expect(await check()).toEqual(['content/courses/respect/01-good.mdx', 'content/courses/respect/02-bad.mdx'])
	expect(await check()).toEqual([])
	mkdirSync(join(root, 'content/scenarios/none'), { recursive: true })
	writeFileSync(join(root, 'content/scenarios/none/scenario.mdx'), kettle)
	// The second lesson names a scenario that now exists.
	expect(await check()).toEqual(['content/courses/respect/02-bad.mdx', 'content/scenarios/none/scenario.mdx'])
})

test('a scenario that is checked alone still knows whom the others name as their pair', async () => {
	const paired = (pair: string) => spliced(`pair: ${pair}`)
	const root = house({
		'content/scenarios/small/scenario.mdx': paired('big'),
		'content/scenarios/big/scenario.mdx': paired('small'),
		'content/scenarios/lone/scenario.mdx': paired('small'),
	})
	const broken = async (slug: string) => {
		const checked = await checkPaths({ root, from: root, paths: [`content/scenarios/${slug}`], compile })
		if (!checked.ok) throw new Error('not checked')
		return checked.problems.flatMap(({ code, message }) => (code === 'pair-broken' ? [message] : []))
	}
	expect(await broken('small')).toEqual([])
	expect(await broken('lone')).toEqual(['"small" names "big" as its pair, and not this one.'])
})
