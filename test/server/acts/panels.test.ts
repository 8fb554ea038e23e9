import { expect, test } from 'vitest'
import { closePanel } from '#app/server/acts/close-panel.server'
import { endRating } from '#app/server/acts/end-rating.server'
import { openPanel, openScenarioPanel } from '#app/server/acts/open-panel.server'
import { rateReply } from '#app/server/acts/rate-reply.server'
import type { Deps } from '#app/server/deps.server'
import { itemsOf, panelsToRate } from '#app/server/store/panels.server'
import { hasEnded, ratingsOf } from '#app/server/store/ratings.server'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'
import { aPanel, aScenarioPanel, rate } from '#test/support/panel'
import { publishedScenario } from '#test/support/published'
import { theParcel } from '#test/support/scenarios/the-parcel'

const theo = { id: 'theo' }
const tara = { id: 'tara' }

async function twoTrainers(): Promise<Deps> {
	const deps = await testDeps()
	for (const { id } of [theo, tara]) await colleague(deps, id, { role: 'trainer' })
	return deps
}

const audited = async ({ db }: Deps) =>
	(await db.auditEntry.findMany()).map(({ action, target }) => `${action} ${target}`)

test('a panel of typed replies is opened once, however often the form is sent, and logged', async () => {
	const deps = await twoTrainers()
	const ids = await Promise.all([1, 2, 3].map(() => aPanel(deps, 'theo', 'one-key', 3)))
	expect(new Set(ids)).toEqual(new Set(['one-key']))
	expect(
		(await itemsOf(deps.db, 'one-key')).map(({ position, text, reply }) => [position, text, reply]),
	).toEqual([
		[1, 'Reply number 1.', null],
		[2, 'Reply number 2.', null],
		[3, 'Reply number 3.', null],
	])
	expect(await audited(deps)).toEqual(['panel.open panel:one-key'])
})

test('a key that is somebody else’s opens nothing, and neither do no replies or too many', async () => {
	const deps = await twoTrainers()
	await aPanel(deps, 'theo', 'one-key')
	const reply = { context: 'Well?', mood: null, text: 'Yes.' }
	const asked = { key: 'one-key', title: 'Mine', replies: [reply] }
	expect(await openPanel(deps, tara, asked)).toEqual({ ok: false, refused: 'key-taken' })
	expect(await openPanel(deps, tara, { ...asked, key: 'other', replies: [] })).toEqual({
		ok: false,
		refused: 'no-replies',
	})
	const many = Array.from({ length: 401 }, () => reply)
	expect(await openPanel(deps, tara, { ...asked, key: 'other', replies: many })).toEqual({
		ok: false,
		refused: 'too-many',
	})
})

test('a scenario’s panel holds what can be said in the version that is published', async () => {
	const deps = await twoTrainers()
	const hash = await publishedScenario(deps, { ...theParcel(), slug: 'the-parcel' })
	const id = await aScenarioPanel(deps, 'theo', 'the-parcel')
	expect(await deps.db.ratingPanel.findUnique({ where: { id } })).toMatchObject({
		slug: 'the-parcel',
		versionHash: hash,
	})
	expect((await itemsOf(deps.db, id)).map(({ reply }) => reply)).toContain('own-and-ring')
	const unknown = { key: 'another', title: 'None', slug: 'no-such' }
	expect(await openScenarioPanel(deps, theo, unknown)).toEqual({ ok: false, refused: 'unknown-scenario' })
})

test('a rating can be changed, and stands once, however many arrive at the same moment', async () => {
	const deps = await twoTrainers()
	const id = await aPanel(deps, 'theo', 'one-key')
	const answers = await Promise.all(
		([0, 1, 2, 3, 4] as const).map((grade) => rate(deps, 'tara', id, 1, grade)),
	)
	expect(answers).toEqual(Array(5).fill({ ok: true }))
	await rate(deps, 'tara', id, 1, 3)
	expect(await ratingsOf(deps.db, id)).toMatchObject([{ raterId: 'tara', tone: 3, acceptable: true }])
})

