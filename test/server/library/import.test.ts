import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { makeImport } from '#app/server/acts/make-import.server'
import { planImport } from '#app/server/acts/plan-import.server'
import { compileWith } from '#app/server/content/compile-content.server'
import type { ContentJob, ContentResult } from '#app/server/content/job.server'
import { imageId } from '#app/server/media/encode-image.server'
import { auditOf } from '#app/server/store/audit.server'
import { draftFilesOf } from '#app/server/store/draft-files.server'
import { addDraft, draftById, draftsOf } from '#app/server/store/drafts.server'
import { addOwner } from '#app/server/store/owners.server'
import { colleague } from '#test/support/colleague'
import { testFolder } from '#test/support/db'
import { handClock, testDeps } from '#test/support/deps'
import { saidDocument } from '#test/support/said-document'
import { shelvedFiles } from '#test/support/shelved'
import { inProcess } from '../content/in-process'

const theo = { id: 'theo', role: 'trainer' } as const
const file = 'content/scenarios/first-customer/scenario.mdx'
const text = readFileSync(file, 'utf8')
const play = readFileSync('content/scenarios/first-customer/best.play.yaml', 'utf8')
const lesson = (body: string) => `---\ntitle: Being kind\nsummary: S\nminutes: 5\n---\n${body}\n`
const quick = async (job: ContentJob): Promise<ContentResult> => ({
	document: saidDocument(job),
	problems: [],
	fingerprint: null,
})

type Compile = (job: ContentJob) => Promise<ContentResult>

async function house(given: { shelved?: boolean; compile?: Compile } = {}) {
	const { shelved = true, compile = quick } = given
	const clock = handClock()
	const root = testFolder()
	const deps = { ...(await testDeps({ now: clock.now })), compile, root }
	await colleague(deps, 'theo', { role: 'trainer' })
	await colleague(deps, 'tara', { role: 'trainer' })
	if (shelved) await shelvedFiles(deps)
	const look = async (files: Record<string, string>) => {
		const zip = zipSync(
			Object.fromEntries(Object.entries(files).map(([name, said]) => [name, strToU8(said)])),
		)
		const done = await planImport(deps, theo, { name: 'some.zip', bytes: Buffer.from(zip) })
		expect(done).toEqual({ ok: true })
		const waiting = deps.imports.of('theo')
		if (!waiting) throw new Error('nothing waits')
		return waiting
	}
	const drafts = () => draftsOf(deps.db.read, 'theo')
	return { deps, clock, look, drafts }
}

const told = (rows: { file: string; outcome: string; why: string | null }[]) =>
	rows.map((row) => `${row.file}: ${row.why ?? row.outcome}`)

test('a dry run says what would come of each file, and writes nothing', async () => {
	const { look, drafts } = await house()
	const { rows } = await look({
		[file]: `${text}\n{/* More. */}\n`,
		'content/scenarios/brand-new/scenario.mdx': text,
		'content/courses/respect/course.mdx': readFileSync('content/courses/respect/course.mdx', 'utf8'),
		'content/pages/glossary.mdx': 'Another.',
		'content/guide/index.mdx': 'Mine.',
		'content/scenarios/nowhere/best.play.yaml': play,
		'content/scenarios/first-customer/bad.play.yaml': 'a: &a [*a]',
		'content/notes.txt': 'Hm.',
		'content/media/a.webp': 'x',
	})
	expect(told(rows)).toEqual([
		'content/courses/respect/course.mdx: same',
		'content/guide/index.mdx: guide',
		'content/media/a.webp: media',
		'content/notes.txt: elsewhere',
		'content/pages/glossary.mdx: page',
		'content/scenarios/brand-new/scenario.mdx: new',
		'content/scenarios/first-customer/bad.play.yaml: bad-beside',
		`${file}: changes`,
		'content/scenarios/nowhere/best.play.yaml: no-scenario',
	])
	expect(rows.find((row) => row.file === file)?.changed).toEqual({ added: 2, removed: 0 })
	expect(await drafts()).toEqual([])
})

