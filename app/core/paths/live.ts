import { waysOf } from '../scenario/cases'
import type { Condition, Operand } from '../scenario/condition'
import type { Ending, ScenarioDefinition, Scene } from '../scenario/definition'
import { placesOf } from '../scenario/graph'
import { linesIn } from '../scenario/lines-in'

/** The facts that can still make a difference from some place on; what is not in here may be merged away. */
export type Live = { values: Set<string>; said: Set<string>; seen: Set<string> }

/**
 * What is live at a place: what the mood and the lines and replies from there on look at, and every reply that could
 * be on offer again from there. Whether an extra fits and what was expected change nothing on stage, so are not here.
 * `alsoMarks` keeps the sticky replies too, whose marks count differently the second time.
 */
export function liveAt(definition: ScenarioDefinition, alsoMarks: boolean): (place: string) => Live {
	const known = new Map<string, Live>()
	return (place) => {
		const live = known.get(place) ?? liveFrom(definition, place, alsoMarks)
		known.set(place, live)
		return live
	}
}

function liveFrom(definition: ScenarioDefinition, place: string, alsoMarks: boolean): Live {
	const live: Live = { values: new Set(), said: new Set(), seen: new Set() }
	for (const { when } of definition.mood) readsOf(when, live)
	// What is judged at an ending, and facts that must not come too early.
	for (const { when } of [...definition.needs, ...definition.critical]) readsOf(when, live)
	for (const { earned } of definition.facts) readsOf(earned, live)
	for (const { name } of definition.patience) live.values.add(name)
	for (const here of placesFrom(definition, place)) {
		for (const beat of here.beats) for (const line of linesIn(beat)) readsOf(line.when, live)
		if (!('replies' in here)) continue
		for (const reply of here.replies) {
			readsOf(reply.when, live)
			for (const { when } of reply.cases) readsOf(when, live)
			if (!reply.sticky || alsoMarks) live.said.add(reply.id)
		}
	}
	return live
}

function placesFrom(definition: ScenarioDefinition, place: string): (Scene | Ending)[] {
	const { scenes, endings } = placesOf(definition)
	const found = new Map<string, Scene | Ending>()
	const cutShort = [definition.turns.then, ...definition.patience.map(({ to }) => to)]
	const open = [place, ...(scenes.has(place) ? cutShort : [])]
	for (let id = open.pop(); id !== undefined; id = open.pop()) {
		const here = scenes.get(id) ?? endings.get(id)
		if (!here || found.has(id)) continue
		found.set(id, here)
		if ('replies' in here) open.push(...here.replies.flatMap((reply) => waysOf(reply).map(({ to }) => to)))
	}
	return [...found.values()]
}

function readsOf(condition: Condition | null, live: Live): void {
	switch (condition?.op) {
		case 'and':
		case 'or':
			return condition.of.forEach((part) => readsOf(part, live))
		case 'not':
			return readsOf(condition.of, live)
		case 'flag':
			return void live.values.add(condition.name)
		case 'seen':
			return void live.seen.add(condition.scene)
		case 'said':
			return void live.said.add(condition.reply)
		case 'compare':
			return [condition.left, condition.right].forEach((side) => readsOperand(side, live))
		// What was met is always part of a state.
		case 'met':
		case 'always':
		case undefined:
	}
}

function readsOperand(operand: Operand, live: Live): void {
	if (operand.kind === 'variable') live.values.add(operand.name)
}
