import { expect, test } from 'vitest'
import { dueSchema, ruleSchema, stepsSchema } from '#app/core/records/assignment'
import { emptyAssignment } from '#app/core/records/assignment-typed'
import { actOnTraining } from '#app/server/acts/act-on-training.server'
import { changeAssignment } from '#app/server/acts/change-assignment.server'
import { changePerson } from '#app/server/acts/change-person.server'
import { createAssignment } from '#app/server/acts/create-assignment.server'
import { enrol, leaveCourse } from '#app/server/acts/enrol.server'
import { takeBackAct } from '#app/server/acts/take-back-act.server'
import type { Deps } from '#app/server/deps.server'
import { beginAssignment } from '#app/server/jobs/assignment-begins.server'
import { standingsOf } from '#app/server/store/standings.server'
import { addTrainer } from '#app/server/store/teams.server'
import { assignmentLook } from '#app/server/views/assignment-look.server'
import { assignmentPreview } from '#app/server/views/assignment-preview.server'
import { colleague } from '#test/support/colleague'
import { handClock, testDeps } from '#test/support/deps'
import { publishedCourse, publishedLesson } from '#test/support/published'

const hanna = { id: 'hanna', role: 'hr', trains: [] }
const theo = { id: 'theo', role: 'trainer', trains: ['desk'] }

/** Nina at the desk, Pia with the phones, their trainer and HR; a course on offer. */
async function house() {
	const clock = handClock()
	const deps = await testDeps({ now: clock.now })
	const people = [
		['nina', 'desk', 'trainee'],
		['pia', 'phones', 'trainee'],
		['theo', 'desk', 'trainer'],
		['hanna', 'desk', 'hr'],
	] as const
	for (const [id, team, role] of people) {
		await colleague(deps, id, { role, teamId: team })
		await deps.db.write((tx) =>
			changePerson(deps, tx, {
				...{ personId: id, changes: { team, role }, from: new Date('2026-01-01T00:00:00Z') },
				...{ byId: null, source: 'seed' },
			}),
		)
	}
	await addTrainer(deps.db, 'desk', 'theo')
	await publishedLesson(deps, 'respect', 'being-heard')
	await publishedCourse(deps, 'respect', { lessons: ['being-heard'], scenarios: [] })
	return { deps, clock }
}

const said = (more: { rule?: object; due?: object; from?: string } = {}) => ({
	title: 'Respect',
	rule: ruleSchema.parse(more.rule ?? { groups: [{ teams: ['desk'] }] }),
	due: dueSchema.parse(more.due ?? { kind: 'after-assignment', days: 14 }),
	steps: stepsSchema.parse({}),
	from: new Date(more.from ?? '2026-03-02T00:00:00Z'),
})
const creating = (more: Parameters<typeof said>[0] = {}) => ({
	...{ key: 'an-assignment', course: 'respect', ...said(more) },
})
const states = async (deps: Deps, ...ids: string[]) =>
	Object.fromEntries((await standingsOf(deps.db, ids)).map((row) => [row.personId, row.state]))
const actions = async (deps: Deps) => (await deps.db.auditEntry.findMany()).map(({ action }) => action).sort()

test('an assignment by rule is whose the rule means at once, and the log says who made it', async () => {
	const { deps } = await house()
	expect(await createAssignment(deps, hanna, creating())).toMatchObject({ ok: true, id: 'an-assignment' })
	expect(await states(deps, 'nina', 'pia')).toEqual({ nina: 'assigned' })
	expect(await actions(deps)).toEqual(['assignment.create'])
})

test('the same form posted twice makes one assignment', async () => {
	const { deps } = await house()
	await createAssignment(deps, hanna, creating())
	expect(await createAssignment(deps, hanna, creating())).toMatchObject({ ok: true, id: 'an-assignment' })
	expect(await deps.db.assignmentVersion.count()).toBe(1)
})

test('an assignment of what is not on offer, or for nobody, is refused', async () => {
	const { deps } = await house()
	const refused = async (asked: ReturnType<typeof creating>) => {
		const made = await createAssignment(deps, hanna, asked)
		return made.ok ? null : made.refused
	}
	expect(await refused({ ...creating(), course: 'nothing' })).toBe('unknown-course')
	expect(await refused(creating({ rule: {} }))).toBe('nobody')
	expect(await deps.db.assignment.count()).toBe(0)
})

test.each([
	['everybody', { everyone: true }, 'everyone'],
	['another team', { groups: [{ teams: ['desk', 'phones'] }] }, 'teams'],
	['a group that names no team', { groups: [{ jobs: ['Agent'] }] }, 'teams'],
	['somebody of another team', { people: ['nina', 'pia'] }, 'people'],
])('a trainer cannot ask %s', async (_, rule, refused) => {
	const { deps } = await house()
	expect(await createAssignment(deps, theo, creating({ rule }))).toEqual({ ok: false, refused })
})

test('a trainer asks their own team, and HR with teams no other', async () => {
	const { deps } = await house()
	expect(await createAssignment(deps, theo, creating())).toMatchObject({ ok: true })
	const scoped = { ...hanna, trains: ['phones'] }
	expect(await createAssignment(deps, scoped, { ...creating(), key: 'other' })).toMatchObject({ ok: false })
})

