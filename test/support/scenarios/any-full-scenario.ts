import fc from 'fast-check'
import type { Mark, Reply, ReplyCase, ScenarioDefinition, Scene } from '#app/core/scenario/definition'
import { anyCondition, type Known } from './any-condition'
import { anyScenario } from './any-scenario'
import { aCase } from './builders'

const marks: (Mark | null)[] = [-2, -1, 0, 1, 2, null]

/**
 * A random small scenario with everything that decides how it runs: cases, patience, a gauge, several starts, memory,
 * needs and omissions with a condition, lines of a pick.
 */
export function anyFullScenario(): fc.Arbitrary<ScenarioDefinition> {
	return anyScenario().chain((definition) => {
		const known = knownOf(definition)
		const condition = anyCondition(known)
		const cases = fc.array(
			fc.option(
				fc.record({
					when: condition,
					tone: fc.constantFrom(...marks),
					respect: fc.constantFrom(...marks),
					to: fc.constantFrom(...definition.endings.map(({ id }) => id), ...known.scenes),
				}),
			),
			{ minLength: 6, maxLength: 6 },
		)
		const whens = fc.array(fc.option(condition), { minLength: 6, maxLength: 6 })
		return fc
			.record({
				cases,
				whens,
				patience: fc.option(fc.integer({ min: 1, max: 3 })),
				leaves: fc.constantFrom(...definition.endings.map(({ id }) => id)),
				each: fc.integer({ min: -1, max: 2 }),
				starts: fc.subarray([0, 1, 2, 3], { minLength: 1 }),
				memory: fc.boolean(),
			})
			.map((drawn) => ({
				...definition,
				state: [
					...definition.state.map((one) =>
						one.type === 'number' ? { ...one, start: drawn.starts[0] ?? 1, starts: drawn.starts } : one,
					),
					...(drawn.patience === null ? [] : [aPatience(drawn.patience)]),
					{ name: 'minutes', type: 'number' as const, min: 0, max: 9, start: 0, starts: [0] },
					{
						name: 'memory',
						type: 'one-of' as const,
						of: ['none', 'well', 'badly'],
						start: 'none',
						starts: drawn.memory ? ['none', 'well', 'badly'] : ['none'],
					},
				],
				patience:
					drawn.patience === null
						? []
						: [{ name: 'patience', by: 'maya', turns: drawn.patience, to: drawn.leaves }],
				gauges: [{ name: 'minutes', title: 'Handling time', unit: 'min', each: drawn.each }],
				needs: definition.needs.map((need, at) => ({ ...need, when: drawn.whens[at] ?? null })),
				critical: [
					...definition.critical,
					{ id: 'left-out', text: 'Left out', when: drawn.whens[5] ?? null },
				],
				scenes: definition.scenes.map((scene) => withCases(picked(scene), drawn.cases)),
			}))
	})
}

type DrawnCase = Pick<ReplyCase, 'when' | 'tone' | 'respect' | 'to'> | null

/** Where nothing leads back, nothing may: what every scene promises is kept by the replies without cases. */
function withCases(scene: Scene, drawn: readonly DrawnCase[]): Scene {
	return { ...scene, replies: scene.replies.map((reply, at) => withCase(reply, drawn[at] ?? null)) }
}

function withCase(reply: Reply, drawn: DrawnCase): Reply {
	if (!drawn) return reply
	const { when, ...rest } = drawn
	const remembers: ReplyCase['when'] = {
		op: 'compare',
		left: { kind: 'variable', name: 'memory' },
		is: '=',
		right: { kind: 'value', value: 'badly' },
	}
	return { ...reply, cases: [aCase(reply, when, rest), aCase(reply, remembers, { tone: rest.respect })] }
}

function picked(scene: Scene): Scene {
	const [first, ...others] = scene.beats
	if (!first || first.kind === 'pick') return scene
	return { ...scene, beats: [{ kind: 'pick', id: `${scene.id}:pick-1`, of: [first] }, ...others] }
}

function aPatience(turns: number) {
	return { name: 'patience', type: 'number' as const, min: 0, max: turns, start: turns, starts: [turns] }
}

function knownOf(definition: ScenarioDefinition): Known {
	return {
		numbers: ['trust'],
		flags: ['told'],
		needs: definition.needs.map(({ id }) => id),
		scenes: definition.scenes.map(({ id }) => id),
		replies: definition.scenes.flatMap(({ replies }) => replies.map(({ id }) => id)),
		moods: definition.mood.map(({ mood }) => mood),
	}
}
