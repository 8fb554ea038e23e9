import type { Condition } from '#app/core/scenario/condition'
import type { Reply, ScenarioDefinition } from '#app/core/scenario/definition'
import { anEnding, aReply, aScenario, aScene } from '#test/support/scenarios/builders'

const variables = ['trust', 'calm', 'clear'] as const
export const wideScenes = 200

/** A condition of the kind authors write: one variable against a number, now and then two. */
function condition(number: number): Condition {
	const name = variables[number % 3] ?? 'trust'
	const over: Condition = {
		op: 'compare',
		left: { kind: 'variable', name },
		is: '>',
		right: { kind: 'value', value: 1 + (number % 4) },
	}
	if (number % 4 !== 0) return over
	const other = variables[(number + 1) % 3] ?? 'calm'
	return {
		op: 'and',
		of: [
			over,
			{ op: 'compare', left: { kind: 'variable', name: other }, is: '<', right: { kind: 'value', value: 7 } },
		],
	}
}

function replies(scene: number): Reply[] {
	const to = (far: number) => `scene-${(scene * 3 + far) % wideScenes}`
	const reply = (number: number, rest: Partial<Reply>) =>
		aReply(`reply-${scene}-${number}`, to(number + 1), { sticky: true, ...rest })
	const by = (number: number) => (number % 2 === 0 ? 1 : -1) * (1 + (number % 3))
	return [0, 1, 2].map((number) =>
		reply(number, {
			tone: 1,
			respect: 1,
			when: number === 2 ? condition(scene) : null,
			set: variables
				.filter((_, at) => at !== (scene + number) % 3)
				.map((name, at) => ({ kind: 'add' as const, name, by: by(scene + number + at) })),
		}),
	)
}

/** A definition of 200 scenes and three variables whose states run into the millions: it goes round and round. */
export function wideDefinition(turns: number): ScenarioDefinition {
	const number = (name: string) => ({ name, type: 'number' as const, min: 0, max: 9, start: 5, starts: [5] })
	return aScenario({
		state: variables.map(number),
		mood: [
			{ mood: 'tense', when: condition(1) },
			{ mood: 'calm', when: { op: 'always' } },
		],
		turns: { most: turns, then: 'gave-up' },
		scenes: Array.from({ length: wideScenes }, (_, scene) => aScene(`scene-${scene}`, replies(scene))),
		endings: [anEnding('good'), anEnding('gave-up', { outcome: 'left', accepted: false, returns: false })],
	})
}
