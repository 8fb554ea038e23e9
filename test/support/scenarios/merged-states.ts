import { waysOf } from '#app/core/scenario/cases'
import type { Condition } from '#app/core/scenario/condition'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import { linesIn } from '#app/core/scenario/lines-in'
import type { RunState } from '#app/core/scenario/run'

/**
 * A text equal for two states just when nothing that can still happen tells them apart: what every place from there on
 * looks at, worked out anew for each state. Slow and plain, to hold the walk to.
 */
export function mergedAs(definition: ScenarioDefinition, state: RunState): string {
	const looked = lookedAtFrom(definition, state.at)
	const keep = (kind: string) => (id: string) => looked.has(`${kind} ${id}`)
	const values = Object.entries(state.values).filter(([name]) => looked.has(`value ${name}`))
	const { at, turn, met, said, seen } = state
	return JSON.stringify([at, turn, values, met, said.filter(keep('said')), seen.filter(keep('seen'))])
}

function lookedAtFrom(definition: ScenarioDefinition, from: string): Set<string> {
	const { turns, patience, mood, needs, critical, facts } = definition
	const found = new Set(patience.map(({ name }) => `value ${name}`))
	const looks = (when: Condition | null) => when && lookedAt(when, found)
	for (const { when } of [...mood, ...needs, ...critical]) looks(when)
	for (const { earned } of facts) looks(earned)
	const open = [from]
	const been = new Set<string>()
	for (let id = open.pop(); id !== undefined; id = open.pop()) {
		if (been.has(id)) continue
		been.add(id)
		const place = [...definition.scenes, ...definition.endings].find((one) => one.id === id)
		for (const beat of place?.beats ?? []) for (const { when } of linesIn(beat)) looks(when)
		if (!place || !('replies' in place)) continue
		open.push(turns.then, ...patience.map(({ to }) => to))
		for (const reply of place.replies) {
			for (const { when } of [reply, ...reply.cases]) looks(when)
			if (!reply.sticky) found.add(`said ${reply.id}`)
			open.push(...waysOf(reply).map(({ to }) => to))
		}
	}
	return found
}

function lookedAt(condition: Condition, found: Set<string>): void {
	if (condition.op === 'and' || condition.op === 'or') for (const part of condition.of) lookedAt(part, found)
	if (condition.op === 'not') lookedAt(condition.of, found)
	if (condition.op === 'flag') found.add(`value ${condition.name}`)
	if (condition.op === 'said') found.add(`said ${condition.reply}`)
	if (condition.op === 'seen') found.add(`seen ${condition.scene}`)
	if (condition.op !== 'compare') return
	for (const side of [condition.left, condition.right])
		if (side.kind === 'variable') found.add(`value ${side.name}`)
}
