import { type AssignmentVersion, isMeant, versionAt } from './assignment'
import { startOfDay } from './day'
import { type Employment, employmentsOf } from './employment'
import { type PersonFact, type PersonState, personAlong } from './person-at'

/**
 * From when an assignment has meant somebody without a break, and the version that means them now; `begins`: from when
 * the assignment has held for whomever it meant.
 */
export type Hold = { assignmentId: string; version: AssignmentVersion; since: Date; begins: Date }

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

type Person = { id: string; facts: readonly PersonFact[] }
type When = { at: Date; known: Date; zone: string }
type Then = { instant: Date; person: PersonState; here: boolean }

/**
 * Which assignments of one course mean a person at `at`, by what was known at `known`. A person who moves away and comes
 * back begins anew; so does everybody when an assignment had ended and holds again.
 */
export function requiredOf(
	person: Person,
	assignments: readonly (readonly AssignmentVersion[])[],
	when: When,
	employments: readonly Employment[] = employmentsOf(person.facts, when.known),
): Required {
	const { at, known, zone } = when
	const breaks = breaksOf(person.facts, assignments, when, employments)
	const past = breaks.filter((one) => one <= at)
	const along = personAlong(person.facts, past, known, zone, employments)
	const states = past.flatMap((instant, place): Then[] => {
		const then = along[place]
		return then ? [{ instant, person: then, here: isHere(then, instant, zone) }] : []
	})
	const held = assignments.map((versions) => heldBy(versions, person.id, states, known))
	return {
		holds: held.flatMap(({ hold }) => hold ?? []),
		before: held.some((one) => one.before),
		breaks,
	}
}

/** One assignment from its beginning on: whether it means somebody at the last of these instants, and since when. */
function heldBy(
	versions: readonly AssignmentVersion[],
	personId: string,
	states: readonly Then[],
	known: Date,
): { hold: Hold | null; before: boolean } {
	let hold: Hold | null = null
	let since: Date | null = null
	let before = false
	let begins: Date | null = null
	let [last, asked, meant]: [AssignmentVersion | null, PersonState | null, boolean] = [null, null, false]
	for (const { instant, person, here } of states) {
		const version = versionAt(versions, instant, known)
		begins = version && !version.ends ? (begins ?? instant) : null
		if (version && (version !== last || person !== asked)) {
			meant = isMeant(version.rule, personId, person)
			last = version
			asked = person
		}
		if (version && begins && here && meant) {
			const { assignmentId } = version
			since ??= instant
			hold = { assignmentId, version, since, begins }
		} else {
			before ||= hold !== null
			hold = null
			since = null
		}
	}
	return { hold, before }
}

/** The instants at which a rule may begin or cease to mean somebody, in order. */
export function breaksOf(
	facts: readonly PersonFact[],
	assignments: readonly (readonly AssignmentVersion[])[],
	{ known, zone }: Pick<When, 'known' | 'zone'>,
	employments: readonly Employment[] = employmentsOf(facts, known),
): Date[] {
	const instants = new Set<number>()
	for (const fact of facts) if (fact.knownAt <= known) instants.add(fact.from.getTime())
	for (const versions of assignments)
		for (const one of versions) if (one.knownAt <= known) instants.add(one.from.getTime())
	for (const one of edges(employments, zone)) instants.add(one.getTime())
	return [...instants].sort((one, other) => one - other).map((time) => new Date(time))
}

function edges(employments: readonly Employment[], zone: string): Date[] {
	return employments.flatMap(({ hired, left }) =>
		[hired, left].flatMap((day) => (day === null ? [] : [startOfDay(day, zone)])),
	)
}
