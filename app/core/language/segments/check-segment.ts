import type { DraftSegment, Placed } from '../draft'
import { suggestion } from '../nearest'
import type { Report } from '../report'
import { wayTo } from '../way-to'
import type { Segments } from './circles'
import { exitOf } from './exit-of'
import { leadsIn, targetsOf } from './leads-in'
import { piecesOf } from './names-in'

/** A segment is sound in itself: its ids differ, its replies lead to its own scenes or exits, every exit is taken. */
export function checkSegment(segment: DraftSegment, segments: Segments, report: Report): void {
	const pieces = piecesOf(segment)
	if (pieces.length === 0)
		report('no-scene', segment.at, 'There is no <Scene> in this <Segment>.', 'Add one: <Scene id="ask">.')
	once(
		pieces.map(({ id }) => id),
		'scene or use',
		report,
	)
	once(
		segment.scenes.flatMap(({ replies }) => replies.map(({ id }) => id)),
		'reply',
		report,
	)
	const places = new Set(pieces.flatMap(({ id }) => (id ? [id.value] : [])))
	const exits = segment.exits.map(({ value }) => value)
	const taken = new Set<string>()
	const look = ({ value, at }: Placed<string>) => {
		const exit = exitOf(value)
		if (exit !== null) taken.add(exit)
		if (exit !== null && !exits.includes(exit))
			report('unknown-exit', at, `This segment has no exit "${exit}".`, ...wayTo(exit, at + 5, exits))
		else if (exit === null && !places.has(value))
			report(
				'unknown-target',
				at,
				`There is no scene "${value}" in this segment.`,
				exits.includes(value)
					? `Write exit:${value} to leave by that exit.`
					: suggestion(value, [...places, ...exits.map((one) => `exit:${one}`)]),
			)
	}
	for (const { replies } of segment.scenes) for (const to of replies.flatMap(targetsOf)) look(to)
	for (const use of segment.uses) {
		const leadsTo = segments.get(use.segment?.value ?? '')?.exits.map(({ value }) => value)
		for (const [name, given] of use.given) if (!leadsTo || leadsTo.includes(name)) look(given)
	}
	for (const { value, at } of segment.exits)
		if (!taken.has(value))
			report(
				'exit-never-used',
				at,
				`No reply leaves by the exit "${value}".`,
				`Give a reply to="exit:${value}", or take the exit out.`,
			)
	wayThrough(segment, report)
}

/** Every scene can be come to from the first, and from every one an exit can be reached. */
function wayThrough(segment: DraftSegment, report: Report): void {
	const leads = leadsIn(segment)
	const [first] = leads.keys()
	if (first === undefined) return
	const reached = reachFrom(leads, first)
	for (const { id } of piecesOf(segment)) {
		if (!id) continue
		if (!reached.has(id.value))
			report(
				'unreachable-scene',
				id.at,
				`Nothing in this segment leads to "${id.value}".`,
				`Give a reply to="${id.value}", or take it out.`,
			)
		const ahead = [...reachFrom(leads, id.value)]
		const stuck = ahead.every((one) => leads.has(one)) && (leads.get(id.value)?.length ?? 0) > 0
		if (stuck)
			report(
				'no-way-to-exit',
				id.at,
				`From "${id.value}" no exit of this segment can be reached.`,
				'Let one of its replies lead towards an exit.',
			)
	}
}

/** What can be come to from a scene, itself included: exits and names that are not known, too. */
function reachFrom(leads: ReadonlyMap<string, readonly Placed<string>[]>, start: string): Set<string> {
	const reached = new Set<string>()
	const ahead = [start]
	for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
		if (reached.has(at)) continue
		reached.add(at)
		for (const { value } of leads.get(at) ?? []) ahead.push(value)
	}
	return reached
}

function once(ids: readonly (Placed<string> | null)[], kind: string, report: Report): void {
	const taken = new Set<string>()
	for (const id of ids) {
		if (id && taken.has(id.value))
			report(
				'duplicate-id',
				id.at,
				`There is a ${kind} "${id.value}" in this segment already.`,
				'Give this one another id.',
			)
		if (id) taken.add(id.value)
	}
}
