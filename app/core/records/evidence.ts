import type { Evidence } from '../learning/course-progress'
import type { CourseRules } from '../learning/course-rules'
import { isPassedIn, type OfficialTry } from './counting-try'

/** What one person has done, each with when it was done last; keys as in Evidence. */
export type DatedEvidence = {
	read: ReadonlyMap<string, Date>
	checksPassed: ReadonlyMap<string, Date>
	/** By scenario: each official try that has ended. */
	tries: ReadonlyMap<string, readonly Pick<OfficialTry, 'at' | 'passed'>[]>
}

/**
 * What was done since an instant; all of it where that is null. A new round of a course asks for
 * everything anew, and `policy` says which official try at a scenario counts in it.
 */
export function evidenceSince(
	dated: DatedEvidence,
	since: Date | null,
	policy: CourseRules['counts'] = 'best',
): Evidence {
	const counts = (at: Date) => since === null || at >= since
	return {
		read: keysWhere(dated.read, counts),
		checksPassed: keysWhere(dated.checksPassed, counts),
		scenariosPassed: keysWhere(dated.tries, (tries) =>
			isPassedIn(
				policy,
				tries.filter((one) => counts(one.at)),
			),
		),
	}
}

function keysWhere<T>(map: ReadonlyMap<string, T>, holds: (value: T) => boolean): Set<string> {
	return new Set([...map].flatMap(([key, value]) => (holds(value) ? [key] : [])))
}
