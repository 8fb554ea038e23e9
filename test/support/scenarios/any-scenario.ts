import fc from 'fast-check'
import type { Effect, Mark, Reply, Rule, ScenarioDefinition } from '#app/core/scenario/definition'
import { anyCondition, type Known } from './any-condition'
import { aCritical, aLine, aNeed, anEnding, aReply, aScenario, aScene } from './builders'

const marks: (Mark | null)[] = [-2, -1, 0, 1, 2, null]
const endings = ['good', 'fair', 'gave-up']
const names = (kind: string, count: number) => Array.from({ length: count }, (_, at) => `${kind}-${at}`)

/**
 * A random small scenario that keeps the language's promises: every scene can be reached, every scene always has
 * something to say, every group of lines closes with one that always fits. Ids look like `scene-0`, `reply-3`.
 */
export function anyScenario(): fc.Arbitrary<ScenarioDefinition> {
	return fc
		.record({
			// The scene before it that leads to each later scene.
			from: fc.array(fc.nat(), { maxLength: 3 }),
			more: fc.array(fc.nat(), { maxLength: 5 }),
			needs: fc.nat(3),
			extras: fc.nat(2),
			criticals: fc.nat(2),
			moods: fc.nat(2),
		})
		.chain((shape) => {
			const scenes = names('scene', shape.from.length + 1)
			const leading = shape.from.map((from, at) => ({ in: from % (at + 1), to: `scene-${at + 1}` }))
			const ways = scenes.map((_, at) => ({ in: at, to: null }))
			const others = shape.more.map((where) => ({ in: where % scenes.length, to: null }))
			const places = [...leading, ...ways, ...others]
			const known: Known = {
				numbers: ['trust'],
				flags: ['told'],
				needs: names('need', shape.needs),
				scenes,
				replies: names('reply', places.length),
				moods: names('mood', shape.moods + 1),
			}
			const criticals = names('critical', shape.criticals)
			const extras = names('extra', shape.extras)
			const replies = places.map((place, at) => {
				const steady = at < leading.length + ways.length
				const to = place.to ? fc.constant(place.to) : steady ? onward(place.in, scenes) : anywhere(scenes)
				return anyReply(`reply-${at}`, to, steady, known, extras, criticals)
			})
			return fc
				.record({
					replies: fc.tuple(...replies),
					tiers: fc.array(anyCondition({ ...known, moods: [] }), {
						minLength: shape.moods,
						maxLength: shape.moods,
					}),
					lines: fc.array(anyCondition(known), { minLength: scenes.length, maxLength: scenes.length }),
					needs: fc.array(anyNeed(), { minLength: shape.needs, maxLength: shape.needs }),
					fits: fc.array(fc.option(anyCondition(known)), {
						minLength: shape.extras,
						maxLength: shape.extras,
					}),
					accepted: fc.tuple(fc.boolean(), fc.boolean()),
					rule: anyRule(),
					turns: fc.record({ most: fc.integer({ min: 1, max: 5 }), then: fc.constantFrom(...endings) }),
				})
				.map((drawn) =>
					aScenario({
						state: [
							{ name: 'trust', type: 'number', min: 0, max: 3, start: 1, starts: [1] },
							{ name: 'told', type: 'flag', start: false, starts: [false] },
						],
						mood: [
							...drawn.tiers.map((when, at) => ({ mood: `mood-${at}`, when })),
							{ mood: `mood-${shape.moods}`, when: { op: 'always' as const } },
						],
						needs: drawn.needs.map((need, at) => aNeed(`need-${at}`, need)),
						extras: drawn.fits.map((fit, at) => ({
							id: `extra-${at}`,
							text: `Extra ${at}`,
							side: 'people' as const,
							fit,
						})),
						critical: criticals.map((id) => aCritical(id)),
						rule: drawn.rule,
						turns: drawn.turns,
						scenes: scenes.map((id, at) =>
							aScene(
								id,
								drawn.replies.filter((_, reply) => places[reply]?.in === at),
								{
									beats: [
										{
											kind: 'says',
											lines: [
												aLine(`${id}:says-1`, { when: drawn.lines[at] ?? null }),
												aLine(`${id}:says-2`, { mood: 'mood-0' }),
												aLine(`${id}:says-3`),
											],
										},
									],
								},
							),
						),
						endings: endings.map((id, at) =>
							anEnding(id, at === 2 ? { accepted: false } : { accepted: drawn.accepted[at] ?? true }),
						),
					}),
				)
		})
}

function onward(at: number, scenes: string[]) {
	return fc.constantFrom(...endings, ...scenes.slice(at + 1))
}

function anywhere(scenes: string[]) {
	return fc.constantFrom(...endings, ...scenes, ...scenes)
}

/** A steady reply is always on offer. */
function anyReply(
	id: string,
	to: fc.Arbitrary<string>,
	steady: boolean,
	known: Known,
	extras: string[],
	criticals: string[],
): fc.Arbitrary<Reply> {
	const repairable = [...criticals, ...known.replies]
	return fc
		.record({
			to,
			tone: fc.constantFrom(...marks),
			respect: fc.constantFrom(...marks),
			set: fc.array(anyEffect(), { maxLength: 2 }),
			meets: fc.subarray(known.needs),
			offers: fc.subarray(extras),
			critical: fc.subarray(criticals, { maxLength: Math.min(1, criticals.length) }),
			repairs: fc.subarray(repairable, { maxLength: Math.min(2, repairable.length) }),
			when: steady ? fc.constant(null) : fc.option(anyCondition(known)),
			sticky: steady ? fc.constant(true) : fc.boolean(),
		})
		.map(({ to, ...rest }) => aReply(id, to, rest))
}

function anyEffect(): fc.Arbitrary<Effect> {
	return fc.oneof(
		fc.constantFrom(-2, -1, 1, 2).map((by): Effect => ({ kind: 'add', name: 'trust', by })),
		fc.boolean().map((value): Effect => ({ kind: 'set', name: 'told', value })),
	)
}

function anyNeed() {
	return fc.record({
		side: fc.constantFrom('task' as const, 'people' as const),
		must: fc.boolean(),
		weight: fc.integer({ min: 1, max: 9 }),
	})
}

function anyRule(): fc.Arbitrary<Rule> {
	const floor = fc.integer({ min: 0, max: 90 })
	return fc.record({
		pass: fc.record({ total: floor, tone: floor, respect: floor, resolution: floor }),
		weights: fc
			.tuple(fc.nat(50), fc.nat(50))
			.map(([tone, respect]) => ({ tone, respect, resolution: 100 - tone - respect })),
	})
}
