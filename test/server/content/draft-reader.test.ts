import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { childPath } from '#app/server/content/child-path.server'
import { createDraftReader, type DraftReader } from '#app/server/content/draft-reader.server'
import { jobOf, lessonOf } from './in-process'

const opened: DraftReader[] = []
function readerWith(options: Partial<Parameters<typeof createDraftReader>[0]> = {}): DraftReader {
	const reader = createDraftReader({ path: childPath, nice: 0, jobMs: 10_000, ...options })
	opened.push(reader)
	return reader
}
afterEach(() => {
	for (const reader of opened.splice(0)) reader.close()
})

/** A child of our own making, in plain JavaScript. */
function childThat(code: string): () => Promise<string> {
	const path = join(mkdtempSync(join(tmpdir(), 'rapport-reader-')), 'child.mjs')
	writeFileSync(path, `${code}\nprocess.send({ ready: true })`)
	return async () => path
}
/** Never 0, which would be everybody. */
function pidOf(reader: DraftReader): number {
	const pid = reader.pid()
	if (!pid) throw new Error('there is no child')
	return pid
}
const reading = '{ outline: [], names: [], tags: [], fields: [], front: null }'
const good = (more = '') =>
	`({ problems: [], tree: [], fingerprint: null, scenario: null, reading: ${reading}${more} })`
const answering = (answer = good()) =>
	childThat(`process.on('message', ({ number }) => process.send({ number, answer: ${answer} }))`)

const scenario = readFileSync('test/support/samples/whole-example.mdx', 'utf8')
const asked = (text = scenario, whole = false) => ({
	personId: 'theo',
	job: jobOf(text, 'scenario', { slug: 'whole-example' }),
	whole,
})

test('a scenario is read at once without its words, and then whole', { timeout: 60_000 }, async () => {
	const reader = readerWith()
	const fast = await reader.read(asked())
	expect(fast).toMatchObject({ ok: true, words: null, lesson: null, whole: false })
	const whole = await reader.read(asked(scenario, true))
	if (!fast.ok || !whole.ok) throw new Error('not read')
	expect(fast.play?.definition.slug).toBe('whole-example')
	expect(fast.reading?.tags.length).toBeGreaterThan(2)
	expect(whole).toMatchObject({
		whole: true,
		play: fast.play,
		reading: fast.reading,
		problems: fast.problems,
	})
	expect(Object.keys(whole.words?.beats ?? {}).length).toBeGreaterThan(2)
})

test('a text that is too slow is told, costs its child, and the next text is read', {
	timeout: 60_000,
}, async () => {
	const reader = readerWith({
		path: childThat(`process.on('message', ({ number, job }) => {
			if (job.text.trim() === 'slow') for (;;);
			process.send({ number, answer: ${good()} })
		})`),
		jobMs: 300,
	})
	expect(await reader.read(asked())).toMatchObject({ ok: true })
	const first = reader.pid()
	expect(await reader.read(asked('slow'))).toEqual({ ok: false, why: 'timeout' })
	expect(await reader.read(asked('slow', true))).toEqual({ ok: false, why: 'timeout' })
	expect(await reader.read(asked())).toMatchObject({ ok: true })
	expect(reader.pid()).not.toBe(first)
})

test('a child that is killed is told, and another reads on', async () => {
	const reader = readerWith({
		path: childThat(`process.on('message', ({ number, job }) => {
			if (job.text.trim() !== 'hold') process.send({ number, answer: ${good()} })
		})`),
	})
	await reader.read(asked())
	const waiting = reader.read(asked('hold'))
	process.kill(pidOf(reader), 'SIGKILL')
	expect(await waiting).toEqual({ ok: false, why: 'crashed' })
	expect(await reader.read(asked())).toMatchObject({ ok: true })
})

