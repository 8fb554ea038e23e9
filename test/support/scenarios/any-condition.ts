import fc from 'fast-check'
import type { Condition } from '#app/core/scenario/condition'

/** What a generated scenario's conditions may look at. */
export type Known = {
	numbers: string[]
	flags: string[]
	needs: string[]
	scenes: string[]
	replies: string[]
	moods: string[]
}

/** A random condition over known names; without moods, one that a mood tier may use. */
export function anyCondition(known: Known): fc.Arbitrary<Condition> {
	const leaves: fc.Arbitrary<Condition>[] = [
		fc.constant<Condition>({ op: 'always' }),
		fc
			.record({
				is: fc.constantFrom('<' as const, '>=' as const, '=' as const),
				value: fc.integer({ min: 1, max: 4 }),
			})
			.map(({ is, value }) => compare({ kind: 'turn' }, is, value)),
	]
	const named = <Name extends string>(names: Name[], make: (name: Name) => fc.Arbitrary<Condition>) => {
		if (names.length > 0) leaves.push(fc.constantFrom(...names).chain(make))
	}
	named(known.numbers, (name) =>
		fc
			.record({
				is: fc.constantFrom('<' as const, '<=' as const, '>' as const, '!=' as const),
				value: fc.integer({ min: 0, max: 3 }),
			})
			.map(({ is, value }) => compare({ kind: 'variable', name }, is, value)),
	)
	named(known.flags, (name) => fc.constant({ op: 'flag', name }))
	named(known.needs, (need) => fc.constant({ op: 'met', need }))
	named(known.scenes, (scene) => fc.constant({ op: 'seen', scene }))
	named(known.replies, (reply) => fc.constant({ op: 'said', reply }))
	named(known.moods, (mood) => fc.constant(compare({ kind: 'mood' }, '=', mood)))
	const leaf = fc.oneof(...leaves)
	return fc.oneof(
		{ weight: 4, arbitrary: leaf },
		{ weight: 1, arbitrary: leaf.map((of): Condition => ({ op: 'not', of })) },
		{ weight: 1, arbitrary: fc.tuple(leaf, leaf).map((of): Condition => ({ op: 'and', of })) },
		{ weight: 1, arbitrary: fc.tuple(leaf, leaf).map((of): Condition => ({ op: 'or', of })) },
	)
}

function compare(
	left: Extract<Condition, { op: 'compare' }>['left'],
	is: Extract<Condition, { op: 'compare' }>['is'],
	value: number | string,
): Condition {
	return { op: 'compare', left, is, right: { kind: 'value', value } }
}