test('a change adds a version, and everybody stands by it at once', async () => {
	const { deps } = await house()
	await createAssignment(deps, hanna, creating())
	const asked = {
		id: 'an-assignment',
		version: 1,
		ends: false as const,
		said: said({ rule: { groups: [{ teams: ['phones'] }] }, from: '2026-03-02T08:00:00Z' }),
	}
	expect(await changeAssignment(deps, hanna, asked)).toMatchObject({ ok: true, version: 2 })
	expect(await states(deps, 'nina', 'pia')).toEqual({ nina: 'withdrawn', pia: 'assigned' })
	expect(await deps.db.assignmentVersion.count()).toBe(2)
	expect(await actions(deps)).toEqual(['assignment.change', 'assignment.create'])
})

test('of two people who change one assignment the second is told, and changes nothing', async () => {
	const { deps } = await house()
	await createAssignment(deps, hanna, creating())
	const asked = (days: number) => ({
		...{ id: 'an-assignment', version: 1, ends: false as const },
		said: said({ due: { kind: 'after-assignment', days } }),
	})
	await changeAssignment(deps, hanna, asked(30))
	expect(await changeAssignment(deps, { ...hanna, id: 'other' }, asked(60))).toMatchObject({
		...{ ok: false, refused: 'changed', now: { version: 2, byId: 'hanna', due: { days: 30 } } },
		then: { version: 1, due: { days: 14 } },
	})
	expect(await deps.db.assignmentVersion.count()).toBe(2)
})

test('a trainer cannot take over an assignment that reaches beyond their team, nor end it', async () => {
	const { deps } = await house()
	await createAssignment(deps, hanna, creating({ rule: { everyone: true } }))
	const asked = { id: 'an-assignment', version: 1 }
	expect(await changeAssignment(deps, theo, { ...asked, ends: false, said: said() })).toMatchObject({
		refused: 'not-yours',
	})
	expect(await changeAssignment(deps, theo, { ...asked, ends: true, from: deps.now() })).toMatchObject({
		refused: 'not-yours',
	})
})

test('an assignment that ends asks nobody any more, and is kept', async () => {
	const { deps } = await house()
	await createAssignment(deps, hanna, creating())
	expect(
		await changeAssignment(deps, hanna, { id: 'an-assignment', version: 1, ends: true, from: deps.now() }),
	).toMatchObject({ ok: true })
	expect(await states(deps, 'nina')).toEqual({ nina: 'withdrawn' })
	expect(await deps.db.assignment.findUnique({ where: { id: 'an-assignment' } })).toMatchObject({
		endedAt: deps.now(),
	})
})

test('an assignment that begins later becomes theirs on its day', async () => {
	const { deps, clock } = await house()
	await createAssignment(deps, hanna, creating({ from: '2026-03-04T00:00:00Z' }))
	expect(await states(deps, 'nina')).toEqual({})
	const job = await deps.db.job.findFirst({ where: { kind: 'assignment-begins' } })
	expect(job?.runAt).toEqual(new Date('2026-03-04T00:00:00Z'))
	clock.pass(2 * 24 * 60)
	await beginAssignment(deps, JSON.parse(job?.payload ?? '{}'))
	expect(await states(deps, 'nina')).toEqual({ nina: 'assigned' })
})

test('a preview counts who is asked anew, no longer, on another day, and overdue at once, and keeps nothing', async () => {
	const { deps } = await house()
	await createAssignment(deps, hanna, creating())
	const base = {
		assignmentId: 'an-assignment',
		version: 2,
		course: 'respect',
		ends: false,
		byId: 'hanna',
		knownAt: deps.now(),
	}
	const wider = await assignmentPreview(deps, {
		...base,
		...said({ rule: { groups: [{ teams: ['phones'] }] } }),
	})
	expect(wider).toMatchObject({ asked: 1, newly: 1, noLonger: 3, otherDue: 0, overdue: 0 })
	expect(wider.people.map(({ name, effect }) => [name, effect])).toContainEqual(['Person pia', 'new'])
	const past = said({ from: '2026-01-05T00:00:00Z', due: { kind: 'after-assignment', days: 7 } })
	expect(await assignmentPreview(deps, { ...base, ...past })).toMatchObject({
		newly: 0,
		otherDue: 3,
		overdue: 3,
	})
	expect(await deps.db.assignmentVersion.count()).toBe(1)
})

test('a preview shows fifty names at a time, and everybody is on one of its pages', async () => {
	const { deps } = await house()
	const more = Array.from({ length: 120 }, (_, place) => `p${place}`)
	for (const id of more) await colleague(deps, id, { teamId: 'phones' })
	const form = { ...emptyAssignment('an-assignment', '2026-03-02', 'respect'), everyone: true }
	const pages = ['preview', 'preview-50', 'preview-100'].map((intent) =>
		assignmentLook(deps, hanna, form, intent),
	)
	const names = (await Promise.all(pages)).map(({ effect }) => effect?.people.map(({ id }) => id) ?? [])
	expect(names.map(({ length }) => length)).toEqual([50, 50, 24])
	expect(new Set(names.flat()).size).toBe(names.flat().length)
	expect(names.flat()).toEqual(expect.arrayContaining(more))
	const beyond = await assignmentLook(deps, hanna, form, 'preview-5000')
	expect(beyond.effect?.first).toBe(0)
})

