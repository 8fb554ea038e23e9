import type { Evidence } from './course-progress'

/** What one person has done, each with when it was done last; keys as in Evidence. */
export type DatedEvidence = {
	read: ReadonlyMap<string, Date>
	checksPassed: ReadonlyMap<string, Date>
	/** By scenario: each official pass. */
	passes: ReadonlyMap<string, readonly Date[]>
}

/** What was done since an instant; all of it where that is null. A new round of a course asks for everything anew. */
export function evidenceSince(dated: DatedEvidence, since: Date | null): Evidence {
	const counts = (at: Date) => since === null || at >= since
	return {
		read: keysWhere(dated.read, counts),
		checksPassed: keysWhere(dated.checksPassed, counts),
		scenariosPassed: keysWhere(dated.passes, (passes) => passes.some(counts)),
	}
}

function keysWhere<T>(map: ReadonlyMap<string, T>, holds: (value: T) => boolean): Set<string> {
	return new Set([...map].flatMap(([key, value]) => (holds(value) ? [key] : [])))
}
