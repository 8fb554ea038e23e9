import type { ActProblem, ActTyped, DecidedKind } from '#app/core/records/act-typed'
import { actCodes, isActCode } from '#app/core/records/acts'
import { dayOf, endOfDay, isDay, startOfDay } from '#app/core/records/day'
import { isId, isSlug } from '#app/urls'
import type { TrainingActAsked } from '../acts/act-on-training.server'

const kinds = ['extend', 'exempt', 'leave', 'withdraw'] as const

export function kindIn(text: unknown): DecidedKind | null {
	return kinds.find((kind) => kind === text) ?? null
}

/** `person:course` as lists send it; what is none is left out. */
export function whomIn(texts: readonly unknown[]): { personId: string; course: string }[] {
	const seen = [...new Set(texts.map(String))].slice(0, 2001)
	return seen.flatMap((text) => {
		const [personId, course, more] = text.split(':')
		return isId(personId) && isSlug(course) && more === undefined ? [{ personId, course }] : []
	})
}

/** A posted decision as it was typed; null when it is none of ours. */
export function actTyped(form: FormData): ActTyped | null {
	const text = (name: string) =>
		String(form.get(name) ?? '')
			.trim()
			.slice(0, 1200)
	const kind = kindIn(form.get('kind'))
	if (!kind) return null
	return {
		...{ kind, code: text('code'), from: text('from'), until: text('until'), dueOn: text('dueOn') },
		...{ note: text('note'), seen: String(form.get('seen') ?? '') },
		whom: whomIn(form.getAll('who')),
	}
}

/** What was decided, or what needs another look, each at its field. */
export function actSaid(
	typed: ActTyped,
	{ now, zone }: { now: Date; zone: string },
): { said: TrainingActAsked | null; problems: ActProblem[] } {
	const { kind, code, whom, from, until, dueOn, note } = typed
	const problems: ActProblem[] = []
	const problem = (field: ActProblem['field']) => problems.push({ field, why: field })
	if (whom.length === 0) problems.push({ field: 'who', why: 'nobody' })
	if (!isActCode(kind, code)) problem('code')
	if (kind !== 'extend' && !isDay(from)) problem('from')
	if (until !== '' && !isDay(until)) problem('until')
	if (kind === 'extend' && (!isDay(dueOn) || dueOn < dayOf(now, zone))) problem('dueOn')
	if (note.length > 1000) problem('note')
	if (problems.length > 0) return { said: null, problems }
	// An extension counts from the moment it is given: what it moves was asked before.
	const begins = kind === 'extend' ? now : startOfDay(from, zone)
	const ends = until === '' || kind === 'extend' || kind === 'withdraw' ? null : endOfDay(until, zone)
	if (ends !== null && ends <= begins) return { said: null, problems: [{ field: 'until', why: 'dates' }] }
	const people = [...new Set(whom.map(({ personId }) => personId))]
	const said = {
		...{ kind, code, from: begins, until: ends, dueOn: kind === 'extend' ? dueOn : null, note },
		whom: kind === 'leave' ? people.map((personId) => ({ personId, course: null })) : whom,
	}
	return { said, problems: [] }
}

/** The reasons of a kind. */
export const codesOf = (kind: DecidedKind): readonly string[] => actCodes[kind]

/** What was looked at, so that nothing else is saved. */
export function seenAct({ whom, kind, code, until, dueOn }: TrainingActAsked): string {
	return JSON.stringify([
		kind,
		code,
		until,
		dueOn,
		whom.map(({ personId, course }) => `${personId}:${course}`),
	])
}
