import { expect, test } from 'vitest'
import { standingOf } from '#app/core/records/standing'
import {
	act,
	asking,
	completion,
	fact,
	nina,
	on,
	plainWorld,
	terms,
	version,
} from '#test/support/records/histories'

type Person = ReturnType<typeof nina>

const stands = (person: Person, asked = asking([version()]), at = '2026-03-10', known = at) =>
	standingOf(person, asked, plainWorld, { at: on(at), known: on(known) })
const state = (person: Person, asked = asking([version()]), at = '2026-03-10', known = at) =>
	stands(person, asked, at, known)?.state ?? null
const dueOf = (person: Person, asked = asking([version()]), at = '2026-03-10') =>
	stands(person, asked, at)?.dueAt?.toISOString() ?? null

const desk = fact('team', 'desk', '2026-01-01')
const forDesk = (said: Parameters<typeof version>[0] = {}) =>
	asking([version({ rule: { groups: [{ teams: ['desk'] }] }, ...said })])
const yearly = terms({ validMonths: 12, renewDays: 30 })

test('a course that was never asked of somebody is not theirs', () => {
	expect(stands(nina(), asking([]))).toBe(null)
	expect(stands(nina(), asking([version({ from: '2026-04-01' })]))).toBe(null)
	expect(stands(nina(), forDesk())).toBe(null)
})

test('an assignment goes from assigned to begun, tried and overdue', () => {
	expect(state(nina())).toBe('assigned')
	expect(state(nina({ began: ['2026-03-05'] }))).toBe('in-progress')
	expect(state(nina({ began: ['2026-03-05'], tries: [['2026-03-06', false]] }))).toBe('not-yet')
	expect(
		state(
			nina({
				tries: [
					['2026-03-07', true],
					['2026-03-06', false],
				],
				began: ['2026-03-05'],
			}),
		),
	).toBe('in-progress')
	expect(state(nina({ began: ['2026-03-05'] }), undefined, '2026-03-16')).toBe('overdue')
})

test('what is due on a day is due until that day ends where the person is', () => {
	const abroad = nina({ facts: [fact('site', 'york', '2026-01-01')] })
	const asked = asking([version({ due: { kind: 'day', day: '2026-03-08' } })])
	expect(dueOf(nina(), asked)).toBe('2026-03-09T00:00:00.000Z')
	expect(dueOf(abroad, asked)).toBe('2026-03-09T04:00:00.000Z')
	expect(state(abroad, asked, '2026-03-09T03:59:59Z')).toBe('assigned')
	expect(state(abroad, asked, '2026-03-09T04:00:00Z')).toBe('overdue')
})

test('a zone that a person moves to moves what is due', () => {
	const moved = nina({
		facts: [
			fact('time-zone', 'Europe/London', '2026-01-01'),
			fact('time-zone', 'Pacific/Apia', '2026-03-05'),
		],
	})
	const asked = asking([version({ due: { kind: 'day', day: '2026-03-31' } })])
	expect(dueOf(moved, asked, '2026-03-04')).toBe('2026-03-31T23:00:00.000Z')
	expect(dueOf(moved, asked, '2026-03-06')).toBe('2026-03-31T11:00:00.000Z')
})

test('a joiner has all the days there are, from the day they are hired', () => {
	const joiner = nina({ facts: [fact('hired', '2026-04-01', '2026-02-01')] })
	expect(stands(joiner, undefined, '2026-03-31')).toBe(null)
	expect(dueOf(joiner, undefined, '2026-04-02')).toBe('2026-04-16T00:00:00.000Z')
})

test('who is hired after a fixed day is not overdue on their first day', () => {
	const joiner = nina({ facts: [fact('hired', '2026-06-01', '2026-05-01')] })
	const asked = asking([version({ due: { kind: 'day', day: '2026-03-31' } })])
	expect(dueOf(joiner, asked, '2026-06-02')).toBe('2026-06-16T00:00:00.000Z')
	expect(state(nina(), asked, '2026-06-02')).toBe('overdue')
})

