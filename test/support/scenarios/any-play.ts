import fc from 'fast-check'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import { offered, startState, stepReply } from '#app/core/scenario/step'
import { anyScenario } from './any-scenario'

/** A random scenario and the replies of one random passage through it, to an ending. */
export function anyPlay(): fc.Arbitrary<{ definition: ScenarioDefinition; replies: string[] }> {
	return fc
		.record({ definition: anyScenario(), picks: fc.array(fc.nat(), { minLength: 5, maxLength: 5 }) })
		.map(({ definition, picks }) => ({ definition, replies: passage(definition, picks) }))
}

function passage(definition: ScenarioDefinition, picks: number[]): string[] {
	const replies: string[] = []
	let state = startState(definition)
	for (const pick of picks) {
		const choices = offered(definition, state)
		const reply = choices[pick % choices.length]
		if (!reply) break
		replies.push(reply.id)
		state = stepReply(definition, state, reply)
	}
	return replies
}
