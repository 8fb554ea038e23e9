import fc from 'fast-check'
import { expect, test } from 'vitest'
import { initialTransition, transition } from 'xstate'
import { walk } from '#app/core/paths/walk'
import { buildMachine } from '#app/core/play/machine'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import type { RunState } from '#app/core/scenario/run'
import { startsOf } from '#app/core/scenario/starts'
import { lineFor, offered } from '#app/core/scenario/step'
import { anyScenario } from '#test/support/scenarios/any-scenario'
import { theParcel } from '#test/support/scenarios/the-parcel'

/** All that a trainee could tell two states apart by, now or later in what a condition says. */
function told(definition: ScenarioDefinition, state: RunState, mood: string): string {
	const place = [...definition.scenes, ...definition.endings].find(({ id }) => id === state.at)
	const beats = (place?.beats ?? []).flatMap((beat) => (beat.kind === 'pick' ? beat.of : [beat]))
	const lines = beats.flatMap((beat) => ('lines' in beat ? [lineFor(definition, state, beat.lines)?.id] : []))
	const replies = offered(definition, state)
	const ways = replies.map(({ id, to, tone, respect }) => `${id} ${to} ${tone} ${respect}`)
	return [state.turn, state.at, mood, state.met, lines, ways].join('|')
}

/** Every state that the machine trainees play can come to, from every start, one event after the other. */
function played(definition: ScenarioDefinition): Set<string> {
	const found = new Set<string>()
	for (const { values } of startsOf(definition)) {
		const machine = buildMachine(definition, values)
		const [start] = initialTransition(machine)
		const open = [start]
		const known = new Set<string>()
		for (let at = open.pop(); at; at = open.pop()) {
			const { state, mood } = at.context
			expect(at.value).toEqual({ scene: state.at, mood })
			found.add(told(definition, state, mood))
			for (const { id } of offered(definition, state)) {
				const [next] = transition(machine, at, { type: 'reply', reply: id })
				const key = JSON.stringify(next.context)
				if (!known.has(key)) open.push(next)
				known.add(key)
			}
		}
	}
	return found
}

function walked(definition: ScenarioDefinition): Set<string> {
	const found = new Set<string>()
	walk(definition, (state, mood, replies) => {
		const stage = told(definition, state, mood)
		found.add(stage)
		expect(replies.map(({ id }) => id)).toEqual(offered(definition, state).map(({ id }) => id))
	})
	return found
}

test('the walk and the machine trainees play come to the same states, from every start', () => {
	fc.assert(
		fc.property(anyScenario(), (definition) => {
			expect([...walked(definition)].toSorted()).toEqual([...played(definition)].toSorted())
		}),
		{ numRuns: 200 },
	)
})

test('they agree on the example', () => {
	expect([...walked(theParcel())].toSorted()).toEqual([...played(theParcel())].toSorted())
})