test('the second press makes drafts with what lies beside them, publishes nothing, and is written down', async () => {
	const { deps, look, drafts } = await house()
	const name = 'content/scenarios/first-customer/new.play.yaml'
	const { digest } = await look({ [file]: `${text}\nMore.\r\n`, [name]: play })
	expect(await makeImport(deps, theo, { digest })).toEqual({ ok: true, drafts: 1 })
	expect(await makeImport(deps, theo, { digest })).toEqual({ ok: true, drafts: 1 })
	const [draft] = await drafts()
	expect(draft).toMatchObject({ file, state: 'writing', baseHash: `hash of ${file}` })
	expect((await draftFilesOf(deps.db.read, draft?.id ?? '')).map((one) => one.name)).toEqual([
		'new.play.yaml',
	])
	const [entry] = await auditOf(deps.db.read, { skip: 0, take: 1 })
	expect(entry).toMatchObject({ actorId: 'theo', action: 'content.import' })
})

test('walk-throughs alone make a draft of their scenario as it is', async () => {
	const { deps, look, drafts } = await house()
	const { digest, rows } = await look({ 'content/scenarios/first-customer/new.play.yaml': play })
	expect(rows).toMatchObject([{ file, outcome: 'changes', beside: ['new.play.yaml'] }])
	await makeImport(deps, theo, { digest })
	const [draft] = await drafts()
	expect((await draftById(deps.db.read, draft?.id ?? ''))?.text).toBe(text)
})

test('what belongs to others, and what one is writing oneself, is left as it is', async () => {
	const { deps, look } = await house()
	const at = deps.now()
	await deps.db.write(async (tx) => {
		await addOwner(tx, { kind: 'course', slug: 'respect', personId: 'tara', at })
		const own = { id: 'own', kind: 'scenario', slug: 'first-customer', file, baseHash: null } as const
		await addDraft(tx, { ...own, ownerId: 'theo', text: 'Mine.', at })
		const hers = {
			id: 'hers',
			kind: 'scenario',
			slug: 'hers',
			file: 'content/scenarios/hers/scenario.mdx',
		} as const
		await addDraft(tx, { ...hers, baseHash: null, ownerId: 'tara', text: 'Hers.', at })
	})
	const { rows, drafts } = await look({
		[file]: `${text}\nMore.`,
		'content/courses/respect/course.mdx': 'Other.',
		'content/scenarios/hers/scenario.mdx': 'Other.',
	})
	expect(told(rows)).toEqual([
		'content/courses/respect/course.mdx: others',
		`${file}: open-draft`,
		'content/scenarios/hers/scenario.mdx: taken',
	])
	expect(rows[1]?.draft).toBe('own')
	expect(drafts).toEqual([])
})

test('where one draft cannot be made any more none is', async () => {
	const { deps, look, drafts } = await house()
	const other = 'content/scenarios/brand-new/scenario.mdx'
	const { digest } = await look({ [file]: `${text}\nMore.`, [other]: text })
	const meanwhile = { id: 'x', kind: 'scenario', slug: 'first-customer', file, baseHash: null } as const
	await deps.db.write((tx) => addDraft(tx, { ...meanwhile, ownerId: 'theo', text: 'Mine.', at: deps.now() }))
	expect(await makeImport(deps, theo, { digest })).toEqual({ ok: false, refused: 'moved-on', file })
	expect((await drafts()).map(({ id }) => id)).toEqual(['x'])
})

test('what was looked at is kept for a quarter of an hour, for its person, under its own digest', async () => {
	const { deps, clock, look } = await house()
	const { digest } = await look({ [file]: `${text}\nMore.` })
	const gone = { ok: false, refused: 'gone' }
	expect(await makeImport(deps, { id: 'tara', role: 'trainer' }, { digest })).toEqual(gone)
	expect(await makeImport(deps, theo, { digest: 'f'.repeat(64) })).toEqual(gone)
	clock.pass(15)
	expect(await makeImport(deps, theo, { digest })).toEqual(gone)
})

