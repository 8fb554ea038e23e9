import fc from 'fast-check'
import { expect, test } from 'vitest'
import { initialTransition, transition } from 'xstate'
import { buildMachine } from '#app/core/play/machine'
import { withoutGood } from '#app/core/scenario/poorly-worded'
import { startFor } from '#app/core/scenario/starts'
import { moodOf, offered, startState, stepReply } from '#app/core/scenario/step'
import { anyFullPlay } from '#test/support/scenarios/any-play'
import { aReply, aScenario, aScene } from '#test/support/scenarios/builders'
import { replayedPlay } from '#test/support/scenarios/played'
import { theParcel } from '#test/support/scenarios/the-parcel'

test('stepping the definition and driving the machine agree, state for state, from every start', () => {
	fc.assert(
		fc.property(anyFullPlay(), fc.infiniteStream(fc.boolean()), (play, poorly) => {
			const { definition, seed, opening, moves } = play
			const values = startFor(definition, seed, opening.memory)
			const machine = buildMachine(definition, values)
			let [snapshot] = initialTransition(machine)
			let state = startState(definition, values)
			const check = () => {
				expect(snapshot.value).toEqual({ scene: state.at, mood: moodOf(definition, state) })
				expect(snapshot.context.state).toEqual(state)
			}
			check()
			for (const move of moves) {
				const reply = offered(definition, state).find(({ id }) => move.kind === 'chosen' && id === move.reply)
				// A reply worded poorly leads elsewhere later on: what was on offer then may not be now.
				if (!reply) break
				const poor = poorly.next().value === true
				state = stepReply(definition, state, poor ? withoutGood(definition, state, reply) : reply)
				;[snapshot] = transition(machine, snapshot, { type: 'reply', reply: reply.id, poorly: poor })
				check()
			}
		}),
		{ numRuns: 100 },
	)
})

test('a passage leads to an ending', () => {
	fc.assert(
		fc.property(anyFullPlay(), (play) => {
			expect(play.definition.endings.map(({ id }) => id)).toContain(replayedPlay(play).ending)
		}),
	)
})

test('scene and mood are regions of their own', () => {
	const machine = buildMachine(theParcel())
	expect(Object.keys(machine.states.scene?.states ?? {})).toEqual([
		'opening',
		'look-up',
		'kept',
		'hoping',
		'gave-up',
	])
	expect(Object.keys(machine.states.mood?.states ?? {})).toEqual(['hostile', 'tense', 'calm'])
	const [start] = initialTransition(machine)
	const [after] = transition(machine, start, { type: 'reply', reply: 'procedure' })
	expect([start.value, after.value]).toEqual([
		{ scene: 'opening', mood: 'tense' },
		{ scene: 'look-up', mood: 'hostile' },
	])
})

test('the machine asks nobody to do anything: no actions are left to run', () => {
	const machine = buildMachine(theParcel())
	const [start, first] = initialTransition(machine)
	const [, then] = transition(machine, start, { type: 'reply', reply: 'believe' })
	expect([first, then]).toEqual([[], []])
})

test('a reply that is not on offer changes nothing, nor does anything after the ending', () => {
	const machine = buildMachine(theParcel())
	let [snapshot] = initialTransition(machine)
	const say = (reply: string) => {
		;[snapshot] = transition(machine, snapshot, { type: 'reply', reply })
		return snapshot.context.state
	}
	expect(say('own')).toBe(snapshot.context.state)
	expect(snapshot.value).toEqual({ scene: 'opening', mood: 'tense' })
	say('believe')
	const ended = say('own')
	expect(say('own')).toEqual(ended)
	expect(snapshot.value).toEqual({ scene: 'kept', mood: 'calm' })
})

test('a scene that leads to itself stays on stage', () => {
	const machine = buildMachine(
		aScenario({
			scenes: [aScene('opening', [aReply('ask', 'opening', { sticky: true }), aReply('yes', 'good')])],
		}),
	)
	const [start] = initialTransition(machine)
	const [after] = transition(machine, start, { type: 'reply', reply: 'ask' })
	expect([after.value, after.context.state.turn]).toEqual([{ scene: 'opening', mood: 'calm' }, 1])
})
