import type { Way } from '#app/core/records/rounds'
import type { RecordKind, RecordResult } from '../store/ledger.server'
import type { Chance } from './chance'
import type { LargePerson } from './large-house'

/** A course to be completed round after round, with its scenarios; names and versions as they are published. */
export type LargeCourse = {
	slug: string
	hash: string
	months: number
	scenarios: { slug: string; hash: string }[]
}

/** One record to be; `about` and `corrects` are other ones. */
export type LargeEvent = {
	person: LargePerson
	/** When it is written, and when it was done (ms). */
	recorded: number
	at: number
	kind: RecordKind
	slug: string
	hash: string
	result: RecordResult
	minutes: number
	total: number | null
	way: Way | null
	round: number | null
	expires: number | null
	about: LargeEvent | null
	corrects: LargeEvent | null
	reason: string | null
}

const dayMs = 86_400_000
const yearMs = 365.25 * dayMs
const hourMs = 3_600_000

/** Exactly `count` records of one person between their first day and now: courses in rounds, tries, attestations, few corrections. */
export function largeEvents(
	person: LargePerson,
	count: number,
	courses: readonly LargeCourse[],
	now: number,
	luck: Chance,
): LargeEvent[] {
	const events: LargeEvent[] = []
	const hired = person.hired.getTime() + hourMs * (8 + luck.next() * 8)
	// One in eight has fallen behind.
	const until = Math.min(person.left?.getTime() ?? now, now) - (luck.is(0.12) ? 400 : 10) * dayMs
	const rounds = Math.max(1, Math.ceil(count / (courses.length * 4)))
	const step = Math.min(0.9 * yearMs, Math.max(0, until - hired) / rounds)
	const begin = Math.max(hired, until - rounds * step)
	for (let round = 1; events.length < count; round++) {
		for (const [place, course] of courses.entries()) {
			const day = Math.floor(((round - 1 + (place + luck.next()) / courses.length) * step) / dayMs)
			// A round takes two hours at most, and nothing is of a time that is still to come.
			const at = Math.min(begin + day * dayMs + luck.below(hourMs), now - 3 * hourMs)
			events.push(...oneRound(person, course, round, { at, now }, luck))
		}
	}
	return events.slice(0, count)
}

function oneRound(
	person: LargePerson,
	course: LargeCourse,
	round: number,
	{ at, now }: { at: number; now: number },
	luck: Chance,
): LargeEvent[] {
	const known = (then: number) => Math.min(then, now)
	const plain = { person, about: null, corrects: null, reason: null }
	const events: LargeEvent[] = []
	const way: Way = luck.is(0.85) ? 'play' : luck.pick(['test-out', 'imported', 'classroom', 'observed'])
	let then = at
	if (way === 'play' || way === 'test-out') {
		for (const { slug, hash } of course.scenarios.slice(0, 2)) {
			const tries: RecordResult[] = luck.is(0.25) ? ['not-yet', 'passed'] : ['passed']
			for (const result of tries) {
				then += 20 * 60_000
				const total = (result === 'passed' ? 70_000 : 35_000) + luck.below(30_000)
				const said = { slug, hash, result, total, minutes: 4 + luck.below(12) }
				events.push({
					...{ ...plain, ...said, kind: 'scenario', at: then, recorded: then },
					...{ way: null, round: null, expires: null },
				})
			}
		}
	}
	then += 30 * 60_000
	const days = way === 'imported' ? 30 : 0
	const done: LargeEvent = {
		...{ ...plain, kind: 'course', slug: course.slug, hash: course.hash, result: 'completed', total: null },
		...{ at: then, recorded: known(then + days * dayMs), minutes: 20 + luck.below(60), way, round },
		expires: then + course.months * 30 * dayMs,
	}
	const recorded = known(done.recorded + 60_000)
	const none = { way: null, round: null, expires: null }
	events.push(done)
	if (luck.is(0.6))
		events.push({
			...{ ...done, ...none, about: done, kind: 'attestation', result: 'attested' },
			...{ at: recorded, recorded, minutes: 0 },
		})
	if (luck.is(0.002)) {
		const moved = { ...done, at: done.at - 2 * dayMs, recorded: known(recorded + 5 * dayMs), corrects: done }
		events.push(
			luck.is(0.5)
				? { ...moved, reason: 'wrong-date' }
				: { ...moved, at: done.at, reason: 'wrong-person', result: 'void' },
		)
	}
	return events
}
