import type { Span } from '../reading'

/** One way that a reply leads: as it is plainly, or in one of its cases. `when` is as an author writes it. */
export type MapLead = { to: string; when: string | null }

export type MapReply = {
	/** Null where the text gives it none (yet). */
	id: string | null
	/** What is said or done, on one line. */
	text: string
	/** The plain one first, then its cases. */
	leads: MapLead[]
	at: Span | null
}

/** use: a segment put in, where the scenes it brings are not known. missing: something leads there, and it is not there. */
export type MapKind = 'scene' | 'ending' | 'use' | 'missing'

export type MapPlace = {
	id: string
	kind: MapKind
	/** As people call it; its id where it has no title. */
	title: string
	replies: MapReply[]
	/** Where it stands in the text. Scenes of a segment stand in the segment. */
	at: Span | null
}

/** What leads on by itself: turns that run out, or somebody's patience. */
export type MapLimit = {
	id: string
	kind: 'turns' | 'patience'
	turns: number | null
	to: string
	at: Span | null
}

/** A scenario as places and the ways between them, in the order of its text. The first place is where play starts. */
export type ScenarioMap = { places: MapPlace[]; limits: MapLimit[] }

/** All ways from one place to another, drawn as one line. `replies` are their places in the list of the first's replies. */
export type MapWay = { id: string; from: string; to: string; replies: number[]; limit: boolean }

/** The lines of a map: one for each two places that something leads between. */
export function waysIn({ places, limits }: ScenarioMap): MapWay[] {
	const ways = new Map<string, MapWay>()
	for (const { id, replies } of places)
		for (const [number, { leads }] of replies.entries())
			for (const { to } of leads) {
				const key = `${id} ${to}`
				const way = ways.get(key) ?? { id: key, from: id, to, replies: [], limit: false }
				ways.set(key, way)
				if (!way.replies.includes(number)) way.replies.push(number)
			}
	for (const { id, to } of limits)
		ways.set(`${id} ${to}`, { id: `${id} ${to}`, from: id, to, replies: [], limit: true })
	return [...ways.values()]
}

/** The map with a place for everything that something leads to and that is not there. */
export function withMissing({ places, limits }: ScenarioMap): ScenarioMap {
	const there = new Set(places.map(({ id }) => id))
	const missing: MapPlace[] = []
	const look = (to: string) => {
		if (there.has(to)) return
		there.add(to)
		missing.push({ id: to, kind: 'missing', title: to, replies: [], at: null })
	}
	for (const { replies } of places) for (const { leads } of replies) for (const { to } of leads) look(to)
	for (const { to } of limits) look(to)
	return { places: [...places, ...missing], limits }
}
