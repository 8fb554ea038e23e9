import { waysOf } from '../../scenario/cases'
import type { Ending, Reply, ScenarioDefinition, Scene } from '../../scenario/definition'
import { linesIn } from '../../scenario/lines-in'
import { factsIn } from './facts-in'

/**
 * What else tells states apart, besides what comes on stage: `judged` keeps what expectations and extras look at,
 * `again` what was said and counts differently when said again, `harm` each -2 in respect that is not made good.
 */
export type Keep = { judged?: boolean; again?: boolean; harm?: boolean }

/** The facts that can still make a difference from some place on; what is not in here may be merged away. */
export type Live = (place: string) => ReadonlySet<string>

/**
 * What is live at each place: what the mood and the lines and replies from there on look at, what is judged at an
 * ending, and every reply that could be on offer again from there. Needs met are always part of a state.
 */
export function liveFacts(definition: ScenarioDefinition, keep: Keep): Live {
	const places: (Scene | Ending)[] = [...definition.scenes, ...definition.endings]
	const always = alwaysLive(definition, keep)
	const live = new Map(places.map((place) => [place.id, ownFacts(definition, place, keep, always)]))
	const ways = new Map(places.map((place) => [place.id, nextOf(definition, place)]))
	// Backwards, since most replies lead on: then one pass is nearly always enough.
	for (let grew = true; grew; ) {
		grew = false
		for (const { id } of places.toReversed()) {
			const own = live.get(id)
			if (!own) continue
			const before = own.size
			for (const next of ways.get(id) ?? []) for (const fact of live.get(next) ?? []) own.add(fact)
			grew ||= own.size > before
		}
	}
	return (place) => live.get(place) ?? always
}

function alwaysLive(
	{ mood, needs, critical, facts, patience, expects }: ScenarioDefinition,
	{ judged }: Keep,
) {
	const found = new Set<string>(patience.map(({ name }) => `value:${name}`))
	const tell = (fact: string) => void found.add(fact)
	for (const { when } of [...mood, ...needs, ...critical]) factsIn(when, tell)
	for (const { earned } of facts) factsIn(earned, tell)
	if (judged) for (const { beaten, broken } of expects) [beaten, broken].map((one) => factsIn(one, tell))
	return found
}

function ownFacts(
	definition: ScenarioDefinition,
	place: Scene | Ending,
	keep: Keep,
	always: ReadonlySet<string>,
): Set<string> {
	const found = new Set(always)
	const tell = (fact: string) => void found.add(fact)
	for (const beat of place.beats) for (const { when } of linesIn(beat)) factsIn(when, tell)
	for (const reply of 'replies' in place ? place.replies : []) {
		factsIn(reply.when, tell)
		for (const { when } of reply.cases) factsIn(when, tell)
		if (!reply.sticky || (keep.again && isMarked(reply))) tell(`said:${reply.id}`)
		if (keep.judged) for (const { fit } of givenBy(definition, reply)) factsIn(fit, tell)
	}
	return found
}

function isMarked(reply: Reply): boolean {
	return waysOf(reply).some(({ tone, respect }) => tone !== null || respect !== null)
}

function givenBy({ extras }: ScenarioDefinition, reply: Reply) {
	return extras.filter(({ id }) => waysOf(reply).some(({ offers }) => offers.includes(id)))
}

function nextOf({ turns, patience }: ScenarioDefinition, place: Scene | Ending): ReadonlySet<string> {
	const next = new Set<string>()
	if (!('replies' in place)) return next
	for (const reply of place.replies) for (const { to } of waysOf(reply)) next.add(to)
	for (const { to } of patience) next.add(to)
	return next.add(turns.then)
}
