import type { ScenarioDefinition } from '../scenario/definition'
import { placesOf } from '../scenario/graph'
import { asMarked, type Marks, marked, unmarked } from '../scenario/marks'
import type { RunState } from '../scenario/run'
import type { Start } from '../scenario/starts'
import { offered, startState, stepReply } from '../scenario/step'
import { verdictOf } from '../scenario/verdict'
import { atLeastAsGood } from './at-least-as-good'
import { stateKeys } from './state-key'

type Passage = { state: RunState; marks: Marks }
const quickWidth = 64

/**
 * Whether some path passes under the scenario's own rule. First a narrow search of the best-marked passages, then
 * every passage, turn by turn, but for those that another in the same state matches in everything that scores.
 * Null when that takes more than `cap` passages, or when the narrow search found none and `resolution` is unknown,
 * since then the states alone are too many to try.
 */
export function isPassable(
	definition: ScenarioDefinition,
	resolution: { worst: number; best: number } | null,
	cap: number,
	start: Start,
): boolean | null {
	if (search(definition, resolution, cap, start, quickWidth)) return true
	return resolution === null ? null : search(definition, resolution, cap, start, null)
}

function search(
	definition: ScenarioDefinition,
	resolution: { worst: number; best: number } | null,
	cap: number,
	start: Start,
	width: number | null,
): boolean | null {
	const { endings } = placesOf(definition)
	const keyOf = stateKeys(definition, true)
	let level: Passage[] = [{ state: startState(definition, start.values), marks: unmarked }]
	let passages = 0
	while (level.length > 0) {
		const fronts = new Map<string, Passage[]>()
		for (const { state, marks } of level) {
			if (passages >= cap) return null
			passages += 1
			for (const reply of offered(definition, state)) {
				const after = stepReply(definition, state, reply)
				const then = marked(marks, asMarked(reply), state.said.includes(reply.id))
				const ending = endings.get(after.at)
				if (!ending) keep(fronts, keyOf(after), { state: after, marks: then })
				else if (verdictOf(definition, definition.rule, resolution, ending, after, then).passed) return true
			}
		}
		level = [...fronts.values()].flat()
		if (width !== null) level = level.sort((a, b) => promise(b) - promise(a)).slice(0, width)
	}
	return false
}

function keep(fronts: Map<string, Passage[]>, stateKey: string, passage: Passage): void {
	const key = `${stateKey}|${passage.marks.tone.marked}|${passage.marks.respect.marked}`
	const front = fronts.get(key)
	if (!front) fronts.set(key, [passage])
	else if (!front.some((other) => atLeastAsGood(other.marks, passage.marks))) {
		fronts.set(key, [...front.filter((other) => !atLeastAsGood(passage.marks, other.marks)), passage])
	}
}

function promise({ state, marks }: Passage): number {
	const { tone, respect, standing, owed } = marks
	return tone.sum + respect.sum + 100 * state.met.length - 200 * (standing.length + owed.length)
}
