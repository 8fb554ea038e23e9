import { expect, test } from 'vitest'
import { commentDraft, settleComment } from '#app/server/acts/comment-draft.server'
import { createDraft } from '#app/server/acts/create-draft.server'
import { reviewDraft, seenBy } from '#app/server/acts/review-draft.server'
import { saveDraft } from '#app/server/acts/save-draft.server'
import { draftById, draftsInReview } from '#app/server/store/drafts.server'
import { commentsOf, openComments } from '#app/server/store/review-comments.server'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'

const theo = { id: 'theo', role: 'trainer' } as const
const tova = { id: 'tova', role: 'trainer' } as const
const hanna = { id: 'hanna', role: 'hr' } as const

async function drafted() {
	const deps = await testDeps()
	for (const { id, role } of [theo, tova, hanna]) await colleague(deps, id, { role })
	const place = { kind: 'scenario', slug: 'kettle', file: 'content/scenarios/kettle/scenario.mdx' } as const
	const made = await createDraft(deps, theo, { ...place, text: 'one', baseHash: null })
	if (!made.ok) throw new Error(made.refused)
	const { id } = made
	const step = (
		who: typeof theo | typeof tova | typeof hanna,
		name: Parameters<typeof reviewDraft>[2]['step'],
		version = 0,
	) => reviewDraft(deps, who, { id, version, step: name })
	return { deps, id, step }
}

test('a draft goes from its writer to a second person, who approves this very text', async () => {
	const { deps, id, step } = await drafted()
	expect(await seenBy(deps.db, tova, id)).toBe(null)
	expect(await step(theo, 'submit')).toBe('ok')
	expect(await draftsInReview(deps.db, 'tova')).toMatchObject([{ id, state: 'review' }])
	expect(await draftsInReview(deps.db, 'theo')).toEqual([])
	expect(await step(tova, 'approve')).toBe('ok')
	expect(await draftById(deps.db, id)).toMatchObject({
		state: 'approved',
		approvedById: 'tova',
		approvedVersion: 0,
	})
	const log = await deps.db.auditEntry.findMany({ orderBy: { id: 'asc' } })
	expect(log.map(({ action }) => action).sort()).toEqual(['draft.approve', 'draft.submit'])
})

test('nobody approves a text that they write in', async () => {
	const { deps, id, step } = await drafted()
	await deps.db.draftEditor.create({ data: { draftId: id, personId: 'tova', at: deps.now() } })
	await step(theo, 'submit')
	expect(await step(theo, 'approve')).toBe('own-text')
	expect(await step(tova, 'approve')).toBe('own-text')
	expect(await step(hanna, 'approve')).toBe('ok')
})

test('HR sees a draft only while it is looked at', async () => {
	const { deps, id, step } = await drafted()
	expect(await step(hanna, 'approve')).toBe('not-found')
	await step(theo, 'submit')
	expect((await seenBy(deps.db, hanna, id))?.mayApprove).toBe(true)
})

test('a save takes review and approval back, and an approval of an older text is refused', async () => {
	const { deps, id, step } = await drafted()
	await step(theo, 'submit')
	await step(tova, 'approve')
	await saveDraft(deps, theo, { id, text: 'two', version: 0 })
	expect(await draftById(deps.db, id)).toMatchObject({ state: 'writing', approvedVersion: null })
	await step(theo, 'submit', 1)
	expect(await step(tova, 'approve', 0)).toBe('moved-on')
})

test('what was sent back or taken back is written on, and sent in once more', async () => {
	const { step } = await drafted()
	expect(await step(theo, 'withdraw')).toBe('moved-on')
	await step(theo, 'submit')
	expect(await step(theo, 'submit')).toBe('moved-on')
	expect(await step(tova, 'send-back')).toBe('ok')
	expect(await step(tova, 'approve')).toBe('not-found')
	expect(await step(theo, 'submit')).toBe('ok')
	expect(await step(theo, 'withdraw')).toBe('ok')
})

test('comments are about a place, answered, dealt with and opened again', async () => {
	const { deps, id, step } = await drafted()
	const comment = { id, place: 'scene:opening', quote: '', text: ' Kinder, please. ', answers: null }
	expect(await commentDraft(deps, tova, comment)).toBe('not-found')
	await step(theo, 'submit')
	expect(await commentDraft(deps, tova, { ...comment, text: '  ' })).toBe('empty-text')
	expect(await commentDraft(deps, tova, { ...comment, text: 'x'.repeat(2_001) })).toBe('long-text')
	expect(await commentDraft(deps, tova, comment)).toBe('ok')
	const [first] = await commentsOf(deps.db, id)
	if (!first) throw new Error('there is no comment')
	expect(first).toMatchObject({ text: 'Kinder, please.', place: 'scene:opening', version: 0, byId: 'tova' })
	expect(await commentDraft(deps, theo, { ...comment, text: 'Done.', answers: first.id })).toBe('ok')
	expect(await commentDraft(deps, theo, { ...comment, answers: 'of-nobody' })).toBe('not-found')
	expect((await openComments(deps.db, [id])).get(id)).toBe(1)
	expect(await settleComment(deps, theo, { id, comment: first.id, resolved: true })).toBe('ok')
	expect((await openComments(deps.db, [id])).get(id)).toBe(undefined)
	expect(await settleComment(deps, theo, { id, comment: first.id, resolved: false })).toBe('ok')
	expect((await openComments(deps.db, [id])).get(id)).toBe(1)
})
