import type { z } from 'zod'
import type { TrainingAct } from '#app/core/records/acts'
import {
	type AssignmentRule,
	type AssignmentVersion,
	type Due,
	dueSchema,
	ruleSchema,
	stepsSchema,
} from '#app/core/records/assignment'
import type { CourseTerms } from '#app/core/records/course-terms'
import type { PersonFact, PersonField } from '#app/core/records/person-at'
import type { Completion } from '#app/core/records/rounds'
import type { CourseAsked, PersonHistory, World } from '#app/core/records/standing'

/** A day at nine in UTC, or an instant as it is written. */
export const on = (text: string): Date => new Date(text.length === 10 ? `${text}T09:00:00Z` : text)

export const plainWorld: World = { zones: new Map([['york', 'America/New_York']]), houseZone: 'UTC' }

/** A fact that was known from its day on, unless said otherwise. */
export const fact = (field: PersonField, value: string | null, from: string, known = from): PersonFact => ({
	field,
	value,
	from: on(from),
	knownAt: on(known),
})

export const rule = (said: z.input<typeof ruleSchema>): AssignmentRule => ruleSchema.parse(said)
export const due = (said: z.input<typeof dueSchema>): Due => dueSchema.parse(said)

type Said = {
	id?: string
	version?: number
	course?: string
	rule?: z.input<typeof ruleSchema>
	due?: z.input<typeof dueSchema>
	from?: string
	known?: string
	ends?: boolean
}

/** A version of an assignment of `respect`: everybody, within 14 days, since 1 March 2026. */
export function version(said: Said = {}): AssignmentVersion {
	const from = said.from ?? '2026-03-01'
	return {
		assignmentId: said.id ?? 'all',
		version: said.version ?? 1,
		course: said.course ?? 'respect',
		title: 'Respect',
		rule: rule(said.rule ?? { everyone: true }),
		due: due(said.due ?? { kind: 'after-assignment', days: 14 }),
		steps: stepsSchema.parse({}),
		from: on(from),
		ends: said.ends ?? false,
		byId: 'hanna',
		knownAt: on(said.known ?? from),
	}
}

let acts = 0

/** An act for `respect` that was known from its day on. */
export function act(
	kind: TrainingAct['kind'],
	said: Partial<Omit<TrainingAct, 'from' | 'until' | 'knownAt'>> & {
		from?: string
		until?: string
		known?: string
	} = {},
): TrainingAct {
	const { from = '2026-03-01', until, known = from, ...rest } = said
	acts += 1
	return {
		...{ id: `act-${acts}`, course: 'respect', kind, code: 'agreed', dueOn: null, undoes: null },
		...rest,
		from: on(from),
		until: until === undefined ? null : on(until),
		knownAt: on(known),
	}
}

export function terms(said: Partial<Omit<CourseTerms, 'from'>> & { from?: string } = {}): CourseTerms {
	const { from = '2025-01-01', ...rest } = said
	return {
		...{ course: 'respect', title: 'Respect', versionHash: 'hash', validMonths: null, renewDays: 60 },
		...{ renews: 'completion', counts: 'best', scenarios: [], testOut: null },
		...rest,
		from: on(from),
	}
}

export function completion(
	seq: number,
	at: string,
	said: Partial<Omit<Completion, 'at' | 'knownAt'>> & { known?: string } = {},
): Completion {
	const { known = at, ...rest } = said
	return {
		...{ seq, way: 'play', corrects: null, void: false, expiresAt: undefined },
		...rest,
		at: on(at),
		knownAt: on(known),
	}
}

type Lived = Partial<Pick<PersonHistory, 'facts' | 'acts' | 'moreDays'>> & {
	done?: Completion[]
	began?: string[]
	tries?: [at: string, passed: boolean][]
}

/** Nina, and what she lived through of `respect`. */
export function nina({ facts = [], acts = [], moreDays = 0, done = [], began = [], tries = [] }: Lived = {}) {
	return {
		...{ id: 'nina', facts, acts, moreDays },
		completions: new Map([['respect', done]]),
		activity: new Map([
			['respect', { began: began.map(on), tries: tries.map(([at, passed]) => ({ at: on(at), passed })) }],
		]),
	} satisfies PersonHistory
}

/** What is asked of `respect`: these assignments, each by its versions. */
export const asking = (
	assignments: (AssignmentVersion | AssignmentVersion[])[],
	said: CourseTerms[] = [terms()],
): CourseAsked => ({
	course: 'respect',
	terms: said,
	assignments: assignments.map((one) => (Array.isArray(one) ? one : [one])),
})
