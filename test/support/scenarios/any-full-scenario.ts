import fc from 'fast-check'
import {
	answers,
	type Effect,
	type Mark,
	type Reply,
	type ReplyCase,
	type ScenarioDefinition,
	type Scene,
	type Variable,
} from '#app/core/scenario/definition'
import { anyCondition, type Known } from './any-condition'
import { anyScenario } from './any-scenario'
import { aCase, aComparison, aCritical, aNumber } from './builders'

const marks: (Mark | null)[] = [-2, -1, 0, 1, 2, null]
const memory: Extract<Variable, { type: 'one-of' }> = {
	name: 'memory',
	type: 'one-of',
	of: ['none', 'well', 'badly'],
	start: 'none',
	starts: ['none', 'well', 'badly'],
}
const variant: Extract<Variable, { type: 'one-of' }> = {
	name: 'variant',
	type: 'one-of',
	of: ['parcel', 'letter'],
	start: 'parcel',
	starts: ['parcel', 'letter'],
}
const variants = [
	{ id: 'parcel', texts: { item: 'a parcel' } },
	{ id: 'letter', texts: { item: 'a letter' } },
]
const depot = { id: 'depot', text: 'where {{item}} is', earned: { op: 'always' as const } }

/**
 * A random small scenario with everything that decides how it runs: cases, patience, a gauge, several starts, variants,
 * memory, needs and omissions with a condition, lines of a pick, scenes that are typed.
 */
export function anyFullScenario(): fc.Arbitrary<ScenarioDefinition> {
	return anyScenario().chain((definition) => {
		const known = knownOf(definition)
		const places = [...definition.endings.map(({ id }) => id), ...known.scenes]
		const repairable = [...definition.critical.map(({ id }) => id), ...known.replies]
		const when = anyCondition(known)
		const aDrawnCase = fc.record({
			when,
			tone: fc.constantFrom(...marks),
			respect: fc.constantFrom(...marks),
			to: fc.constantFrom(...places),
			meets: fc.subarray(known.needs),
			repairs: fc.subarray(repairable, { maxLength: Math.min(2, repairable.length) }),
			set: fc.constantFrom<Effect[]>([], [{ kind: 'add', name: 'patience', by: 1 }]),
		})
		return fc
			.record({
				cases: fc.array(fc.option(aDrawnCase), { minLength: 6, maxLength: 6 }),
				whens: fc.array(fc.option(when), { minLength: 6, maxLength: 6 }),
				answers: fc.array(fc.constantFrom(...answers), { minLength: 4, maxLength: 4 }),
				patience: fc.option(fc.integer({ min: 1, max: 3 })),
				leaves: fc.constantFrom(...places),
				each: fc.integer({ min: -1, max: 2 }),
				starts: fc.subarray([1, 0, 2, 3], { minLength: 1 }),
				remembers: fc.boolean(),
				varies: fc.boolean(),
			})
			.map(
				(drawn): ScenarioDefinition => ({
					...definition,
					state: [
						...definition.state.map((one) =>
							one.type === 'number' ? { ...one, start: drawn.starts[0] ?? 1, starts: drawn.starts } : one,
						),
						aNumber('patience', { max: drawn.patience ?? 1, start: drawn.patience ?? 1 }),
						aNumber('minutes', { max: 9, start: 0 }),
						drawn.remembers ? memory : { ...memory, starts: ['none'] },
						drawn.varies ? variant : { ...variant, starts: ['parcel'] },
					],
					variants,
					facts: [depot],
					patience:
						drawn.patience === null
							? []
							: [{ name: 'patience', by: 'maya', turns: drawn.patience, to: drawn.leaves }],
					gauges: [{ name: 'minutes', title: 'Handling time', unit: 'min', each: drawn.each }],
					needs: definition.needs.map((need, at) => ({ ...need, when: drawn.whens[at] ?? null })),
					critical: [
						...definition.critical,
						...(drawn.whens[5] ? [aCritical('left-out', { when: drawn.whens[5] })] : []),
					],
					scenes: definition.scenes.map((scene, at) => ({
						...withCases(picked(scene), drawn.cases),
						answer: drawn.answers[at] ?? 'choose',
					})),
				}),
			)
	})
}

type DrawnCase = Omit<ReplyCase, 'offers' | 'critical' | 'why'> | null

/** Where nothing leads back, nothing may: what every scene promises is kept by the replies without cases. */
function withCases(scene: Scene, drawn: readonly DrawnCase[]): Scene {
	return { ...scene, replies: scene.replies.map((reply, at) => withCase(worded(reply), drawn[at] ?? null)) }
}

function withCase(reply: Reply, drawn: DrawnCase): Reply {
	if (!drawn) return reply
	const { when, ...rest } = drawn
	return {
		...reply,
		cases: [
			aCase(reply, when, rest),
			aCase(reply, aComparison('memory', '=', 'badly'), { tone: rest.respect }),
			aCase(reply, aComparison('variant', '=', 'letter'), { critical: [] }),
		],
	}
}

function worded(reply: Reply): Reply {
	const reason = reply.when && 'Not while {{depot}} is unknown.'
	return {
		...reply,
		text: `${reply.text} It is {{item}}, {{trust}}.`,
		deed: 'You point at {{item}}.',
		reason,
	}
}

function picked(scene: Scene): Scene {
	const [first, ...others] = scene.beats
	if (!first || first.kind === 'pick') return scene
	return { ...scene, beats: [{ kind: 'pick', id: `${scene.id}:pick-1`, of: [first] }, ...others] }
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
