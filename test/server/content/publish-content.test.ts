import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { publishContent } from '#app/server/acts/publish-content.server'
import { compileWith } from '#app/server/content/compile-content.server'
import type { ContentJob } from '#app/server/content/job.server'
import { headOf, headsOf, publishedHashes, setHead, versionOf } from '#app/server/store/content.server'
import { testFolder } from '#test/support/db'
import { testDeps } from '#test/support/deps'
import { inProcess } from './in-process'

const lesson = (body: string) => `---\ntitle: Being heard\nsummary: S\nminutes: 5\n---\n${body}\n`
const course = `---\ntitle: Respect\nsummary: S\nlevel: everyone\nprinciples: []\nscenarios: []\n---\nHello.\n`
const guide = `---\ntitle: Guide\nsummary: S\n---\nHello.\n`

let ids = 0
const newId = () => `id-${++ids}`

async function house() {
	const root = testFolder()
	const put = (file: string, text: string) => {
		mkdirSync(dirname(join(root, file)), { recursive: true })
		writeFileSync(join(root, file), text)
	}
	put('content/courses/respect/course.mdx', course)
	put('content/courses/respect/02-being-heard.mdx', lesson('<Idea id="seen" title="Seen">x</Idea>'))
	put('content/guide/index.mdx', guide)
	const compile = vi.fn((job: ContentJob) => compileWith(inProcess, job))
	let day = 1
	const now = () => new Date(Date.UTC(2026, 0, day))
	const { db, keys } = await testDeps()
	const publish = () => publishContent({ db, now, newId, keys, compile }, root)
	return { db, keys, root, put, compile, publish, nextDay: () => (day += 1) }
}

test('every file is published once, lessons first, and read back as it was', async () => {
	const { db, publish, compile } = await house()
	const done = await publish()
	expect(done.published).toEqual([
		'content/courses/respect/02-being-heard.mdx',
		'content/courses/respect/course.mdx',
		'content/guide/index.mdx',
	])
	expect(done.problems).toEqual([])
	const [head] = await publishedHashes(db, 'lesson', 'respect/being-heard')
	const version = await versionOf(db, head?.hash ?? '')
	expect(version).toMatchObject({
		kind: 'lesson',
		slug: 'respect/being-heard',
		title: 'Being heard',
		document: { kind: 'lesson', lesson: { order: 2, ideas: [{ id: 'seen', title: 'Seen' }] }, keys: [] },
	})
	expect(await headsOf(db, 'course')).toMatchObject([
		{ slug: 'respect', problems: [], checkedAt: new Date('2026-01-01') },
	])

	compile.mockClear()
	const again = await publish()
	expect(again.kept).toHaveLength(3)
	expect(again.published).toEqual([])
	expect(compile).not.toHaveBeenCalled()
})

test('several texts are read at once, and published in the same order all the same', async () => {
	const { db, keys, root, put } = await house()
	for (const number of [1, 2, 3, 4, 5, 6])
		put(join('content/courses/respect', `1${number}-lesson-${number}.mdx`), lesson('x'))
	let now = 0
	let most = 0
	// The first takes longest.
	const compile = async (job: ContentJob) => {
		now += 1
		most = Math.max(most, now)
		await new Promise((resolve) => setTimeout(resolve, 20 - 2 * (job.order ?? 0)))
		now -= 1
		return compileWith(inProcess, job)
	}
	const done = await publishContent({ db, keys, now: () => new Date(0), newId, compile, atOnce: 3 }, root)
	expect(most).toBe(3)
	const numbered = ['02-being-heard', ...[1, 2, 3, 4, 5, 6].map((number) => `1${number}-lesson-${number}`)]
	expect(done.published).toEqual([
		...numbered.map((name) => `content/courses/respect/${name}.mdx`),
		'content/courses/respect/course.mdx',
		'content/guide/index.mdx',
	])
})

test('a changed file becomes a new version beside the old one', async () => {
	const { db, put, publish, nextDay } = await house()
	await publish()
	const before = await headOf(db, 'guide', 'index')
	put('content/guide/index.mdx', guide.replace('Hello', 'Good morning'))
	nextDay()
	expect((await publish()).published).toEqual(['content/guide/index.mdx'])
	const after = await headOf(db, 'guide', 'index')
	expect(after?.hash).not.toBe(before?.hash)
	expect(after?.publishedAt).toEqual(new Date('2026-01-02'))
	expect(await versionOf(db, before?.hash ?? '')).toMatchObject({ source: guide })
})

test('a broken file stays at its last version, with its problems, and is well again once put right', async () => {
	const { db, put, publish, nextDay } = await house()
	await publish()
	const before = await headOf(db, 'lesson', 'respect/being-heard')
	put('content/courses/respect/02-being-heard.mdx', lesson('# One'))
	nextDay()
	expect((await publish()).broken).toEqual(['content/courses/respect/02-being-heard.mdx'])
	const broken = await headOf(db, 'lesson', 'respect/being-heard')
	expect(broken).toMatchObject({
		hash: before?.hash,
		publishedAt: before?.publishedAt,
		problems: [{ code: 'heading-order', line: 6 }],
	})
	expect((await publish()).kept).toHaveLength(3)
	put('content/courses/respect/02-being-heard.mdx', lesson('## Two'))
	await publish()
	expect(await headOf(db, 'lesson', 'respect/being-heard')).toMatchObject({ problems: [] })
})

