import fc from 'fast-check'
import { expect, test } from 'vitest'
import { initialTransition, transition } from 'xstate'
import { walk } from '#app/core/paths/walk'
import { buildMachine } from '#app/core/play/machine'
import type { Reply, ScenarioDefinition } from '#app/core/scenario/definition'
import type { RunState } from '#app/core/scenario/run'
import { startsOf } from '#app/core/scenario/starts'
import { offered } from '#app/core/scenario/step'
import { anyFullScenario } from '#test/support/scenarios/any-full-scenario'
import { mergedAs } from '#test/support/scenarios/merged-states'
import { theParcel } from '#test/support/scenarios/the-parcel'

const slow = { timeout: 120_000 }

/** A state, its mood and what is on offer there, as far as anything to come depends on it. */
function stateOf(definition: ScenarioDefinition, state: RunState, mood: string, offer: Reply[]): string {
	const ways = offer.map(({ id, to, tone, respect, set }) => [id, to, tone, respect, set])
	return JSON.stringify([mergedAs(definition, state), mood, ways])
}

/** Every state that the machine trainees play can come to, from every start, one event after the other. */
function played(definition: ScenarioDefinition): string[] {
	const found = new Set<string>()
	for (const { values } of startsOf(definition)) {
		const machine = buildMachine(definition, values)
		const [start] = initialTransition(machine)
		const open = [start]
		const known = new Set<string>()
		for (let at = open.pop(); at; at = open.pop()) {
			const { state, mood } = at.context
			expect(at.value).toEqual({ scene: state.at, mood })
			const offer = offered(definition, state)
			found.add(stateOf(definition, state, mood, offer))
			for (const { id } of offer) {
				const [next] = transition(machine, at, { type: 'reply', reply: id })
				const key = JSON.stringify(next.context)
				if (!known.has(key)) open.push(next)
				known.add(key)
			}
		}
	}
	return [...found].toSorted()
}

/** Every state of the walk; where one has nothing to say, the machine is at the turn limit's ending already. */
function walked(definition: ScenarioDefinition): string[] {
	const found: string[] = []
	walk(definition, (state, mood, replies) => {
		const ended = definition.endings.some(({ id }) => id === state.at)
		expect(ended || replies.length > 0).toBe(true)
		found.push(stateOf(definition, state, mood, replies))
	})
	return found.toSorted()
}

test(
	'the walk comes to just the states of the machine trainees play, each once, from every start',
	slow,
	() => {
		fc.assert(
			fc.property(anyFullScenario(), (definition) => {
				expect(walked(definition)).toEqual(played(definition))
			}),
			{ numRuns: 150 },
		)
	},
)

test('they agree on the example', () => {
	expect(walked(theParcel())).toEqual(played(theParcel()))
})
