import { dayOf, plusMonths } from './day'

/** What a course asks and for how long it holds, in one version of it. */
export type CourseTerms = {
	course: string
	title: string
	versionHash: string
	/** In force from its publication on. */
	from: Date
	/** Null: for good. */
	validMonths: number | null
	/** So many days before the end the next round may be taken. */
	renewDays: number
	/** Whether the next round holds from the day it was completed, or from the end of the last one. */
	renews: 'completion' | 'expiry'
	/** Which official attempt at a scenario counts. */
	counts: 'first' | 'best' | 'latest'
	scenarios: string[]
	/** The scenario that stands for the whole course, if there is one. */
	testOut: string | null
}

/**
 * The terms in force at `at`, by what was known at `known`; before the first publication, those of the first. Null: nothing
 * had been published by then.
 */
export function termsAt(versions: readonly CourseTerms[], at: Date, known: Date): CourseTerms | null {
	let found: CourseTerms | null = null
	let first: CourseTerms | null = null
	for (const one of versions) {
		if (one.from > known) continue
		if (!first || one.from < first.from) first = one
		if (one.from <= at && (!found || one.from >= found.from)) found = one
	}
	return found ?? first
}

/** Until when a completion holds, by the terms of its day; `last` is the end of the round before, if there was one. */
export function expiryOf(terms: CourseTerms, at: Date, last: Date | null): Date | null {
	if (terms.validMonths === null) return null
	const inWindow = last !== null && at < last
	return monthsLater(terms.renews === 'expiry' && inWindow ? last : at, terms.validMonths)
}

/** At the same time of day in UTC, so that it does not matter where the machine stands. */
function monthsLater(at: Date, months: number): Date {
	const day = plusMonths(dayOf(at, 'UTC'), months)
	return new Date(`${day}T${at.toISOString().slice(11)}`)
}

/** From when the next round of a course may be taken. */
export function renewFromOf(terms: Pick<CourseTerms, 'renewDays'>, expiresAt: Date): Date {
	return new Date(expiresAt.getTime() - terms.renewDays * 86_400_000)
}
