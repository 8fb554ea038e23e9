import { expect, test } from 'vitest'
import { retireContent } from '#app/server/acts/retire-content.server'
import { startAttempt } from '#app/server/acts/start-attempt.server'
import { allScenarios, scenarioBySlug } from '#app/server/content/shelf.server'
import { attemptById } from '#app/server/store/attempts.server'
import { auditOf } from '#app/server/store/audit.server'
import { headOf } from '#app/server/store/content.server'
import { publicationsOf } from '#app/server/store/publications.server'
import { practiseView } from '#app/server/views/practise-view.server'
import { scenarioView } from '#app/server/views/scenario-view.server'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'
import { saying, startedAttempt } from '#test/support/giving'
import { publishedCourse, publishedLesson, publishedScenario } from '#test/support/published'
import { theParcel } from '#test/support/scenarios/the-parcel'

const theo = { id: 'theo', role: 'trainer' } as const
const slug = 'the-parcel'

async function withParcel() {
	const deps = await testDeps()
	await colleague(deps, 'theo', { role: 'trainer' })
	await colleague(deps, 'nina')
	const hash = await publishedScenario(deps, { ...theParcel(), slug, use: 'official' })
	const act = (what: 'retire' | 'bring-back', more: object = {}) =>
		retireContent(deps, theo, { kind: 'scenario', slug, act: what, reason: ' Out of date. ', ...more })
	return { deps, hash, act }
}

test('a retired scenario is offered to nobody new, and comes back as it was', async () => {
	const { deps, hash, act } = await withParcel()
	expect(await act('retire')).toEqual({ ok: true })
	expect(await scenarioBySlug(deps.db, slug)).toBe(null)
	expect(await allScenarios(deps.db)).toEqual([])
	expect((await practiseView(deps, 'nina')).scenarios).toEqual([])
	expect(await scenarioView(deps, 'nina', slug)).toBe(null)
	const start = { personId: 'nina', slug, mode: 'practice', key: 'a-key' } as const
	expect(await startAttempt(deps, start)).toEqual({ ok: false, refused: 'unknown-scenario' })
	expect(await headOf(deps.db, 'scenario', slug)).toMatchObject({ hash, retiredAt: deps.now() })
	expect(await act('bring-back')).toEqual({ ok: true })
	expect((await scenarioBySlug(deps.db, slug))?.hash).toBe(hash)
})

test('an attempt that runs when its scenario is retired is finished and kept', async () => {
	const { deps, act } = await withParcel()
	const attempt = await startedAttempt(deps, 'nina', slug, 'official', 'a-start')
	await act('retire')
	await saying(deps, attempt, ['believe', 'own-and-ring'])
	expect(await attemptById(deps.db, attempt.id)).toMatchObject({ passed: true })
})

test('retiring and bringing back are kept with their reasons, by whom, and audited', async () => {
	const { deps, hash, act } = await withParcel()
	await act('retire')
	const told = await publicationsOf(deps.db, 'scenario', slug)
	expect(told).toMatchObject([{ act: 'retire', hash, byId: 'theo', note: 'Out of date.', origin: 'studio' }])
	expect(await auditOf(deps.db, { skip: 0, take: 5 })).toMatchObject([
		{ action: 'content.retire', target: 'scenario:the-parcel', actorId: 'theo' },
	])
})

test('what a course on offer needs is not retired, and the course is named', async () => {
	const { deps, act } = await withParcel()
	await publishedLesson(deps, 'respect', 'being-heard')
	await publishedCourse(deps, 'respect', { lessons: ['being-heard'], scenarios: [slug] })
	const needed = { ok: false, refused: 'needed', courses: ['Course respect'] }
	expect(await act('retire')).toEqual(needed)
	expect(await act('retire', { kind: 'lesson', slug: 'respect/being-heard' })).toEqual(needed)
	expect(await act('retire', { kind: 'course', slug: 'respect' })).toEqual({ ok: true })
	expect(await act('retire')).toEqual({ ok: true })
	const incomplete = { ok: false, refused: 'incomplete', missing: [slug] }
	expect(await act('bring-back', { kind: 'course', slug: 'respect' })).toEqual(incomplete)
	await act('bring-back')
	expect(await act('bring-back', { kind: 'course', slug: 'respect' })).toEqual({ ok: true })
})

test('without a reason, twice, or of somebody else it is refused', async () => {
	const { deps, act } = await withParcel()
	expect(await act('retire', { reason: '  ' })).toEqual({ ok: false, refused: 'no-reason' })
	expect(await act('retire', { reason: 'x'.repeat(501) })).toEqual({ ok: false, refused: 'long-reason' })
	expect(await act('bring-back')).toEqual({ ok: false, refused: 'already' })
	expect(await act('retire', { slug: 'nothing' })).toEqual({ ok: false, refused: 'not-found' })
	await colleague(deps, 'tess', { role: 'trainer' })
	await deps.db.contentOwner.create({ data: { kind: 'scenario', slug, personId: 'tess', at: deps.now() } })
	expect(await act('retire')).toEqual({ ok: false, refused: 'not-yours' })
	expect(await publicationsOf(deps.db, 'scenario', slug)).toEqual([])
})
