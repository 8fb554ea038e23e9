import type { ScenarioDefinition } from '../../scenario/definition'
import { linesIn } from '../../scenario/lines-in'
import { type Start, startsOf } from '../../scenario/starts'
import { tablesOf } from '../packed/tables'
import { sweep } from '../sweep'
import { walkCap } from '../walk'
import { endingProbe, extraProbe, factProbe, lineProbe, moodProbe, offerProbe, type Probe } from './probes'
import { type Sighting, sightings } from './sightings'

/** How often something came up in the whole state space: in how many states, and first at which turn, from 0. */
export type Came = { states: number; firstTurn: number | null }

/**
 * What play can come to. Everything is keyed by the author's ids; a case by `<reply>#1`, counting from 1. `conditions`
 * are every condition an author wrote, and whether it ever held and ever failed where it was looked at: see `Sighting`.
 * Where the walk was capped, what did not come up may still come up.
 */
export type Coverage = {
	states: number
	capped: boolean
	scenes: Map<string, Came>
	endings: Map<string, Came>
	replies: Map<string, Came>
	cases: Map<string, Came>
	moods: Map<string, Came>
	lines: Map<string, Came>
	conditions: Sighting[]
}

/** Walks every state and notes what came up. What is judged at endings tells states apart here as well. */
export function coverageOf(
	definition: ScenarioDefinition,
	cap: number = walkCap,
	starts: readonly Start[] = startsOf(definition),
): Coverage {
	const tables = tablesOf(definition, { judged: true })
	const { sighting, conditions } = sightings()
	const came = emptyCoverage(definition)
	const note = (map: Map<string, Came>, id: string, turn: number) => {
		const one = map.get(id)
		if (!one) return
		one.states += 1
		one.firstTurn ??= turn
	}
	const everywhere = [moodProbe, extraProbe, endingProbe, factProbe].map((probe) => probe(tables, sighting))
	const beats = new Map([...definition.scenes, ...definition.endings].map((place) => [place.id, place.beats]))
	const byPlace = tables.places.map((id): Probe[] => [
		offerProbe(tables, sighting, id),
		lineProbe(tables, sighting, beats.get(id) ?? [], (line, turn) => note(came.lines, line, turn)),
	])
	const { states, capped } = sweep(
		tables,
		(here) => {
			const { place, turn, mood, ways } = here
			const id = tables.places[place] ?? ''
			note(tables.isEnding[place] ? came.endings : came.scenes, id, turn)
			note(came.moods, tables.moods[mood] ?? '', turn)
			for (const { reply, inCase } of ways) {
				note(came.replies, reply.id, turn)
				if (inCase >= 0) note(came.cases, `${reply.id}#${inCase + 1}`, turn)
			}
			for (const probe of everywhere) probe(here)
			for (const probe of byPlace[place] ?? []) probe(here)
		},
		cap,
		starts,
	)
	return { ...came, states, capped, conditions }
}

function emptyCoverage(definition: ScenarioDefinition): Omit<Coverage, 'states' | 'capped' | 'conditions'> {
	const { scenes, endings, mood } = definition
	const fresh = (ids: Iterable<string>) =>
		new Map([...ids].map((id): [string, Came] => [id, { states: 0, firstTurn: null }]))
	const replies = scenes.flatMap((scene) => scene.replies)
	return {
		scenes: fresh(scenes.map(({ id }) => id)),
		endings: fresh(endings.map(({ id }) => id)),
		replies: fresh(replies.map(({ id }) => id)),
		cases: fresh(replies.flatMap(({ id, cases }) => cases.map((_, at) => `${id}#${at + 1}`))),
		moods: fresh(mood.map((tier) => tier.mood)),
		lines: fresh([...scenes, ...endings].flatMap(({ beats }) => beats.flatMap(linesIn).map(({ id }) => id))),
	}
}