test('days after hire are counted from hire, and never fewer than at least', () => {
	const asked = asking([version({ due: { kind: 'after-hire', days: 30, atLeast: 7 } })])
	const hired = (day: string) => nina({ facts: [fact('hired', day, '2020-01-01')] })
	expect(dueOf(hired('2026-02-20'), asked)).toBe('2026-03-23T00:00:00.000Z')
	expect(dueOf(hired('2019-05-01'), asked)).toBe('2026-03-09T00:00:00.000Z')
	expect(dueOf(nina(), asked)).toBe('2026-04-01T00:00:00.000Z')
})

test('a mover is asked from the day they move, and no longer when they move away', () => {
	const mover = nina({
		facts: [desk, fact('team', 'phones', '2026-03-08'), fact('team', 'desk', '2026-04-01')],
	})
	expect(state(mover, forDesk(), '2026-03-07')).toBe('assigned')
	expect(stands(mover, forDesk(), '2026-03-09')).toMatchObject({
		state: 'withdrawn',
		required: false,
		dueAt: null,
	})
	expect(stands(mover, forDesk(), '2026-04-02')).toMatchObject({
		...{ state: 'assigned', required: true, assignedAt: on('2026-04-01') },
		dueAt: new Date('2026-04-16T00:00:00Z'),
	})
})

test('a leaver is asked nothing any more; what they completed stays', () => {
	const left = fact('left', '2026-03-05', '2026-03-01')
	expect(stands(nina({ facts: [left] }))).toMatchObject({ state: 'withdrawn', required: false })
	expect(state(nina({ facts: [left], done: [completion(1, '2026-03-02')] }))).toBe('completed')
})

test('who comes back begins anew, and had it asked of them before', () => {
	const back = nina({
		facts: [
			fact('hired', '2025-01-01', '2025-01-01'),
			fact('left', '2026-03-05', '2026-03-01'),
			fact('left', null, '2026-05-01'),
			fact('hired', '2026-05-01', '2026-05-01'),
		],
	})
	expect(state(back, undefined, '2026-03-04')).toBe('assigned')
	expect(state(back, undefined, '2026-04-01')).toBe('withdrawn')
	expect(stands(back, undefined, '2026-05-02')).toMatchObject({
		...{ state: 'assigned', assignedAt: new Date('2026-05-01T00:00:00Z') },
	})
})

test('a new version keeps the day since when somebody has been meant', () => {
	const versions = [
		version(),
		version({ version: 2, from: '2026-03-05', due: { kind: 'after-assignment', days: 30 } }),
	]
	expect(dueOf(nina(), asking([versions]))).toBe('2026-04-01T00:00:00.000Z')
})

test('an assignment that ends asks nothing; one that holds again begins anew', () => {
	const versions = [
		version(),
		version({ version: 2, from: '2026-03-05', ends: true }),
		version({ version: 3, from: '2026-04-01' }),
	]
	expect(state(nina(), asking([versions]))).toBe('withdrawn')
	expect(stands(nina(), asking([versions]), '2026-04-02')?.assignedAt).toEqual(on('2026-04-01'))
})

test('of two assignments of a course the earlier day counts', () => {
	const asked = asking([
		version({ id: 'late', due: { kind: 'none' } }),
		version({ id: 'soon', due: { kind: 'day', day: '2026-03-20' } }),
	])
	expect(stands(nina(), asked)).toMatchObject({ assignmentId: 'soon' })
})

test('a due date stands still during leave, however many leaves lie over each other', () => {
	const leave = act('leave', { course: null, from: '2026-03-05', until: '2026-03-12' })
	const within = act('leave', { course: null, from: '2026-03-06', until: '2026-03-10' })
	const over = act('leave', { course: null, from: '2026-03-10', until: '2026-03-14' })
	expect(state(nina({ acts: [leave] }))).toBe('on-leave')
	expect(dueOf(nina({ acts: [leave] }))).toBe('2026-03-23T00:00:00.000Z')
	expect(dueOf(nina({ acts: [within, leave] }))).toBe('2026-03-23T00:00:00.000Z')
	expect(dueOf(nina({ acts: [leave, over] }))).toBe('2026-03-25T00:00:00.000Z')
})

