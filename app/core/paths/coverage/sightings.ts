/**
 * Where a condition stands. `reply-when` and `case-when` by reply (cases count from 1), `line-when` and `line-mood` by
 * line, `mood` by tier (from 1) and mood, `beaten` and `broken` by expectation, `need-when`, `critical-when`, `fit` and
 * `earned` by the id of what they belong to.
 */
export type ConditionAt = {
	kind:
		| 'reply-when'
		| 'case-when'
		| 'line-when'
		| 'line-mood'
		| 'mood'
		| 'beaten'
		| 'broken'
		| 'need-when'
		| 'critical-when'
		| 'fit'
		| 'earned'
	id: string
	number: number
}

/** A condition, and whether it ever held and ever failed. Neither: nothing ever came to look at it. */
export type Sighting = ConditionAt & { held: boolean; failed: boolean }

/** One text for where a condition stands. */
export function conditionKey({ kind, id, number }: ConditionAt): string {
	return `${kind} ${id} ${number}`
}

export type NewSighting = (kind: ConditionAt['kind'], id: string, number?: number) => Sighting

/** Opens a list of sightings. */
export function sightings(): { conditions: Sighting[]; sighting: NewSighting } {
	const conditions: Sighting[] = []
	return {
		conditions,
		sighting: (kind, id, number = 1) => {
			const sighting = { kind, id, number, held: false, failed: false }
			conditions.push(sighting)
			return sighting
		},
	}
}

/** Notes what a condition came to, and says it back. */
export function sighted(sighting: Sighting, holds: boolean): boolean {
	if (holds) sighting.held = true
	else sighting.failed = true
	return holds
}
