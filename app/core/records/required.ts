import { type AssignmentVersion, isMeant, versionAt } from './assignment'
import { startOfDay } from './day'
import { type PersonFact, type PersonState, personAt } from './person-at'

/** From when an assignment has meant somebody without a break, and the version that means them now. */
export type Hold = { assignmentId: string; version: AssignmentVersion; since: Date }

/** What holds of a person: the assignments of one course that mean them, and whether any did before. */
export type Required = { holds: Hold[]; before: boolean; breaks: Date[] }

/** The zone a person lives by: their own, else that of their site, else the house's. */
export function zoneOf(person: PersonState, zones: ReadonlyMap<string, string>, house: string): string {
	return person['time-zone'] ?? (person.site !== null ? zones.get(person.site) : undefined) ?? house
}

/** Whether somebody works here at this instant: hired, and not left yet; who has no day of hiring was always here. */
export function isHere(person: PersonState, at: Date, zone: string): boolean {
	const { hired, left } = person
	if (hired !== null && at < startOfDay(hired, zone)) return false
	return left === null || at < startOfDay(left, zone)
}

/**
 * Which assignments of one course mean a person at `at`, by what was known at `known`. A person who moves away and comes
 * back begins anew; so does everybody when an assignment had ended and holds again.
 */
export function requiredOf(
	person: { id: string; facts: readonly PersonFact[] },
	assignments: readonly (readonly AssignmentVersion[])[],
	when: { at: Date; known: Date; zone: string },
): Required {
	const { at, known, zone } = when
	const breaks = breaksOf(person.facts, assignments, when)
	const past = breaks.filter((one) => one <= at)
	const states = past.map((instant) => ({ instant, person: personAt(person.facts, instant, known) }))
	const holds: Hold[] = []
	let before = false
	for (const versions of assignments) {
		const held: Hold[] = []
		for (const { instant, person: then } of states) {
			const version = versionAt(versions, instant, known)
			const meant = version !== null && !version.ends && isHere(then, instant, zone)
			const open = held.pop()
			if (version && meant && isMeant(version.rule, person.id, then)) {
				held.push({ assignmentId: version.assignmentId, version, since: open?.since ?? instant })
			} else if (open) before = true
		}
		holds.push(...held)
	}
	return { holds, before, breaks }
}

/** The instants at which a rule may begin or cease to mean somebody, in order. */
function breaksOf(
	facts: readonly PersonFact[],
	assignments: readonly (readonly AssignmentVersion[])[],
	{ at, known, zone }: { at: Date; known: Date; zone: string },
): Date[] {
	const instants = new Set<number>()
	for (const fact of facts) if (fact.knownAt <= known) instants.add(fact.from.getTime())
	for (const versions of assignments)
		for (const one of versions) if (one.knownAt <= known) instants.add(one.from.getTime())
	const { hired, left } = personAt(facts, at, known)
	if (hired !== null) instants.add(startOfDay(hired, zone).getTime())
	if (left !== null) instants.add(startOfDay(left, zone).getTime())
	return [...instants].sort((one, other) => one - other).map((time) => new Date(time))
}