test('there is nothing to rate at a place that is not there, or in no panel', async () => {
	const deps = await twoTrainers()
	const id = await aPanel(deps, 'theo', 'one-key')
	const refused = { ok: false, refused: 'not-found' }
	expect([
		await rate(deps, 'tara', id, 0),
		await rate(deps, 'tara', id, 3),
		await rate(deps, 'tara', 'none', 1),
	]).toEqual(Array(3).fill(refused))
})

test('the results are for those who have rated everything, and end their rating', async () => {
	const deps = await twoTrainers()
	const id = await aPanel(deps, 'theo', 'one-key')
	await rate(deps, 'tara', id, 1)
	expect(await endRating(deps, tara, id)).toEqual({ ok: false, refused: 'not-finished' })
	expect(await hasEnded(deps.db, id, 'tara')).toBe(false)
	await rate(deps, 'tara', id, 2)
	expect(await endRating(deps, tara, id)).toEqual({ ok: true })
	expect(await endRating(deps, tara, id)).toEqual({ ok: true })
	expect(await rate(deps, 'tara', id, 2, 4)).toEqual({ ok: false, refused: 'ended' })
	expect((await ratingsOf(deps.db, id)).map(({ tone }) => tone)).toEqual([2, 2])
	expect(await endRating(deps, tara, 'none')).toEqual({ ok: false, refused: 'not-found' })
})

test('who opened a panel may look without rating, and rates in it no more', async () => {
	const deps = await twoTrainers()
	const id = await aPanel(deps, 'theo', 'one-key')
	expect(await rate(deps, 'theo', id, 1)).toEqual({ ok: true })
	expect(await endRating(deps, theo, id)).toEqual({ ok: true })
	expect(await rate(deps, 'theo', id, 2)).toEqual({ ok: false, refused: 'ended' })
})

test('a rating and a look at the same moment never leave a rating after the look', async () => {
	const deps = await twoTrainers()
	const id = await aPanel(deps, 'theo', 'one-key', 1)
	const given = { tone: 4, respect: 4, resolution: 4, acceptable: true } as const
	const [first, , second] = await Promise.all([
		rate(deps, 'theo', id, 1, 0),
		endRating(deps, theo, id),
		rateReply(deps, theo, { panelId: id, place: 1, given }),
	])
	expect([first, second]).toEqual([{ ok: true }, { ok: false, refused: 'ended' }])
	expect(await ratingsOf(deps.db, id)).toMatchObject([{ tone: 0 }])
})

test('only its owner closes a panel, which is logged once; then ratings stay as they are', async () => {
	const deps = await twoTrainers()
	const id = await aPanel(deps, 'theo', 'one-key')
	expect(await closePanel(deps, tara, id)).toEqual({ ok: false, refused: 'not-yours' })
	expect(await closePanel(deps, theo, 'none')).toEqual({ ok: false, refused: 'not-found' })
	expect(await closePanel(deps, theo, id)).toEqual({ ok: true })
	expect(await closePanel(deps, theo, id)).toEqual({ ok: true })
	expect(await rate(deps, 'tara', id, 1)).toEqual({ ok: false, refused: 'closed' })
	expect(await audited(deps)).toEqual(['panel.open panel:one-key', 'panel.close panel:one-key'])
})

test('the menu counts open panels in which something is left to rate', async () => {
	const deps = await twoTrainers()
	const counts = () => Promise.all(['theo', 'tara'].map((id) => panelsToRate(deps.db, id)))
	const [one, two, three] = [
		await aPanel(deps, 'theo', 'one', 1),
		await aPanel(deps, 'theo', 'two', 1),
		await aPanel(deps, 'theo', 'three', 1),
	]
	expect(await counts()).toEqual([3, 3])
	await rate(deps, 'tara', one, 1)
	await endRating(deps, theo, two)
	expect(await counts()).toEqual([2, 2])
	await closePanel(deps, theo, three)
	expect(await counts()).toEqual([1, 1])
})
