import type { Reply, ScenarioDefinition } from './definition'
import { holds } from './holds'
import type { RunState } from './run'

const variants = new WeakMap<Reply, Reply[]>()

/** The reply as it is in this state: the first case that holds replaces what it does. */
export function inCase(definition: ScenarioDefinition, state: RunState, mood: string, reply: Reply): Reply {
	const at = reply.cases.findIndex(({ when }) => holds(when, definition, state, mood))
	return at === -1 ? reply : (waysOf(reply)[at + 1] ?? reply)
}

/** A reply and what it is in each of its cases, in order; the same objects each time. */
export function waysOf(reply: Reply): Reply[] {
	if (reply.cases.length === 0) return [reply]
	let ways = variants.get(reply)
	if (!ways) {
		ways = [reply, ...reply.cases.map(({ when: _, ...doing }) => ({ ...reply, ...doing }))]
		variants.set(reply, ways)
	}
	return ways
}
