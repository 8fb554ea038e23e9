/** What a course asks besides its parts, and for how long it holds. */
export type CourseRules = {
	/** How many months a completion holds, 1-120; null: for good. */
	validMonths: number | null
	/** So many days before the end the next round may be taken. */
	renewDays: number
	/** Whether the next round holds from the day it was completed, or from the end of the last one. */
	renews: 'completion' | 'expiry'
	/** Which official attempt at a scenario counts. */
	counts: 'best' | 'first' | 'latest'
	/** The scenario that, passed officially, stands for the whole course. */
	testOut: string | null
	/** The next lesson opens when the one before it is done. */
	inOrder: boolean
	/** Whether there is a certificate for it. */
	certificate: boolean
}

/** A course that says nothing about them, as courses of before. */
export const plainRules: CourseRules = {
	validMonths: null,
	renewDays: 60,
	renews: 'completion',
	counts: 'best',
	testOut: null,
	inOrder: false,
	certificate: true,
}
