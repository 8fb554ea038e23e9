import { expect, test } from 'vitest'
import { createDraft } from '#app/server/acts/create-draft.server'
import { discardDraft } from '#app/server/acts/discard-draft.server'
import { mostDraftBytes, saveDraft } from '#app/server/acts/save-draft.server'
import { shareDraft } from '#app/server/acts/share-draft.server'
import { takeBackDraft } from '#app/server/acts/take-back-draft.server'
import { draftFor, mayWriteContent } from '#app/server/session/owns.server'
import { draftById, draftsOf, savesOf } from '#app/server/store/drafts.server'
import { addOwner } from '#app/server/store/owners.server'
import { colleague } from '#test/support/colleague'
import { handClock, testDeps } from '#test/support/deps'
import { publishedScenario } from '#test/support/published'
import { theParcel } from '#test/support/scenarios/the-parcel'

const theo = { id: 'theo', role: 'trainer' } as const
const tova = { id: 'tova', role: 'trainer' } as const
const place = (slug: string) => ({
	kind: 'scenario' as const,
	slug,
	file: `content/scenarios/${slug}/scenario.mdx`,
})

async function studio() {
	const clock = handClock()
	const deps = await testDeps({ now: clock.now })
	for (const { id, role } of [theo, tova]) await colleague(deps, id, { role })
	await colleague(deps, 'nina', { role: 'trainee' })
	const made = await createDraft(deps, theo, { ...place('the-kettle'), text: 'one', baseHash: null })
	if (!made.ok) throw new Error(made.refused)
	return { deps, clock, id: made.id }
}

test('a draft is kept save by save, each over the version that it was written on', async () => {
	const { deps, id } = await studio()
	expect(await saveDraft(deps, theo, { id, text: 'two', version: 0 })).toMatchObject({ ok: true, version: 1 })
	expect(await saveDraft(deps, theo, { id, text: 'three', version: 1 })).toMatchObject({ version: 2 })
	expect(await draftById(deps.db, id)).toMatchObject({ text: 'three', version: 2, state: 'writing' })
})

test('the same text again is no new version, so a save that is sent twice does no harm', async () => {
	const { deps, id } = await studio()
	await saveDraft(deps, theo, { id, text: 'two', version: 0 })
	expect(await saveDraft(deps, theo, { id, text: 'two', version: 0 })).toMatchObject({ ok: true, version: 1 })
})

test('of two who write at once the second is told what is there now, and nothing is lost', async () => {
	const { deps, id } = await studio()
	await shareDraft(deps, theo, { id, personId: 'tova', share: true })
	await saveDraft(deps, theo, { id, text: 'by theo', version: 0 })
	expect(await saveDraft(deps, tova, { id, text: 'by tova', version: 0 })).toMatchObject({
		...{ ok: false, refused: 'moved-on', text: 'by theo', version: 1, byId: 'theo' },
	})
	expect(await draftById(deps.db, id)).toMatchObject({ text: 'by theo' })
})

test('two saves at the same moment on the same version: one is kept, one is told', async () => {
	const { deps, id } = await studio()
	const both = await Promise.all(['a', 'b'].map((text) => saveDraft(deps, theo, { id, text, version: 0 })))
	expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
})

test('earlier states are kept now and then, and whenever somebody else writes over them', async () => {
	const { deps, clock, id } = await studio()
	await shareDraft(deps, theo, { id, personId: 'tova', share: true })
	await saveDraft(deps, theo, { id, text: 'two', version: 0 })
	clock.pass(6)
	await saveDraft(deps, theo, { id, text: 'three', version: 1 })
	await saveDraft(deps, tova, { id, text: 'four', version: 2 })
	expect((await savesOf(deps.db, id)).map(({ text }) => text)).toEqual(['three', 'two'])
})

test('nobody reads or writes another’s draft unless it is shared with them', async () => {
	const { deps, id } = await studio()
	expect(await draftFor(deps.db, tova, id)).toBe(null)
	expect(await saveDraft(deps, tova, { id, text: 'mine', version: 0 })).toEqual({
		...{ ok: false, refused: 'not-found' },
	})
	expect(await shareDraft(deps, tova, { id, personId: 'tova', share: true })).toBe('not-found')
	expect(await shareDraft(deps, theo, { id, personId: 'nina', share: true })).toBe('not-a-trainer')
	await shareDraft(deps, theo, { id, personId: 'tova', share: true })
	expect(await saveDraft(deps, tova, { id, text: 'ours', version: 0 })).toMatchObject({ ok: true })
	expect(await draftsOf(deps.db, 'tova')).toMatchObject([{ id }])
	expect(await shareDraft(deps, tova, { id, personId: 'tova', share: false })).toBe('not-owner')
	await shareDraft(deps, theo, { id, personId: 'tova', share: false })
	expect(await draftFor(deps.db, tova, id)).toBe(null)
})