test('A2 what is hostile is refused with its place; what is only not right yet becomes a draft', async () => {
	const compile = (job: ContentJob) => compileWith(inProcess, job)
	const { look } = await house({ shelved: false, compile })
	const at = (slug: string) => `content/courses/kind/0${slug}.mdx`
	const { rows, drafts } = await look({
		[at('1-run')]: lesson('{process.exit(1)}'),
		[at('2-out')]: lesson('import x from "fs"'),
		[at('3-link')]: lesson('[Go](javascript:alert(1))'),
		[at('4-hidden')]: lesson('a\u202eb'),
		[at('5-front')]: '---js\nprocess.exit(1)\n---\n',
		[at('6-typo')]: lesson('<Tipp>Hello.</Tipp>'),
	})
	expect(told(rows)).toEqual([
		`${at('1-run')}: unsafe`,
		`${at('2-out')}: unsafe`,
		`${at('3-link')}: unsafe`,
		`${at('4-hidden')}: unsafe`,
		`${at('5-front')}: unsafe`,
		`${at('6-typo')}: new`,
	])
	expect(rows[0]?.problems[0]).toMatchObject({ code: 'expression', line: 6 })
	expect(rows[5]?.problems[0]).toMatchObject({ code: 'unknown-component' })
	expect(drafts.map((draft) => draft.file)).toEqual([at('6-typo')])
})

test('two lessons of one name, and a lesson with the number of another, are refused', async () => {
	const { look } = await house()
	const { rows } = await look({
		'content/courses/kind/01-first.mdx': lesson('A.'),
		'content/courses/kind/02-first.mdx': lesson('B.'),
		'content/courses/respect/01-brand-new.mdx': lesson('C.'),
	})
	expect(told(rows)).toEqual([
		'content/courses/kind/01-first.mdx: twice',
		'content/courses/kind/02-first.mdx: twice',
		'content/courses/respect/01-brand-new.mdx: number-taken',
	])
})

test('one upload is read at a time, and the next is told to wait', async () => {
	const { deps } = await house({ shelved: false })
	expect(deps.imports.begin()).toBe(true)
	const upload = { name: 'a.zip', bytes: Buffer.from(zipSync({ [file]: strToU8(text) })) }
	expect(await planImport(deps, theo, upload)).toEqual({ ok: false, refused: 'busy' })
	deps.imports.end()
	expect(await planImport(deps, theo, upload)).toEqual({ ok: true })
})

test('pictures come along with the words that say what they show, and only as what their names say', async () => {
	const { deps } = await house()
	const webp = await sharp({ create: { width: 4, height: 3, channels: 3, background: '#abc' } })
		.webp()
		.toBuffer()
	const id = imageId(Uint8Array.from(webp))
	const other = 'f'.repeat(32)
	const zip = zipSync({
		[`content/media/${id}.webp`]: new Uint8Array(webp),
		[`content/media/${other}.webp`]: new Uint8Array(webp),
		'content/media/media.yaml': strToU8(
			`${id}: { name: a, alt: A blue wall }\n${other}: { name: b, alt: No }\n`,
		),
	})
	await planImport(deps, theo, { name: 'pictures.zip', bytes: Buffer.from(zip) })
	const waiting = deps.imports.of('theo')
	expect(told(waiting?.rows ?? []).sort()).toEqual(
		[`content/media/${id}.webp: new`, `content/media/${other}.webp: media`].sort(),
	)
	expect(await deps.db.media.count()).toBe(0)
	await makeImport(deps, theo, { digest: waiting?.digest ?? '' })
	expect(await deps.db.media.findMany()).toMatchObject([{ id, alt: 'A blue wall', width: 4, height: 3 }])
})
