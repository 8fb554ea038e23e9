import type { Sum } from '../assessment/numbers/determined'
import { fewest, withheld } from '../assessment/numbers/withheld'

/** What ends within each of some stretches, each of which holds those before it, of a group of so many people. */
export type GroupEnding = { id: string; people: number; within: readonly number[] }
/** The same with null for what may not be shown. */
export type ShownEnding = { id: string; within: (number | null)[] }

type Shown = { totals: (number | null)[]; byCourse: ShownEnding[]; byTeam: ShownEnding[] }

/**
 * What of two tables and their totals may be shown: no count of one to four, none of a group of fewer than five people, and
 * nothing that either could be worked out from, be it a difference of two stretches. What is withheld is worked out over all counts at once.
 */
export function endingsShown(byCourse: readonly GroupEnding[], byTeam: readonly GroupEnding[]): Shown {
	const stretches = (byCourse[0] ?? byTeam[0])?.within.map((_, place) => place) ?? []
	const counts = new Map<string, number>()
	const untold = new Set<string>()
	const sums: Sum[] = []
	const add = (kind: string, { id, people, within }: GroupEnding) => {
		const names = within.map((_, place) => `${kind}:${id}:${place}`)
		for (const name of steps(names, within, { counts, sums })) untold.add(name)
		if (people < fewest) for (const name of names) untold.add(name)
	}
	const totals = stretches.map((place) => sumOf(byCourse, place))
	for (const group of byCourse) add('course', group)
	for (const group of byTeam) add('team', group)
	// Who has no team is in the totals, and in no row.
	const teamless = totals.map((total, place) => total - sumOf(byTeam, place))
	if (teamless.every((count) => count >= 0)) add('team', { id: '', people: 0, within: teamless })
	add('all', { id: '', people: fewest, within: totals })
	for (const place of stretches) {
		const parts = (kind: string, groups: readonly GroupEnding[]) =>
			groups.map(({ id }) => `${kind}:${id}:${place}`)
		const total = `all::${place}`
		sums.push({ total, parts: parts('course', byCourse) })
		const teams = [...parts('team', byTeam), `team::${place}`]
		if (teams.every((name) => counts.has(name))) sums.push({ total, parts: teams })
	}
	const hidden = withheld(counts, sums, { untold })
	const shown = (kind: string, { id, within }: { id: string; within: readonly number[] }) => ({
		id,
		within: within.map((count, place) => (hidden.has(`${kind}:${id}:${place}`) ? null : count)),
	})
	return {
		totals: shown('all', { id: '', within: totals }).within,
		byCourse: byCourse.map((group) => shown('course', group)),
		byTeam: byTeam.map((group) => shown('team', group)),
	}
}

/** The counts of steps that each hold those after it, null for what may not be shown; null altogether: fewer than five at the first. */
export function stepsShown(counts: readonly number[]): (number | null)[] | null {
	if ((counts[0] ?? 0) < fewest) return null
	const rising = counts.toReversed()
	const names = rising.map((_, place) => String(place))
	const told = { counts: new Map<string, number>(), sums: new Array<Sum>() }
	const untold = new Set(steps(names, rising, told))
	const open = new Set(names.slice(-1))
	const hidden = withheld(told.counts, told.sums, { open, untold })
	return rising.map((count, place) => (hidden.has(String(place)) ? null : count)).toReversed()
}

/** Notes counts of which each holds the one before, with what lies between them; the names of the latter. */
function steps(
	names: readonly string[],
	values: readonly number[],
	{ counts, sums }: { counts: Map<string, number>; sums: Sum[] },
): string[] {
	return names.flatMap((name, place) => {
		const [value, below, smaller] = [values[place] ?? 0, values[place - 1], names[place - 1]]
		counts.set(name, value)
		if (below === undefined || smaller === undefined) return []
		const between = `${name} beyond`
		counts.set(between, value - below)
		sums.push({ total: name, parts: [smaller, between] })
		return [between]
	})
}

const sumOf = (groups: readonly GroupEnding[], place: number) =>
	groups.reduce((sum, { within }) => sum + (within[place] ?? 0), 0)
