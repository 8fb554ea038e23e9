import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ActKind, actCodes, type TrainingAct } from '#app/core/records/acts'
import type { AssignmentVersion } from '#app/core/records/assignment'
import { plusDays } from '#app/core/records/day'
import type { PersonFact } from '#app/core/records/person-at'
import type { Completion } from '#app/core/records/rounds'
import {
	beginsAt,
	type CourseAsked,
	type PersonHistory,
	type Standing,
	standingOf,
} from '#app/core/records/standing'
import { act, completion, fact, plainWorld, type rule, terms, version } from '#test/support/records/histories'

const day = fc.integer({ min: 0, max: 500 }).map((days) => plusDays('2025-12-01', days))
const maybeDay = fc.option(day, { nil: null })

const anyFact = fc
	.oneof(
		fc.tuple(fc.constantFrom('team', 'site'), fc.constantFrom('desk', 'york', null), day, day),
		fc.tuple(fc.constantFrom('hired', 'left'), maybeDay, day, day),
		fc.tuple(fc.constant('time-zone'), fc.constantFrom('Pacific/Apia', 'Europe/London', null), day, day),
	)
	.map(([field, value, from, known]): PersonFact => ({ ...fact('team', value, from, known), field }))

const anyRule = fc.constantFrom<Parameters<typeof rule>[0][]>(
	{ everyone: true },
	{ groups: [{ teams: ['desk'] }] },
	{ groups: [{ sites: ['york'] }, { hiredFrom: '2026-06-01' }] },
	{ people: ['nina'] },
)
const anyDue = fc.oneof(
	fc.constant({ kind: 'none' } as const),
	day.map((one) => ({ kind: 'day', day: one }) as const),
	fc.integer({ min: 1, max: 90 }).map((days) => ({ kind: 'after-assignment', days }) as const),
	fc.integer({ min: 1, max: 90 }).map((days) => ({ kind: 'after-hire', days }) as const),
)
const anyVersion = fc
	.tuple(fc.constantFrom('one', 'two'), anyRule, anyDue, day, day, fc.boolean())
	.map(
		([id, rule, due, from, known, ends]): AssignmentVersion =>
			version({ id, rule, due, from, known, ends: ends && id === 'one' }),
	)

const kinds = Object.keys(actCodes).filter((kind): kind is ActKind => kind in actCodes)
const anyAct = fc
	.tuple(fc.constantFrom(...kinds), day, maybeDay, day, day)
	.map(([kind, from, until, known, dueOn]) =>
		act(kind, {
			...{ from, known, dueOn: kind === 'extend' ? dueOn : null },
			...(until !== null && until > from && { until }),
		}),
	)
const anyCompletion = fc
	.tuple(day, day, fc.option(fc.integer({ min: 0, max: 3 }), { nil: null }), fc.boolean())
	.map(([at, known, corrects, gone]) =>
		completion(0, at, { known, corrects, void: gone && corrects !== null }),
	)

type Lived = {
	facts: PersonFact[]
	versions: AssignmentVersion[]
	acts: TrainingAct[]
	done: Completion[]
	began: string[]
}
const anyLife: fc.Arbitrary<Lived> = fc.record({
	facts: fc.array(anyFact, { maxLength: 6 }),
	versions: fc.array(anyVersion, { maxLength: 4 }),
	acts: fc.array(anyAct, { maxLength: 4 }),
	done: fc.array(anyCompletion, { maxLength: 4 }),
	began: fc.array(day, { maxLength: 2 }),
})

/** What is added after the rest has later numbers, as rows that are appended have. */
function lifeOf(...parts: Lived[]): { person: PersonHistory; asked: CourseAsked } {
	const of = <Key extends keyof Lived>(key: Key) => parts.flatMap((part): Lived[Key][number][] => part[key])
	const versions = of('versions').map((one, place) => ({ ...one, version: place + 1 }))
	const done = of('done').map((one, place) => ({
		...one,
		seq: place + 1,
		corrects: one.corrects === place + 1 ? null : one.corrects,
	}))
	const began = of('began').map((text) => new Date(`${text}T10:00:00Z`))
	const tries = began.slice(0, 1).map((at) => ({ at, passed: false }))
	return {
		person: {
			...{ id: 'nina', facts: of('facts'), acts: of('acts'), moreDays: 0 },
			completions: new Map([['respect', done]]),
			activity: new Map([['respect', { began, tries }]]),
		},
		asked: {
			course: 'respect',
			terms: [terms({ validMonths: 3, renewDays: 20 })],
			assignments: ['one', 'two'].map((id) => versions.filter((one) => one.assignmentId === id)),
		},
	}
}

const endless = { numRuns: 400 }
const noon = (text: string) => new Date(`${text}T12:00:00Z`)

test('what becomes known later changes nothing of what was known before', () => {
	fc.assert(
		fc.property(anyLife, anyLife, day, day, (life, more, at, known) => {
			const later = <Row extends { knownAt: Date }>(rows: Row[]) =>
				rows.filter((row) => row.knownAt > noon(known))
			const added = {
				facts: later(more.facts),
				versions: later(more.versions),
				acts: later(more.acts),
				done: later(more.done),
				began: [],
			}
			const when = { at: noon(at), known: noon(known) }
			const [before, after] = [lifeOf(life), lifeOf(life, added)]
			expect(standingOf(after.person, after.asked, plainWorld, when)).toEqual(
				standingOf(before.person, before.asked, plainWorld, when),
			)
		}),
		endless,
	)
})

test('nobody stands otherwise before the instant that was told for it', () => {
	fc.assert(
		fc.property(
			anyLife,
			day,
			fc.array(fc.integer({ min: 1, max: 400 * 24 }), { maxLength: 12 }),
			(life, first, hours) => {
				const { person, asked } = lifeOf(life)
				const known = noon('2028-01-01')
				const at = noon(first)
				const seen = (when: Date) => standingOf(person, asked, plainWorld, { at: when, known })
				const now = seen(at)
				const changes = now ? now.changesAt : beginsAt(person, asked, plainWorld, { at, known })
				const probes = hours.map((hour) => new Date(at.getTime() + hour * 3_600_000))
				if (changes) probes.push(new Date(changes.getTime() - 1))
				for (const probe of probes) {
					if (changes && probe >= changes) continue
					expect(told(seen(probe))).toEqual(told(now))
				}
			},
		),
		endless,
	)
})

test('nobody is overdue who completed it once, and nothing lapses that was never completed', () => {
	fc.assert(
		fc.property(anyLife, day, (life, at) => {
			const { person, asked } = lifeOf(life)
			const found = standingOf(person, asked, plainWorld, { at: noon(at), known: noon('2028-01-01') })
			if (!found) return
			const { state, completedAt, dueAt, required } = found
			if (state === 'overdue') expect(completedAt).toBe(null)
			if (state === 'lapsed' || state === 'completed') expect(completedAt).not.toBe(null)
			if (state === 'overdue') expect(dueAt && dueAt <= noon(at)).toBe(true)
			if (!required && state !== 'on-leave') expect(state).not.toBe('overdue')
		}),
		endless,
	)
})

function told(standing: Standing | null) {
	return standing && { ...standing, changesAt: null }
}