test('a file that was broken from the start has a head without a version', async () => {
	const { db, put, publish } = await house()
	put('content/courses/respect/03-new.mdx', lesson('<Nope />'))
	const done = await publish()
	expect(done.broken).toEqual(['content/courses/respect/03-new.mdx'])
	expect(await headOf(db, 'lesson', 'respect/new')).toMatchObject({ hash: null, publishedAt: null })
	expect(await publishedHashes(db, 'lesson')).toMatchObject([{ slug: 'respect/being-heard' }])
})

test('a new lesson makes a new version of its course', async () => {
	const { db, put, publish } = await house()
	await publish()
	put('content/courses/respect/01-first.mdx', lesson('x'))
	expect((await publish()).published).toContain('content/courses/respect/course.mdx')
	const [head] = await publishedHashes(db, 'course')
	expect(await versionOf(db, head?.hash ?? '')).toMatchObject({
		document: { course: { lessons: ['first', 'being-heard'] } },
	})
})

test('A6 a text that the child had no time for is read again at the next start', async () => {
	const { db, compile, publish } = await house()
	const late = {
		code: 'compile-timeout',
		severity: 'error',
		file: '',
		line: 1,
		column: 1,
		message: '',
	} as const
	compile.mockImplementation(async () => ({ document: null, problems: [late], fingerprint: null }))
	expect((await publish()).broken).toHaveLength(3)
	expect(compile).toHaveBeenCalledTimes(6)
	compile.mockImplementation((job) => compileWith(inProcess, job))
	expect((await publish()).published).toHaveLength(3)
	expect(await headOf(db, 'guide', 'index')).toMatchObject({ problems: [] })
})

test('A1 a lesson file with code in its front matter is broken like any other', async () => {
	const { put, publish } = await house()
	put('content/courses/respect/03-evil.mdx', `---js\n{ title: process.exit(9) }\n---\nx\n`)
	const done = await publish()
	expect(done.broken).toEqual(['content/courses/respect/03-evil.mdx'])
	expect(done.problems).toMatchObject([{ code: 'front-matter-syntax', line: 1 }])
})

test('a scenario that still says TODO is not published, and its author is told why', async () => {
	const { put, publish, db } = await house()
	const kettle = readFileSync('test/support/samples/minimal.mdx', 'utf8')
	put('content/scenarios/kettle/scenario.mdx', kettle)
	await publish()
	const before = await headOf(db, 'scenario', 'kettle')
	put('content/scenarios/kettle/scenario.mdx', kettle.replace('leaks.</Says>', 'leaks. TODO more.</Says>'))
	const done = await publish()
	const after = await headOf(db, 'scenario', 'kettle')
	expect(done.problems.map(({ code }) => code)).toEqual(['todo-left'])
	expect(done.broken).toEqual(['content/scenarios/kettle/scenario.mdx'])
	expect(before?.hash).toBeTypeOf('string')
	expect(after?.hash).toBe(before?.hash)
})

test('a course that asks for a scenario nobody can pass officially is told so, at its place', async () => {
	const { put, publish } = await house()
	const kettle = readFileSync('test/support/samples/minimal.mdx', 'utf8')
	put('content/scenarios/kettle/scenario.mdx', kettle.replace('level: 1', 'level: 1\nuse: practice'))
	put('content/courses/respect/course.mdx', course.replace('scenarios: []', 'scenarios: [kettle]'))
	expect((await publish()).problems).toMatchObject([
		{ code: 'practice-only-scenario', file: 'content/courses/respect/course.mdx', line: 6, column: 13 },
	])
	put('content/scenarios/kettle/scenario.mdx', kettle)
	expect((await publish()).problems).toEqual([])
})

test('what the studio published is never replaced by a file, and the file’s own state is told', async () => {
	const { db, put, publish } = await house()
	await publish()
	const head = await headOf(db, 'lesson', 'respect/being-heard')
	if (!head) throw new Error('the lesson has no head')
	await setHead(db, { ...head, hash: 'by-the-studio', origin: 'studio', fileHash: head.hash })
	expect(await publish()).toMatchObject({ published: [], diverged: [head.file] })
	expect(await headOf(db, 'lesson', 'respect/being-heard')).toMatchObject({ fileHash: head.hash })
	put(head.file, lesson('Another text.'))
	await publish()
	const after = await headOf(db, 'lesson', 'respect/being-heard')
	expect(after).toMatchObject({ hash: 'by-the-studio', origin: 'studio' })
	expect(after?.fileHash).not.toBe(head.hash)
})

test('once the file says what the studio published, it counts as the file’s again', async () => {
	const { db, publish } = await house()
	await publish()
	const head = await headOf(db, 'lesson', 'respect/being-heard')
	if (!head) throw new Error('the lesson has no head')
	await setHead(db, { ...head, origin: 'studio', fileHash: 'older' })
	expect((await publish()).diverged).toEqual([])
	expect(await headOf(db, 'lesson', 'respect/being-heard')).toMatchObject({ origin: 'file', fileHash: null })
})

test('a start that publishes writes down what, as the repository’s act', async () => {
	const { db, publish } = await house()
	await publish()
	const rows = await db.publication.findMany({ where: { kind: 'lesson' } })
	expect(rows).toMatchObject([{ origin: 'file', byId: null, approval: 'none', slug: 'respect/being-heard' }])
	expect(await db.auditEntry.findMany()).toMatchObject([{ action: 'content.publish-files', actorId: null }])
	await publish()
	expect(await db.auditEntry.count()).toBe(1)
})
