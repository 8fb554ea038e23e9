import { expect, test } from 'vitest'
import { joinDraft } from '#app/server/acts/join-draft.server'
import { headOf, setHead } from '#app/server/store/content.server'
import { addDraft, changeDraft, draftById } from '#app/server/store/drafts.server'
import { mergeView } from '#app/server/views/merge-view.server'
import { colleague } from '#test/support/colleague'
import { testFolder } from '#test/support/db'
import { testDeps } from '#test/support/deps'
import { shelvedFiles } from '#test/support/shelved'

const theo = { id: 'theo', role: 'trainer' } as const
const file = 'content/scenarios/first-customer/scenario.mdx'
const live = `hash of ${file}`

async function house(baseHash: string | null = 'an older one') {
	const deps = await testDeps()
	await colleague(deps, 'theo', { role: 'trainer' })
	await shelvedFiles(deps)
	const draft = { id: 'd', kind: 'scenario', slug: 'first-customer', file, text: 'Mine.', baseHash } as const
	await deps.db.write((tx) => addDraft(tx, { ...draft, ownerId: 'theo', at: deps.now() }))
	const row = async () => {
		const found = await draftById(deps.db.read, 'd')
		if (!found) throw new Error('there is a draft')
		return found
	}
	return { deps, row }
}

const joined = { id: 'd', text: 'Both.', version: 0, hash: live }

test('a draft that was joined with what is published goes on from there, and needs another approval', async () => {
	const { deps, row } = await house()
	const { version, state } = await row()
	const change = { state: 'approved', approvedById: 'tara', approvedVersion: 0 } as const
	await changeDraft(deps.db, { id: 'd', version, state, byId: 'theo', at: deps.now(), change })
	expect(await joinDraft(deps, theo, { ...joined, text: 'Mine.' })).toBe('ok')
	expect(await row()).toMatchObject({
		text: 'Mine.',
		baseHash: live,
		state: 'writing',
		approvedVersion: null,
	})
})

test('joining with a file keeps what the draft began from', async () => {
	const { deps, row } = await house()
	expect(await joinDraft(deps, theo, { ...joined, hash: null })).toBe('ok')
	expect(await row()).toMatchObject({ text: 'Both.', baseHash: 'an older one', version: 1 })
})

test('where somebody saved or published meanwhile nothing is kept', async () => {
	const { deps, row } = await house()
	expect(await joinDraft(deps, theo, { ...joined, version: 3 })).toBe('moved-on')
	const head = await headOf(deps.db.read, 'scenario', 'first-customer')
	if (!head) throw new Error('there is a head')
	await setHead(deps.db, { ...head, hash: null })
	expect(await joinDraft(deps, theo, joined)).toBe('moved-on')
	expect(await row()).toMatchObject({ text: 'Mine.', baseHash: 'an older one' })
	expect(await joinDraft(deps, { id: 'tara', role: 'trainer' }, joined)).toBe('not-found')
})

test('a draft is joined with what is published where that has moved on, else with its file where that differs', async () => {
	const moved = await house()
	const none = testFolder()
	const first = await mergeView(moved.deps, await moved.row(), null, none)
	expect(first).toMatchObject({ hash: live, theirs: { what: 'live' }, other: null })
	const same = await house(live)
	expect(await mergeView(same.deps, await same.row(), null, none)).toMatchObject({ theirs: null, hash: null })
	// The file says what is published, so it has nothing of its own to say.
	expect(await mergeView(same.deps, await same.row(), 'file')).toMatchObject({ theirs: null })
})
