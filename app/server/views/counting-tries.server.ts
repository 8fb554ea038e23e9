import { countingTry, type OfficialTry } from '#app/core/records/counting-try'
import { type CourseTerms, termsAt } from '#app/core/records/course-terms'
import type { Deps } from '../deps.server'
import { attemptsOf } from '../store/attempts.server'
import { courseTermsOf } from '../store/course-terms.server'
import { evidenceOf, openRound } from '../store/evidence.server'
import { titlesEver } from '../store/version-titles.server'

/** Which official try at a scenario counts for a course, in the round that is open or was completed last. */
export type CountingTry = {
	course: string
	courseTitle: string
	scenario: string
	title: string
	round: number
	policy: CourseTerms['counts']
	/** It stands for the whole course. */
	testOut: boolean
	/** Tries of this round; others were of a round before. */
	tries: number
	/** Null where none counts so far: of several that did not pass, it is not told which was the best. */
	counts: { attemptId: string; at: Date; state: 'passed' | 'not-yet' | 'awaited' } | null
}

/** For every course whose scenarios somebody has tried officially: which try counts now, by what the course says. */
export async function countingTries(
	{ db: { read }, now }: Pick<Deps, 'db' | 'now'>,
	personId: string,
): Promise<CountingTry[]> {
	const at = now()
	const attempts = await attemptsOf(read, personId, { mode: 'official' })
	if (attempts.length === 0) return []
	const [terms, evidence, courses, scenarios] = await Promise.all([
		courseTermsOf(read),
		evidenceOf(read, personId, at),
		titlesEver(read, 'course'),
		titlesEver(read, 'scenario'),
	])
	const tries = triesOf(attempts.filter(({ id }) => !evidence.voided.has(id)))
	return [...terms].flatMap(([course, versions]) => {
		const rule = termsAt(versions, at, at)
		if (!rule) return []
		const { number, since } = openRound(evidence, { slug: course, counts: rule.counts }, at)
		const asked = [...new Set([...rule.scenarios, ...(rule.testOut ? [rule.testOut] : [])])]
		return asked.flatMap((scenario): CountingTry[] => {
			const here = tries.get(scenario)?.filter((one) => since === null || one.at >= since) ?? []
			if (here.length === 0) return []
			return [
				{
					...{ course, scenario, round: number, policy: rule.counts, tries: here.length },
					courseTitle: courses.get(course) ?? course,
					title: scenarios.get(scenario) ?? scenario,
					testOut: !rule.scenarios.includes(scenario),
					counts: toldOf(rule.counts, here),
				},
			]
		})
	})
}

function toldOf(policy: CourseTerms['counts'], tries: readonly OfficialTry[]): CountingTry['counts'] {
	const found = countingTry(policy, tries)
	if (!found || (policy === 'best' && found.passed === false)) return null
	const { attemptId, at, passed } = found
	return { attemptId, at, state: passed === null ? 'awaited' : passed ? 'passed' : 'not-yet' }
}

function triesOf(attempts: Awaited<ReturnType<typeof attemptsOf>>): Map<string, OfficialTry[]> {
	const tries = new Map<string, OfficialTry[]>()
	for (const { id, slug, endedAt, passed, result } of attempts) {
		if (!endedAt) continue
		const one = { attemptId: id, at: endedAt, passed, total: result?.scores.total ?? 0 }
		tries.set(slug, [...(tries.get(slug) ?? []), one])
	}
	return tries
}
