import { expect, test } from 'vitest'
import { moveRun, startRun } from '#app/core/play/run'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import { eventsOf } from '#app/ui/studio/test/events-of'
import { aCase } from '#test/support/scenarios/builders'
import { aDefinition } from '../a-definition'

function runOf(definition: ScenarioDefinition, ...replies: string[]) {
	let run = startRun(definition, 1)
	for (const reply of replies) {
		const moved = moveRun(run, { kind: 'chosen', reply })
		if (!moved.ok) throw new Error(moved.refused)
		run = moved.run
	}
	return run
}

test('a turn is written down with all that it did', () => {
	const [first, second] = eventsOf(runOf(aDefinition, 'believe', 'own'))
	expect(first).toMatchObject({
		...{ number: 1, scene: 'opening', reply: 'believe', typed: false, inCase: null },
		...{ changes: [{ name: 'trust', before: '1', after: '3' }], mood: { before: 'tense', after: 'calm' } },
		...{ tone: 100, respect: 100, again: false, met: [], to: 'look-up', forced: null },
	})
	expect(second).toMatchObject({ number: 2, met: ['truth'], to: 'kept', mood: null, changes: [] })
})

test('why a case applied is told, and that turns ran out', () => {
	const definition: ScenarioDefinition = {
		...aDefinition,
		turns: { most: 1, then: 'gave-up' },
		scenes: aDefinition.scenes.map((scene) => ({
			...scene,
			replies: scene.replies.map((reply) =>
				reply.id === 'believe'
					? { ...reply, cases: [aCase(reply, { op: 'not', of: { op: 'said', reply: 'own' } }, { tone: 0 })] }
					: reply,
			),
		})),
	}
	expect(eventsOf(runOf(definition, 'believe'))).toMatchObject([
		{ inCase: 'not said(own)', tone: 50, to: 'gave-up', forced: { by: 'turns' } },
	])
})

test('whose patience ran out is told', () => {
	const definition: ScenarioDefinition = {
		...aDefinition,
		patience: [{ name: 'battery', by: 'maya', turns: 1, to: 'gave-up' }],
		state: [...aDefinition.state, { name: 'battery', type: 'number', min: 0, max: 1, start: 1, starts: [1] }],
	}
	expect(eventsOf(runOf(definition, 'believe'))).toMatchObject([
		{ to: 'gave-up', forced: { by: 'patience', name: 'battery' } },
	])
})
