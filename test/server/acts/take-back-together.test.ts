import { beforeEach, expect, test } from 'vitest'
import { actOnTraining, type TrainingActAsked } from '#app/server/acts/act-on-training.server'
import { takeBackAct } from '#app/server/acts/take-back-act.server'
import { takeBackTogether } from '#app/server/acts/take-back-together.server'
import { decidedForMany } from '#app/server/store/acts-together.server'
import { actsOf } from '#app/server/store/person-file.server'
import { standingsOf } from '#app/server/store/standings.server'
import { decidedView } from '#app/server/views/decided-view.server'
import { anAssignment } from '#test/support/assignments'
import { colleague } from '#test/support/colleague'
import { handClock, testDeps } from '#test/support/deps'
import { publishedCourse } from '#test/support/published'

const hanna = { id: 'hanna', role: 'hr', trains: [] }
const theo = { id: 'theo', role: 'trainer', trains: ['desk'] }
const clock = handClock('2026-03-02T09:00:00Z')
let deps: Awaited<ReturnType<typeof testDeps>>

beforeEach(async () => {
	deps = await testDeps({ now: clock.now })
	await publishedCourse(deps, 'respect', { lessons: [], scenarios: [] })
	for (const id of ['nina', 'olga']) await colleague(deps, id, { teamId: 'desk' })
	await colleague(deps, 'pia', { teamId: 'phone' })
	await colleague(deps, 'hanna', { role: 'hr' })
})

async function exempted(ids: string[], more: Partial<TrainingActAsked> = {}): Promise<string> {
	const done = await actOnTraining(deps, hanna, {
		...{ kind: 'exempt', code: 'agreed', from: clock.now(), until: null, dueOn: null, note: '' },
		...{ whom: ids.map((personId) => ({ personId, course: 'respect' })), ...more },
	})
	if (!done.ok) throw new Error(done.refused)
	return done.act
}
const openOf = async (id: string) =>
	(await actsOf(deps.db.read, id)).filter(({ undone }) => !undone).map(({ kind }) => kind)

test('what was decided for many is taken back as a whole, each by a row of its own, and no other act is', async () => {
	const earlier = await exempted(['nina'], { code: 'not-part-of-job' })
	clock.pass(1)
	const act = await exempted(['nina', 'olga', 'pia'])
	expect(await takeBackTogether(deps, hanna, act)).toEqual({ ok: true, people: 3, later: false })
	expect(await deps.db.trainingAct.count({ where: { undoes: { not: null } } })).toBe(3)
	expect(await openOf('nina')).toEqual(['exempt'])
	expect(await openOf('olga')).toEqual([])
	expect(await deps.db.auditEntry.count({ where: { action: 'training.take-back' } })).toBe(3)
	expect(await takeBackTogether(deps, hanna, act)).toEqual({ ok: false, refused: 'taken-back' })
	expect(await takeBackTogether(deps, hanna, earlier)).toMatchObject({ ok: true, people: 1 })
})

test('people stand as if it had never been decided', async () => {
	await anAssignment(deps)
	const stateOf = async (id: string) => (await standingsOf(deps.db, [id])).map(({ state }) => state)
	const act = await exempted(['nina', 'olga'])
	expect(await stateOf('nina')).toEqual(['exempt'])
	await takeBackTogether(deps, hanna, act)
	expect(await stateOf('nina')).not.toEqual(['exempt'])
})

test('what was taken back for one already stays so, and is not taken back twice', async () => {
	const act = await exempted(['nina', 'olga'])
	await takeBackAct(deps, hanna, act)
	expect(await decidedView(deps, hanna, act)).toMatchObject({ people: 2, open: 1, beyond: false })
	expect(await takeBackTogether(deps, hanna, act)).toMatchObject({ people: 1 })
	expect(await deps.db.trainingAct.count({ where: { undoes: { not: null } } })).toBe(2)
})

test('whoever does not reach all of them sees their own, and takes nothing back for all', async () => {
	const act = await exempted(['nina', 'pia'])
	expect(await takeBackTogether(deps, theo, act)).toEqual({ ok: false, refused: 'not-found' })
	const seen = await decidedView(deps, theo, act)
	expect([seen?.rows.map(({ person }) => person.id), seen?.beyond]).toEqual([['nina'], true])
	expect(await decidedView(deps, { ...theo, trains: ['stores'] }, act)).toBeNull()
})

test('why somebody is on leave is not told to a trainer', async () => {
	const act = await exempted(['nina'], {
		...{
			kind: 'leave',
			code: 'health',
			whom: ['nina', 'olga'].map((personId) => ({ personId, course: null })),
		},
	})
	expect([(await decidedView(deps, hanna, act))?.code, (await decidedView(deps, theo, act))?.code]).toEqual([
		...['health', ''],
	])
})

test('an act that stands alone is known from one of many', async () => {
	const alone = await exempted(['nina'])
	clock.pass(1)
	const [of] = [await exempted(['nina', 'olga'])]
	const acts = await actsOf(deps.db.read, 'nina')
	expect(await decidedForMany(deps.db.read, acts)).toEqual(new Set([of]))
	expect(alone).not.toBe(of)
})
