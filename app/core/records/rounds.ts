import { type CourseTerms, expiryOf, renewFromOf, termsAt } from './course-terms'

/** How a course was completed. */
export const ways = ['play', 'test-out', 'imported', 'classroom', 'observed'] as const
export type Way = (typeof ways)[number]

/** A record of a completed course, or one that corrects or takes away another. */
export type Completion = {
	seq: number
	at: Date
	knownAt: Date
	/** Until when it holds, as it was sealed; undefined in records of before: by the terms of its day. */
	expiresAt: Date | null | undefined
	way: Way
	corrects: number | null
	void: boolean
}

/** A completed round: from 1, one after the other; none replaces another. */
export type Round = {
	number: number
	seq: number
	at: Date
	way: Way
	expiresAt: Date | null
	renewFrom: Date | null
}

/**
 * The rounds of one course up to `at`, by what was known at `known`: corrections applied, nothing overwritten. What holds
 * longer goes on holding when a later round would end before it.
 */
export function roundsOf(
	completions: readonly Completion[],
	terms: readonly CourseTerms[],
	at: Date,
	known: Date,
): Round[] {
	const rounds: Round[] = []
	for (const one of standingOnes(completions, known)) {
		if (one.at > at) continue
		const rule = termsAt(terms, one.at, known)
		const last = rounds.at(-1)
		const own =
			one.expiresAt === undefined ? rule && expiryOf(rule, one.at, last?.expiresAt ?? null) : one.expiresAt
		const expiresAt = last ? longer(last.expiresAt, own) : own
		rounds.push({
			number: rounds.length + 1,
			...{ seq: one.seq, at: one.at, way: one.way, expiresAt },
			renewFrom: expiresAt && windowOf(renewFromOf(rule ?? { renewDays: 0 }, expiresAt), one.at, expiresAt),
		})
	}
	return rounds
}

function longer(one: Date | null, other: Date | null): Date | null {
	return one === null || other === null ? null : one > other ? one : other
}

/** A window that would open before half of the time has passed opens then: nobody is to begin anew at once. */
function windowOf(opens: Date, at: Date, expiresAt: Date): Date {
	const half = new Date(at.getTime() + Math.max(0, expiresAt.getTime() - at.getTime()) / 2)
	return opens > half ? opens : half
}

/** Those that no later known record corrects, oldest first. */
export function standingOnes(completions: readonly Completion[], known: Date): Completion[] {
	if (completions.length === 0) return []
	const heard = completions.filter((one) => one.knownAt <= known)
	const corrected = new Set(heard.map((one) => one.corrects))
	return heard
		.filter((one) => !one.void && !corrected.has(one.seq))
		.sort((one, other) => one.at.getTime() - other.at.getTime() || one.seq - other.seq)
}
