import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { addWording } from '#app/server/acts/add-wording.server'
import type { Deps } from '#app/server/deps.server'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'
import { publishedScenario } from '#test/support/published'
import { aScenario } from '#test/support/scenarios/builders'

const theo = { id: 'theo', role: 'trainer' } as const
const slug = 'nine-in-the-queue'
const source = readFileSync(`content/scenarios/${slug}/scenario.mdx`, 'utf8')
const asked = { slug, to: { kind: 'reply', id: 'stop-it-first' }, words: 'Hello, I hear you.' } as const

async function house(more: Partial<Deps> = {}): Promise<Deps> {
	const deps = await testDeps(more)
	await colleague(deps, 'theo', { role: 'trainer' })
	const hash = await publishedScenario(deps, aScenario({ slug }))
	// Versions are never changed; this one gets its text before anybody has read it.
	const { hash: _, ...version } = (await deps.db.contentVersion.findUnique({ where: { hash } })) ?? { hash }
	await deps.db.contentVersion.create({ data: { ...aRow(version), hash: 'with-text', source } })
	const file = `content/scenarios/${slug}/scenario.mdx`
	await deps.db.contentHead.updateMany({ where: { slug }, data: { hash: 'with-text', file } })
	return deps
}
type Row = Parameters<Deps['db']['contentVersion']['create']>[0]['data']
const aRow = (row: object): Row => ({
	...{
		hash: '',
		kind: 'scenario',
		slug,
		title: 'Nine',
		source: '',
		document: '',
		compiler: '1',
		createdAt: new Date(0),
	},
	...row,
})

test('without an open draft one is made of what is published, with the words in it', async () => {
	const deps = await house()
	const done = await addWording(deps, theo, asked)
	expect(done).toMatchObject({ ok: true, fresh: true })
	const draft = await deps.db.draft.findFirst({ where: { ownerId: 'theo' } })
	expect(draft).toMatchObject({ slug, baseHash: 'with-text', state: 'writing' })
	expect(draft?.text).toContain('<Like>Hello, I hear you.</Like>\n\n<Why')
	expect(draft?.text.replace('<Like>Hello, I hear you.</Like>\n\n', '')).toBe(source)
})

test('the next words go into the same draft', async () => {
	const deps = await house()
	await addWording(deps, theo, asked)
	const again = await addWording(deps, theo, {
		...asked,
		to: { kind: 'need', id: 'heard' },
		words: 'It must be hard.',
	})
	expect(again).toMatchObject({ ok: true, fresh: false })
	expect(await deps.db.draft.count()).toBe(1)
	const text = (await deps.db.draft.findFirst())?.text
	expect(text).toContain('<Like>Hello, I hear you.</Like>')
	expect(text).toContain('      - "It must be hard."')
})

test.each([
	['empty-text', { words: ' \n ' }],
	['long-text', { words: 'a'.repeat(401) }],
	['no-place', { to: { kind: 'reply', id: 'not-there' } as const }],
	['not-found', { slug: 'not-there' }],
])('refuses as %s what cannot be added, and makes no draft', async (refused, more) => {
	const deps = await house()
	expect(await addWording(deps, theo, { ...asked, ...more })).toEqual({ ok: false, refused })
	expect(await deps.db.draft.count()).toBe(0)
})

test('a text that cannot be read now is told so, and nothing is lost', async () => {
	const draftReader = {
		read: async () => ({ ok: false, why: 'busy' }) as const,
		script: async () => ({ ok: false, why: 'busy' }) as const,
		close: () => {},
		pid: () => null,
	}
	const deps = await house({ draftReader })
	expect(await addWording(deps, theo, asked)).toEqual({ ok: false, refused: 'unread' })
})

test('a scenario that belongs to another trainer is left alone', async () => {
	const deps = await house()
	await colleague(deps, 'tess', { role: 'trainer' })
	await deps.db.contentOwner.create({ data: { kind: 'scenario', slug, personId: 'tess', at: deps.now() } })
	expect(await addWording(deps, theo, asked)).toEqual({ ok: false, refused: 'not-yours' })
})