test('a leave that began before, or after the day has passed, moves only what lies within', () => {
	const early = act('leave', { course: null, from: '2026-02-01', until: '2026-03-04' })
	const late = act('leave', { course: null, from: '2026-03-20', until: '2026-04-20' })
	expect(dueOf(nina({ acts: [early] }))).toBe('2026-03-19T00:00:00.000Z')
	expect(state(nina({ acts: [late] }), undefined, '2026-03-17')).toBe('overdue')
	expect(state(nina({ acts: [late] }), undefined, '2026-03-21')).toBe('on-leave')
	expect(state(nina({ acts: [late] }), undefined, '2026-04-21')).toBe('overdue')
})

test('an extension counts from when it was granted, and the last word on it', () => {
	const first = act('extend', { from: '2026-03-14', dueOn: '2026-03-20' })
	const last = act('extend', { from: '2026-03-18', dueOn: '2026-03-31' })
	const person = nina({ acts: [last, first] })
	expect(dueOf(person, undefined, '2026-03-13')).toBe('2026-03-16T00:00:00.000Z')
	expect(dueOf(person, undefined, '2026-03-15')).toBe('2026-03-21T00:00:00.000Z')
	expect(dueOf(person, undefined, '2026-03-19')).toBe('2026-04-01T00:00:00.000Z')
	expect(state(nina({ acts: [last] }), undefined, '2026-03-17')).toBe('overdue')
	expect(state(nina({ acts: [last] }), undefined, '2026-03-17', '2026-04-01')).toBe('overdue')
})

test('further days that were agreed are added to what is due, not to an extension', () => {
	expect(dueOf(nina({ moreDays: 7 }))).toBe('2026-03-23T00:00:00.000Z')
	const extended = act('extend', { from: '2026-03-09', dueOn: '2026-03-31' })
	expect(dueOf(nina({ moreDays: 7, acts: [extended] }))).toBe('2026-04-01T00:00:00.000Z')
})

test('who is exempt owes nothing until that ends, and then has the days that were left', () => {
	const acts = [act('exempt', { code: 'agreed', from: '2026-03-05', until: '2026-06-05' })]
	expect(stands(nina({ acts }))).toMatchObject({ state: 'exempt', required: false, dueAt: null })
	expect(state(nina({ acts }), undefined, '2026-06-05')).toBe('assigned')
	expect(dueOf(nina({ acts }), undefined, '2026-06-05')).toBe('2026-06-16T00:00:00.000Z')
})

test('what was decided for one course does not touch another; for all courses it does', () => {
	expect(state(nina({ acts: [act('exempt', { course: 'calm' })] }))).toBe('assigned')
	expect(state(nina({ acts: [act('exempt', { course: null })] }))).toBe('exempt')
})

test('who is withdrawn owes nothing, until that is taken back', () => {
	const withdrawn = act('withdraw', { from: '2026-03-02' })
	const back = act('withdraw', { from: '2026-03-08', undoes: withdrawn.id })
	const person = nina({ acts: [withdrawn, back] })
	expect(stands(person, undefined, '2026-03-05')).toMatchObject({ state: 'withdrawn', required: false })
	expect(state(person, undefined, '2026-03-09')).toBe('assigned')
	expect(state(person, undefined, '2026-03-05', '2026-03-09')).toBe('assigned')
})

test('who enrolled themselves has no day to be overdue on, and may leave', () => {
	const enrol = act('enrol', { code: 'self', from: '2026-03-02' })
	const alone = nina({ acts: [enrol] })
	expect(stands(alone, asking([]), '2027-03-10')).toMatchObject({
		state: 'assigned',
		required: false,
		dueAt: null,
	})
	const left = nina({ acts: [enrol, act('enrol', { from: '2026-03-05', undoes: enrol.id })] })
	expect(stands(left, asking([]))).toBe(null)
})