const acting = (more: object = {}) => ({
	...{ kind: 'exempt' as const, code: 'agreed', whom: [{ personId: 'nina', course: 'respect' }] },
	...{ from: new Date('2026-03-02T00:00:00Z'), until: null, dueOn: null, note: '' },
	...more,
})

test('an act for several people is done for all of them, with a note apart and a line in the log for each', async () => {
	const { deps } = await house()
	await createAssignment(deps, hanna, creating({ rule: { everyone: true } }))
	const whom = ['nina', 'pia'].map((personId) => ({ personId, course: 'respect' }))
	expect(await actOnTraining(deps, hanna, acting({ whom, note: 'Spoken about.' }))).toMatchObject({
		ok: true,
		people: 2,
	})
	expect(await states(deps, 'nina', 'pia')).toEqual({ nina: 'exempt', pia: 'exempt' })
	expect(await deps.db.actNote.count()).toBe(2)
	const entries = await deps.db.auditEntry.findMany({ where: { action: 'training.exempt' } })
	expect(entries).toHaveLength(2)
	expect(JSON.stringify(entries)).not.toContain('Spoken')
})

test.each([
	[
		'one of another team',
		theo,
		{
			whom: [
				{ personId: 'nina', course: 'respect' },
				{ personId: 'pia', course: 'respect' },
			],
		},
		'not-found',
	],
	['oneself', hanna, { whom: [{ personId: 'hanna', course: 'respect' }] }, 'not-found'],
	['nobody', hanna, { whom: [] }, 'nobody'],
	['a reason of another kind', hanna, { code: 'workload' }, 'code'],
	['an end before its beginning', hanna, { until: new Date('2026-01-01') }, 'dates'],
	['an extension without a day', hanna, { kind: 'extend', code: 'workload' }, 'dates'],
	['leave from one course', hanna, { kind: 'leave', code: 'family' }, 'course'],
	['an exemption from everything', hanna, { whom: [{ personId: 'nina', course: null }] }, 'course'],
] as const)('an act for %s is refused, and nothing is half done', async (_, me, more, refused) => {
	const { deps } = await house()
	expect(await actOnTraining(deps, me, acting(more))).toEqual({ ok: false, refused })
	expect(await deps.db.trainingAct.count()).toBe(0)
})

test('an extension moves what is due, and is taken back by a row of its own', async () => {
	const { deps } = await house()
	await createAssignment(deps, hanna, creating())
	const due = async () =>
		(await standingsOf(deps.db, ['nina'])).map((row) => row.dueAt?.toISOString().slice(0, 10))
	await actOnTraining(
		deps,
		hanna,
		acting({ kind: 'extend', code: 'absence', dueOn: '2026-04-01', from: deps.now() }),
	)
	expect(await due()).toEqual(['2026-04-02'])
	const [act] = await deps.db.trainingAct.findMany()
	expect(await takeBackAct(deps, hanna, act?.id ?? '')).toEqual({ ok: true, personId: 'nina' })
	expect(await due()).toEqual(['2026-03-17'])
	expect(await takeBackAct(deps, hanna, act?.id ?? '')).toEqual({ ok: false, refused: 'taken-back' })
	expect(await deps.db.trainingAct.count()).toBe(2)
})

test('nobody takes back what was decided for somebody of another team', async () => {
	const { deps } = await house()
	await actOnTraining(deps, hanna, acting({ whom: [{ personId: 'pia', course: 'respect' }] }))
	const [act] = await deps.db.trainingAct.findMany()
	expect(await takeBackAct(deps, theo, act?.id ?? '')).toEqual({ ok: false, refused: 'not-found' })
})

test('somebody takes a course up themselves, once, and leaves it again', async () => {
	const { deps } = await house()
	expect(await enrol(deps, { id: 'nina' }, 'respect')).toEqual({ ok: true, done: 'enrolled' })
	expect(await enrol(deps, { id: 'nina' }, 'respect')).toEqual({ ok: true, done: 'already' })
	expect(await states(deps, 'nina')).toEqual({ nina: 'assigned' })
	expect(await leaveCourse(deps, { id: 'nina' }, 'respect')).toEqual({ ok: true, done: 'left' })
	expect(await states(deps, 'nina')).toEqual({})
	expect(await leaveCourse(deps, { id: 'nina' }, 'respect')).toEqual({ ok: false, refused: 'not-found' })
	expect(await enrol(deps, { id: 'nina' }, 'nothing')).toEqual({ ok: false, refused: 'not-found' })
})

test('what was assigned cannot be left', async () => {
	const { deps } = await house()
	await createAssignment(deps, hanna, creating())
	expect(await leaveCourse(deps, { id: 'nina' }, 'respect')).toEqual({ ok: false, refused: 'assigned' })
})
