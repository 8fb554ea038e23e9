import type { CourseTerms } from './course-terms'

/** One ended official try at a scenario within a round. `passed` null: a trainer has yet to confirm it. */
export type OfficialTry = { attemptId: string; at: Date; passed: boolean | null; total: number }

/**
 * The official try that counts in a round, by what the course says: the best (passed before not passed, then by its
 * total, then the earlier), the first or the latest. Null where there is none yet.
 */
export function countingTry<Try extends Omit<OfficialTry, 'attemptId'>>(
	counts: CourseTerms['counts'],
	tries: readonly Try[],
): Try | null {
	const inTime = [...tries].sort((one, other) => one.at.getTime() - other.at.getTime())
	if (counts === 'first') return inTime[0] ?? null
	if (counts === 'latest') return inTime.at(-1) ?? null
	return inTime.sort((one, other) => worth(other) - worth(one) || other.total - one.total)[0] ?? null
}

/** Whether a scenario counts as passed in a round. */
export function isPassedIn(
	counts: CourseTerms['counts'],
	tries: readonly Pick<OfficialTry, 'at' | 'passed'>[],
): boolean {
	if (counts === 'best') return tries.some((one) => one.passed)
	const counting = countingTry(
		counts,
		tries.map((one) => ({ ...one, total: 0 })),
	)
	return counting?.passed === true
}

/** Something that waits for a trainer may still turn out well: it comes before what was not passed. */
function worth({ passed }: Pick<OfficialTry, 'passed'>): number {
	return passed === true ? 2 : passed === null ? 1 : 0
}
