import { expect, test } from 'vitest'
import { verifyChain } from '#app/server/acts/verify-chain.server'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'
import { saying, startedAttempt } from '#test/support/giving'
import { publishedScenario } from '#test/support/published'
import { theParcel } from '#test/support/scenarios/the-parcel'

/** Nina has passed two scenarios officially. */
async function office() {
	const deps = await testDeps()
	await colleague(deps, 'nina')
	for (const slug of ['parcel', 'bench']) {
		await publishedScenario(deps, { ...theParcel(), slug, use: 'official' })
		await saying(deps, await startedAttempt(deps, 'nina', slug, 'official'), ['believe', 'own'])
	}
	const log = async () => (await deps.db.auditEntry.findMany({ orderBy: { id: 'asc' } })).at(-1)
	return { deps, log }
}

test('a sound chain verifies, and the log keeps that it was looked at', async () => {
	const { deps, log } = await office()
	expect(await verifyChain(deps, { id: 'ada' })).toMatchObject({ chain: { ok: true, rows: 2, erased: [] } })
	expect(await log()).toMatchObject({
		actorId: 'ada',
		action: 'records.verify',
		target: 'records',
		after: '{"rows":2}',
	})
})

test('B8 a move changed behind the record is found at its row, and the finding is in the log', async () => {
	const { deps, log } = await office()
	await deps.db.$executeRawUnsafe('DROP TRIGGER "Move_keeps_rows"')
	const [, second] = await deps.db.completionRecord.findMany({ orderBy: { seq: 'asc' } })
	await deps.db.move.updateMany({
		where: { attemptId: second?.attemptId ?? '', number: 1 },
		data: { reply: 'procedure' },
	})
	expect(await verifyChain(deps, { id: 'ada' })).toMatchObject({
		chain: {
			ok: false,
			rows: 1,
			seq: 2,
			why: 'the moves of its attempt are not those it was sealed with',
		},
	})
	expect((await log())?.after).toBe(
		'{"rows":1,"first":2,"why":"the moves of its attempt are not those it was sealed with"}',
	)
})

test('B7 scores are worked out anew: a version that scores otherwise is found, one of another engine left alone', async () => {
	const { deps } = await office()
	await deps.db.$executeRawUnsafe('DROP TRIGGER "ContentVersion_keeps_rows"')
	const harsh = { ...theParcel(), slug: 'parcel', use: 'official' }
	for (const scene of harsh.scenes) for (const reply of scene.replies) reply.tone = -2
	await deps.db.contentVersion.update({
		where: { hash: 'hash of scenario parcel' },
		data: { document: JSON.stringify(harsh) },
	})
	// A reader that has not seen the version yet, as after a restart.
	const restarted = { ...deps, db: { ...deps.db, read: { ...deps.db.read } } }
	expect(await verifyChain(restarted, { id: 'ada' })).toMatchObject({
		chain: { ok: false, seq: 1, why: 'its attempt comes to something else' },
	})
	await deps.db.attempt.updateMany({ data: { engine: '0' } })
	expect(await verifyChain(restarted, { id: 'ada' })).toMatchObject({
		chain: { ok: true, rows: 2 },
	})
})