test('of one person the newest text is read, and eight people may wait', async () => {
	const reader = readerWith({
		path: childThat(
			`process.on('message', ({ number }) => setTimeout(() => process.send({ number, answer: ${good()} }), 20))`,
		),
	})
	const of = (personId: string) => reader.read({ ...asked(), personId })
	const running = of('theo')
	const [older, newer] = [of('theo'), of('theo')]
	const others = Array.from({ length: 9 }, (_, at) => of(`person-${at}`))
	expect(await older).toEqual({ ok: false, why: 'superseded' })
	expect(await running).toMatchObject({ ok: true })
	expect(await newer).toMatchObject({ ok: true })
	const told = (await Promise.all(others)).map((answer) => (answer.ok ? 'read' : answer.why))
	expect(told.filter((one) => one === 'read')).toHaveLength(7)
	expect(told.filter((one) => one === 'busy')).toHaveLength(2)
})

test('A6 a child that was taken over can answer nothing but what the schema knows', async () => {
	const deep = `(() => { let tag = { name: 'a', span: { start: 0, end: 0 }, open: { start: 0, end: 0 }, inside: null, attributes: [], children: [] }
		for (let level = 0; level < 3000; level += 1) tag = { ...tag, children: [tag] }
		return { ...${good()}, reading: { outline: [], names: [], tags: [tag], fields: [], front: null } } })()`
	for (const answer of [
		'null',
		'{ problems: [] }',
		good(', more: 1'),
		good().replace(
			'outline: []',
			"outline: [{ kind: 'evil', id: null, title: '', span: { start: 0, end: 0 }, children: [] }]",
		),
		good().replace('tags: []', 'tags: [{ name: 1 }]'),
		good().replace('scenario: null', 'scenario: { definition: {}, bounds: [], uses: [] }'),
		deep,
	]) {
		const reader = readerWith({ path: answering(answer) })
		expect(await reader.read(asked()), answer).toEqual({ ok: false, why: 'crashed' })
	}
})

test('A7 what a child that was taken over slips into the words is stopped behind it', async () => {
	const tree = `[{ tag: 'a', props: { href: 'javascript:alert(1)' }, children: ['x'] }]`
	const reader = readerWith({ path: answering(good().replace('tree: []', `tree: ${tree}`)) })
	const answer = await reader.read({ personId: 'theo', job: jobOf(lessonOf('Words.')), whole: true })
	expect(answer).toMatchObject({ ok: true, lesson: null, problems: [{ code: 'unsafe-html' }] })
})

test('a reader whose child cannot start says so, and one that was closed too', async () => {
	const reader = readerWith({ path: childThat('process.exit(3)'), failures: 2, openMs: 60_000 })
	const whys = []
	for (let tries = 0; tries < 3; tries += 1) {
		const answer = await reader.read(asked())
		whys.push(answer.ok ? 'read' : answer.why)
	}
	expect(whys).toEqual(['crashed', 'crashed', 'unavailable'])
	const closing = readerWith({ path: answering() })
	closing.close()
	expect(await closing.read(asked())).toEqual({ ok: false, why: 'unavailable' })
})

test('a text that is too long never reaches the child', async () => {
	const reader = readerWith({ path: childThat('process.exit(3)') })
	const answer = await reader.read(asked('Words. '.repeat(10_000)))
	expect(answer).toMatchObject({ ok: true, reading: null, problems: [{ code: 'too-long' }] })
	expect(reader.pid()).toBeNull()
})

test('a lesson that cannot be parsed is still told its own contents', { timeout: 60_000 }, async () => {
	const job = jobOf(`${lessonOf('## Why\n\nWords.')}\u0000`)
	const answer = await readerWith().read({ personId: 'theo', job, whole: false })
	expect(answer).toMatchObject({ ok: true, lesson: null, problems: [{ code: 'hidden-character' }] })
	if (!answer.ok) throw new Error('not read')
	expect(answer.reading?.outline.map(({ title }) => title)).toContain('Why')
})