test('a name that is taken is refused, whether something is published there or somebody writes it', async () => {
	const { deps } = await studio()
	await publishedScenario(deps, theParcel())
	const asked = { text: '', baseHash: null }
	for (const slug of [theParcel().slug, 'the-kettle'])
		expect(await createDraft(deps, tova, { ...place(slug), ...asked })).toEqual({
			ok: false,
			refused: 'taken',
		})
	const elsewhere = { ...place('other'), file: 'content/scenarios/../x/scenario.mdx' }
	expect(await createDraft(deps, tova, { ...elsewhere, ...asked })).toEqual({
		...{ ok: false, refused: 'bad-place' },
	})
})

test('everybody has one open draft of a text, which is found again', async () => {
	const { deps } = await studio()
	const baseHash = await publishedScenario(deps, theParcel())
	const asked = { ...place('the-parcel'), text: 'mine', baseHash }
	const first = await createDraft(deps, theo, asked)
	expect(await createDraft(deps, theo, { ...asked, text: 'other' })).toMatchObject({
		...first,
		already: true,
	})
	expect(await createDraft(deps, tova, asked)).toMatchObject({ ok: true, already: false })
})

test('what belongs to trainers is written by them alone, until none of them is there', async () => {
	const { deps } = await studio()
	const baseHash = await publishedScenario(deps, theParcel())
	await addOwner(deps.db, { kind: 'scenario', slug: 'the-parcel', personId: 'theo', at: deps.now() })
	const asked = { ...place('the-parcel'), text: '', baseHash }
	expect(await createDraft(deps, tova, asked)).toEqual({ ok: false, refused: 'not-yours' })
	expect(await mayWriteContent(deps.db, theo, 'scenario', 'the-parcel')).toBe(true)
	await deps.db.person.update({ where: { id: 'theo' }, data: { active: false } })
	expect(await mayWriteContent(deps.db, tova, 'scenario', 'the-parcel')).toBe(true)
	expect(await mayWriteContent(deps.db, { id: 'ada', role: 'admin' }, 'scenario', 'the-parcel')).toBe(false)
})

test('a draft put away is written in no more, and comes back with its text', async () => {
	const { deps, id } = await studio()
	expect(await discardDraft(deps, theo, { id })).toBe('ok')
	expect(await saveDraft(deps, theo, { id, text: 'late', version: 0 })).toEqual({
		...{ ok: false, refused: 'closed' },
	})
	expect(await draftsOf(deps.db, 'theo')).toEqual([])
	expect(await discardDraft(deps, theo, { id, back: true })).toBe('ok')
	expect(await draftsOf(deps.db, 'theo')).toMatchObject([{ id }])
})

test('a text beyond all bounds is refused before it is kept', async () => {
	const { deps, id } = await studio()
	const text = 'x'.repeat(mostDraftBytes + 1)
	expect(await saveDraft(deps, theo, { id, text, version: 0 })).toEqual({ ok: false, refused: 'too-long' })
})

test('an earlier state is taken back, and what it replaces is an earlier state in turn', async () => {
	const { deps, clock, id } = await studio()
	clock.pass(6)
	await saveDraft(deps, theo, { id, text: 'two', version: 0 })
	expect(await takeBackDraft(deps, theo, { id, version: 1, state: 0 })).toMatchObject({
		ok: true,
		version: 2,
	})
	expect(await draftById(deps.db, id)).toMatchObject({ text: 'one' })
	expect((await savesOf(deps.db, id)).map(({ text }) => text)).toEqual(['two', 'one'])
	expect(await takeBackDraft(deps, theo, { id, version: 1, state: 0 })).toMatchObject({ ok: true })
	expect(await takeBackDraft(deps, theo, { id, version: 1, state: 1 })).toMatchObject({ refused: 'moved-on' })
	expect(await takeBackDraft(deps, tova, { id, version: 2, state: 1 })).toMatchObject({
		refused: 'not-found',
	})
	expect(await takeBackDraft(deps, theo, { id, version: 2, state: 9 })).toMatchObject({
		refused: 'not-found',
	})
})
