import { expect, test } from 'vitest'
import { createDraft } from '#app/server/acts/create-draft.server'
import { discardDraft } from '#app/server/acts/discard-draft.server'
import { keepPlay, mostPlayText, removePlay, renamePlay } from '#app/server/acts/keep-draft-file.server'
import { draftPlays } from '#app/server/content/draft-plays.server'
import { draftFilesOf } from '#app/server/store/draft-files.server'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'

const theo = { id: 'theo', role: 'trainer' } as const
const tova = { id: 'tova', role: 'trainer' } as const

async function studio(slug = 'the-kettle') {
	const deps = await testDeps()
	for (const { id, role } of [theo, tova]) await colleague(deps, id, { role })
	const file = `content/scenarios/${slug}/scenario.mdx`
	const made = await createDraft(deps, theo, {
		...{ kind: 'scenario' as const, slug, file, text: '', baseHash: null },
	})
	if (!made.ok) throw new Error(made.refused)
	const { id } = made
	const names = async () => (await draftPlays(deps.db, { id, file })).map(({ name }) => name)
	return { deps, id, file, names }
}

const best = { name: 'best.play.yaml', text: 'title: "x"\r\n', over: false }

test('a walk-through is kept in the draft, and written over only where that is meant', async () => {
	const { deps, id, file } = await studio()
	expect(await keepPlay(deps, theo, { id, ...best })).toEqual({ ok: true })
	expect(await keepPlay(deps, theo, { id, ...best, text: 'two' })).toEqual({ ok: false, refused: 'taken' })
	expect(await draftPlays(deps.db, { id, file })).toEqual([
		{ name: 'best.play.yaml', text: 'title: "x"\n', kept: true },
	])
	expect(await keepPlay(deps, theo, { id, ...best, text: 'two', over: true })).toEqual({ ok: true })
	expect(await draftPlays(deps.db, { id, file })).toMatchObject([{ text: 'two' }])
})

test('it gets another name, but not one that is taken', async () => {
	const { deps, id, names } = await studio()
	await keepPlay(deps, theo, { id, ...best })
	await keepPlay(deps, theo, { id, ...best, name: 'other.play.yaml' })
	const asked = { id, name: 'best.play.yaml' }
	expect(await renamePlay(deps, theo, { ...asked, to: 'other.play.yaml' })).toMatchObject({
		refused: 'taken',
	})
	expect(await renamePlay(deps, theo, { ...asked, to: 'good.play.yaml' })).toEqual({ ok: true })
	expect(await names()).toEqual(['good.play.yaml', 'other.play.yaml'])
	expect(await renamePlay(deps, theo, { ...asked, to: 'x.play.yaml' })).toMatchObject({
		refused: 'not-found',
	})
})

test('the files beside a shipped scenario are there, and one taken away is marked to go', async () => {
	const { deps, id, names } = await studio('first-customer')
	const before = await names()
	const name = before[0] ?? ''
	expect(before.length).toBeGreaterThan(1)
	expect(await removePlay(deps, theo, { id, name })).toEqual({ ok: true })
	expect(await names()).toEqual(before.slice(1))
	expect(await draftFilesOf(deps.db, id)).toMatchObject([{ name, text: null }])
	expect(await keepPlay(deps, theo, { id, ...best, name })).toEqual({ ok: true })
	expect(await names()).toEqual(before)
})

test('one that only the draft had is gone when it is taken away', async () => {
	const { deps, id } = await studio()
	await keepPlay(deps, theo, { id, ...best })
	expect(await removePlay(deps, theo, { id, name: best.name })).toEqual({ ok: true })
	expect(await draftFilesOf(deps.db, id)).toEqual([])
})

test.each([
	'best.yaml',
	'../best.play.yaml',
	'Best.play.yaml',
	'.play.yaml',
	'a/b.play.yaml',
	`${'a'.repeat(61)}.play.yaml`,
])('%s is no name for one', async (name) => {
	const { deps, id } = await studio()
	expect(await keepPlay(deps, theo, { id, ...best, name })).toEqual({ ok: false, refused: 'bad-name' })
})

test('what no reader would take is not kept', async () => {
	const { deps, id } = await studio()
	const text = 'x'.repeat(mostPlayText + 1)
	expect(await keepPlay(deps, theo, { id, ...best, text })).toEqual({ ok: false, refused: 'too-long' })
})

test('somebody else’s draft is not there, and in a closed one nobody keeps anything', async () => {
	const { deps, id } = await studio()
	expect(await keepPlay(deps, tova, { id, ...best })).toEqual({ ok: false, refused: 'not-found' })
	await discardDraft(deps, theo, { id })
	expect(await keepPlay(deps, theo, { id, ...best })).toEqual({ ok: false, refused: 'closed' })
})
