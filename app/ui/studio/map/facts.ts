import type { Uncovered } from '#app/core/paths/report/uncovered'
import type { MapPlace, MapReply } from '#app/core/writing/map/scenario-map'
import { mapWords } from '../../words/studio-map'
import type { MapTrainees } from './map-trainees'

/** What the colour of a place or a reply says, in words. */
export type Fact = { look: 'good' | 'warn' | 'problem' | 'plain'; words: string }

/** What a map is coloured by, with what that wants to know. */
export type Colours =
	| { by: 'problems'; counts: ReadonlyMap<string, { errors: number; warnings: number }> }
	/** Null: no path has been walked yet. */
	| { by: 'coverage'; uncovered: readonly Pick<Uncovered, 'key'>[] | null }
	| { by: 'trainees'; trainees: MapTrainees | null }

/** Reads what a place's colour says, and a reply's; a reply has none of its own where its scene says it all. */
export type Facts = {
	place: (place: MapPlace) => Fact
	reply: (place: MapPlace, reply: MapReply) => Fact | null
}

const plain = (words: string): Fact => ({ look: 'plain', words })

export function factsBy(colours: Colours): Facts {
	const facts = byOf(colours)
	return {
		place: (place) =>
			place.kind === 'missing' ? { look: 'problem', words: mapWords.missing } : facts.place(place),
		reply: facts.reply,
	}
}

function byOf(colours: Colours): Facts {
	switch (colours.by) {
		case 'problems':
			return byProblems(colours.counts)
		case 'coverage':
			return byCoverage(colours.uncovered)
		case 'trainees':
			return byTrainees(colours.trainees)
	}
}

function byProblems(counts: ReadonlyMap<string, { errors: number; warnings: number }>): Facts {
	return {
		place: ({ id }) => {
			const { errors, warnings } = counts.get(id) ?? { errors: 0, warnings: 0 }
			const look = errors > 0 ? 'problem' : warnings > 0 ? 'warn' : 'good'
			return { look, words: mapWords.problems(errors, warnings) }
		},
		reply: () => null,
	}
}

function byCoverage(uncovered: readonly Pick<Uncovered, 'key'>[] | null): Facts {
	if (!uncovered) return { place: () => plain(mapWords.notWalked), reply: () => null }
	const never = new Set(uncovered.map(({ key }) => key))
	const isLost = ({ id, kind }: MapPlace) => never.has(`${kind} ${id}`)
	return {
		place: (place) => {
			if (place.kind === 'use') return plain(mapWords.notWalked)
			if (isLost(place)) return { look: 'problem', words: mapWords.neverReached }
			const silent = place.replies.filter(({ id }) => never.has(`reply ${id}`)).length
			if (silent > 0) return { look: 'warn', words: mapWords.neverOffered(silent) }
			return { look: 'good', words: mapWords.reached }
		},
		reply: (place, { id }) =>
			isLost(place) || never.has(`reply ${id}`)
				? { look: 'warn', words: mapWords.neverOnOffer }
				: { look: 'good', words: mapWords.onOffer },
	}
}

/** Shares of the visits to a scene that ended there, from which on it is worth a look. */
const someStop = 0.1
const manyStop = 0.25

function byTrainees(trainees: MapTrainees | null): Facts {
	const sceneOf = (id: string) => (trainees && Object.hasOwn(trainees.scene, id) ? trainees.scene[id] : null)
	return {
		place: ({ id, kind }) => {
			const seen = sceneOf(id)
			if (!seen) return plain(mapWords.fewToShow)
			const { visits, dropped } = seen
			const share = kind === 'ending' || visits === 0 ? 0 : dropped / visits
			const look = share >= manyStop ? 'problem' : share >= someStop ? 'warn' : 'good'
			return { look, words: mapWords.visits(visits, kind === 'ending' ? 0 : dropped) }
		},
		reply: ({ id: scene }, { id }) => {
			const picked = id !== null && trainees && Object.hasOwn(trainees.reply, id) ? trainees.reply[id] : null
			if (!picked) return plain(mapWords.fewToShow)
			return plain(mapWords.picked(picked.picked, sceneOf(scene)?.visits ?? null))
		},
	}
}
