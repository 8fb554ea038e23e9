import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { changeSetting } from '#app/server/acts/change-setting.server'
import { createDraft } from '#app/server/acts/create-draft.server'
import { publishDraft } from '#app/server/acts/publish-draft.server'
import { saveDraft } from '#app/server/acts/save-draft.server'
import { compileWith } from '#app/server/content/compile-content.server'
import type { ContentJob } from '#app/server/content/job.server'
import { courseBySlug, scenarioByHash, scenarioBySlug } from '#app/server/content/shelf.server'
import { headOf } from '#app/server/store/content.server'
import { draftById } from '#app/server/store/drafts.server'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'
import { inProcess } from '../content/in-process'

const theo = { id: 'theo', role: 'trainer' } as const
const file = 'content/scenarios/first-customer/scenario.mdx'
const slug = 'first-customer'
const text = readFileSync(file, 'utf8').replace(/ lesson="[^"]*"/g, '')

async function studio() {
	const deps = { ...(await testDeps()), compile: (job: ContentJob) => compileWith(inProcess, job) }
	await colleague(deps, 'theo', { role: 'trainer' })
	await colleague(deps, 'ada', { role: 'admin' })
	const draft = async (given: string, baseHash: string | null = null) => {
		const made = await createDraft(deps, theo, { kind: 'scenario', slug, file, text: given, baseHash })
		if (!made.ok) throw new Error(made.refused)
		return made.id
	}
	return { deps, draft }
}

test('a draft is published as a version of its own, and the older one stays for those who play it', async () => {
	const { deps, draft } = await studio()
	const first = await publishDraft(deps, theo, { id: await draft(text), version: 0, note: 'First.' })
	if (!first.ok) throw new Error(first.refused)
	const other = text.replace(/^title: .*$/m, 'title: A better first customer')
	const again = await publishDraft(deps, theo, { id: await draft(other, first.hash), version: 0, note: '' })
	if (!again.ok) throw new Error(again.refused)
	expect((await scenarioBySlug(deps.db, slug))?.title).toBe('A better first customer')
	expect((await scenarioByHash(deps.db, first.hash))?.source).toBe(text)
	const rows = await deps.db.publication.findMany({ orderBy: { id: 'asc' } })
	expect(rows.map(({ hash }) => hash)).toEqual(expect.arrayContaining([first.hash, again.hash]))
	expect(await headOf(deps.db, 'scenario', slug)).toMatchObject({ origin: 'studio', hash: again.hash })
})

test('what is new belongs to the trainer who wrote it', async () => {
	const { deps, draft } = await studio()
	await publishDraft(deps, theo, { id: await draft(text), version: 0, note: '' })
	expect(await deps.db.contentOwner.findMany()).toMatchObject([{ kind: 'scenario', slug, personId: 'theo' }])
})

test('a text with an error or a TODO is not published, and the draft stays open', async () => {
	const { deps, draft } = await studio()
	const id = await draft(text.replace('title:', 'titel:'))
	expect(await publishDraft(deps, theo, { id, version: 0, note: '' })).toMatchObject({ refused: 'problems' })
	expect(await draftById(deps.db, id)).toMatchObject({ state: 'writing' })
	expect(await scenarioBySlug(deps.db, slug)).toBe(null)
})

test('what was published meanwhile is not written over', async () => {
	const { deps, draft } = await studio()
	const id = await draft(text)
	await publishDraft(deps, theo, { id, version: 0, note: '' })
	const late = await draft(`${text}\n`, 'an-older-version')
	expect(await publishDraft(deps, theo, { id: late, version: 0, note: '' })).toEqual({
		...{ ok: false, refused: 'moved-on' },
	})
})

test('of two who publish one draft at once one does, and a draft that is saved meanwhile is not published', async () => {
	const { deps, draft } = await studio()
	const id = await draft(text)
	const both = await Promise.all([1, 2].map(() => publishDraft(deps, theo, { id, version: 0, note: '' })))
	expect(both.filter(({ ok }) => ok)).toHaveLength(1)
	const hash = (await headOf(deps.db, 'scenario', slug))?.hash ?? null
	const next = await draft(`${text}\n`, hash)
	await saveDraft(deps, theo, { id: next, text: `${text}\n\n`, version: 0 })
	expect(await publishDraft(deps, theo, { id: next, version: 0, note: '' })).toMatchObject({
		...{ refused: 'moved-on' },
	})
})

test('where a second person must look, nothing is published before one has approved this very text', async () => {
	const { deps, draft } = await studio()
	await changeSetting(deps, { id: 'ada' }, { name: 'approval', value: 'second-person' })
	const id = await draft(text)
	expect(await publishDraft(deps, theo, { id, version: 0, note: '' })).toMatchObject({
		...{ refused: 'not-approved' },
	})
	const approved = { state: 'approved', approvedById: 'ada', approvedVersion: 0 }
	await deps.db.draft.update({ where: { id }, data: approved })
	expect(await publishDraft(deps, theo, { id, version: 0, note: '' })).toMatchObject({ ok: true })
	expect(await deps.db.publication.findMany()).toMatchObject([
		{ approval: 'second-person', approvedById: 'ada' },
	])
})

test('a course takes in a lesson of its own that is new', async () => {
	const { deps } = await studio()
	const publish = async (kind: 'course' | 'lesson', name: string, path: string, given: string) => {
		const made = await createDraft(deps, theo, { kind, slug: name, file: path, text: given, baseHash: null })
		if (!made.ok) throw new Error(made.refused)
		return publishDraft(deps, theo, { id: made.id, version: 0, note: '' })
	}
	const course = '---\ntitle: Ours\nsummary: S\nlevel: everyone\nprinciples: []\nscenarios: []\n---\nHello.\n'
	const lesson = '---\ntitle: One\nsummary: S\nminutes: 1\n---\n<Idea id="seen" title="Seen">Words.</Idea>\n'
	await publish('course', 'ours', 'content/courses/ours/course.mdx', course)
	expect(await publish('lesson', 'ours/one', 'content/courses/ours/01-one.mdx', lesson)).toMatchObject({
		...{ ok: true },
	})
	expect((await courseBySlug(deps.db, 'ours'))?.course.lessons).toEqual(['one'])
})

test('a lesson that still says TODO is not published either', async () => {
	const { deps } = await studio()
	const place = { kind: 'lesson', slug: 'ours/one', file: 'content/courses/ours/01-one.mdx' } as const
	const given = '---\ntitle: One\nsummary: S\nminutes: 1\n---\nTODO: say why.\n'
	const made = await createDraft(deps, theo, { ...place, text: given, baseHash: null })
	if (!made.ok) throw new Error(made.refused)
	const refused = await publishDraft(deps, theo, { id: made.id, version: 0, note: '' })
	expect(refused).toMatchObject({
		refused: 'problems',
		problems: [{ code: 'todo-left', line: 6, column: 1 }],
	})
})