test('a completion counts whatever was decided, and holds for good where no end was set', () => {
	const done = [completion(4, '2026-03-05')]
	for (const kind of ['exempt', 'withdraw', 'leave'] as const)
		expect(state(nina({ done, acts: [act(kind)] }))).toBe('completed')
	expect(stands(nina({ done }), undefined, '2036-03-10')).toMatchObject({
		...{ state: 'completed', round: 1, recordSeq: 4, expiresAt: null, dueAt: null },
	})
})

test('a completion that lapses opens a round before it ends, and is never called overdue', () => {
	const asked = asking([version()], [yearly])
	const person = nina({ done: [completion(4, '2026-03-05')], began: ['2026-03-04'] })
	expect(stands(person, asked, '2027-02-01')).toMatchObject({ state: 'completed', round: 1, dueAt: null })
	expect(stands(person, asked, '2027-02-01')?.startedAt).toEqual(on('2026-03-04'))
	expect(stands(person, asked, '2027-02-04')).toMatchObject({
		...{ state: 'completed', round: 2, dueAt: on('2027-03-05'), startedAt: null },
	})
	expect(stands(person, asked, '2027-03-05')).toMatchObject({ state: 'lapsed', round: 2, required: true })
})

test('a lapsed round can be extended and stands still during leave, and is still called lapsed', () => {
	const asked = asking([version()], [yearly])
	const done = [completion(4, '2026-03-05')]
	const extended = nina({ done, acts: [act('extend', { from: '2027-03-01', dueOn: '2027-03-31' })] })
	expect(stands(extended, asked, '2027-03-10')).toMatchObject({
		state: 'lapsed',
		dueAt: new Date('2027-04-01T00:00:00Z'),
	})
	const away = nina({ done, acts: [act('leave', { course: null, from: '2027-03-01', until: '2027-04-01' })] })
	expect(state(away, asked, '2027-03-10')).toBe('on-leave')
	expect(dueOf(away, asked, '2027-04-02')).toBe('2027-04-06T00:00:00.000Z')
})

test('who is no longer asked may lapse without owing anything', () => {
	const asked = asking([[version(), version({ version: 2, from: '2026-06-01', ends: true })]], [yearly])
	const person = nina({ done: [completion(4, '2026-03-05')] })
	expect(stands(person, asked, '2027-04-01')).toMatchObject({ state: 'lapsed', required: false, dueAt: null })
	const withdrawn = nina({
		done: [completion(4, '2026-03-05')],
		acts: [act('withdraw', { from: '2026-06-01' })],
	})
	expect(stands(withdrawn, asking([version()], [yearly]), '2027-04-01')).toMatchObject({
		...{ state: 'withdrawn', required: false },
	})
})

test('a fact that came late is told on both axes', () => {
	const late = nina({ facts: [desk, fact('team', 'phones', '2026-03-03', '2026-04-01')] })
	expect(state(late, forDesk(), '2026-03-10', '2026-03-10')).toBe('assigned')
	expect(state(late, forDesk(), '2026-03-10', '2026-04-02')).toBe('withdrawn')
	const typedIn = nina({ done: [completion(4, '2026-03-05', { known: '2026-05-01', way: 'imported' })] })
	expect(state(typedIn, undefined, '2026-03-20', '2026-03-20')).toBe('overdue')
	expect(state(typedIn, undefined, '2026-03-20', '2026-05-01')).toBe('completed')
	const assignedBack = asking([version({ known: '2026-04-01' })])
	expect(state(nina(), assignedBack, '2026-03-20', '2026-03-31')).toBe(null)
	expect(state(nina(), assignedBack, '2026-03-20', '2026-04-01')).toBe('overdue')
})

test('what is dated ahead of a clock that was set back counts when its time has come', () => {
	const person = nina({ began: ['2026-03-12'], done: [completion(4, '2026-03-13', { known: '2026-03-09' })] })
	expect(stands(person)).toMatchObject({ state: 'assigned', changesAt: on('2026-03-12') })
	expect(stands(person, undefined, '2026-03-12')).toMatchObject({
		state: 'in-progress',
		changesAt: on('2026-03-13'),
	})
	expect(state(person, undefined, '2026-03-13')).toBe('completed')
})
