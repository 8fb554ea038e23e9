import { type Coverage, coverageOf } from '../../../paths/coverage/coverage'
import { conditionKey, type Sighting } from '../../../paths/coverage/sightings'
import { conditionPlaces } from '../../condition-places'
import type { Watching } from './watching'

/**
 * Every condition an author wrote holds on some path and fails on some other. What another rule says already (a reply
 * never on offer, a mood that never comes, what is judged at endings) is not said again. A condition in a segment is
 * judged over all of its uses. Runs a walk of its own, in which expectations and extras tell states apart too.
 */
export function bothWays({ definition, draft, report }: Watching, cap: number): void {
	const coverage = coverageOf(definition, cap)
	if (coverage.capped) return
	const places = conditionPlaces(draft)
	const written = new Map<number, { one: Sighting; held: boolean; failed: boolean }>()
	for (const one of coverage.conditions) {
		const at = places.get(conditionKey(one))
		if (at === undefined) continue
		const before = written.get(at)
		const held = one.held || (before?.held ?? false)
		written.set(at, { one, held, failed: one.failed || (before?.failed ?? false) })
	}
	for (const [at, { one, held, failed }] of written) {
		const told = sentences[one.kind]
		if (failed && !held && told.never && !isSaid(coverage, one))
			report('condition-never', at, told.never, 'Check it, or take it out with what depends on it.')
		if (held && !failed && told.always && !isSaid(coverage, one))
			report('condition-always', at, told.always, 'Check it, or take it out: nothing would change.')
	}
}

/** A mood that never comes has a problem of its own; where a tier always holds, those after it never come. */
function isSaid({ moods }: Coverage, { kind, id, held }: Sighting): boolean {
	if (kind !== 'mood') return false
	return held ? [...moods.values()].some(({ states }) => states === 0) : moods.get(id)?.states === 0
}

type Sentences = { never: string | null; always: string | null }

const sentences: Record<Sighting['kind'], Sentences> = {
	'reply-when': {
		never: null,
		always: 'This condition holds on every path, so the reply is always on offer.',
	},
	'case-when': {
		never: 'No path makes this condition true here, so this <If> never applies.',
		always:
			'This condition holds on every path, so this <If> always applies, and nothing after or around it does.',
	},
	'line-when': {
		never: 'No path makes this condition true here, so this is never said.',
		always: 'This condition holds on every path that comes here.',
	},
	'line-mood': { never: 'No path comes here in this mood, so this is never said.', always: null },
	mood: {
		never: 'No path makes this condition true.',
		always: 'This condition holds on every path that comes to it.',
	},
	beaten: {
		never: 'No path makes this condition true, so nobody ever gets more than they expected here.',
		always: 'This condition holds at the end of every path, so it says nothing about how they were treated.',
	},
	broken: {
		never: 'No path makes this condition true, so this expectation is never broken.',
		always: 'This condition holds at the end of every path, so it says nothing about how they were treated.',
	},
	'need-when': {
		never: null,
		always: 'This condition holds at the end of every path, so the need always counts.',
	},
	'critical-when': { never: null, always: null },
	fit: {
		never: 'No path gives this extra while its condition holds, so it never fits.',
		always: null,
	},
	earned: { never: null, always: null },
}
