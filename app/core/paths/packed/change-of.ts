import type { Effect } from '../../scenario/definition'
import { type Domain, indexIn } from './domain'
import type { Field } from './layout'

/** One change to a packed state: a number that grows or shrinks between two ends, or bits that are put. */
export type Change =
	| { kind: 'add'; field: Field; by: number; least: number; most: number }
	| { kind: 'put'; field: Field; value: number }

/** Changes one after the other, eight numbers each: see `make`. */
export type Program = readonly number[]

const width = 8

/** What an effect does to a packed state; null where it can do nothing. Agrees with `applied`. */
export function changeOf(
	effect: Effect,
	domain: Domain | undefined,
	field: Field | undefined,
): Change | null {
	if (!domain || !field) return null
	if (effect.kind === 'add') {
		// Nothing to add is nothing to do; the program says so by a 0 where a put is meant.
		if (domain.kind !== 'number' || effect.by === 0) return null
		return {
			kind: 'add',
			field,
			by: effect.by,
			least: domain.min - domain.low,
			most: domain.max - domain.low,
		}
	}
	const value =
		domain.kind === 'number' && typeof effect.value === 'number'
			? Math.min(domain.max, Math.max(domain.min, effect.value))
			: effect.value
	return { kind: 'put', field, value: indexIn(domain, value) }
}

/** Changes as a program; neighbouring puts into one word become one. */
export function programOf(changes: readonly Change[]): Program {
	const steps: number[] = []
	for (const change of changes) {
		const { word, shift, mask } = change.field
		const room = ~(mask << shift)
		const last = steps.length - width
		if (change.kind === 'add') steps.push(word, room, 0, shift, mask, change.by, change.least, change.most)
		else if (steps[last] === word && steps[last + 5] === 0) {
			steps[last + 1] = (steps[last + 1] ?? -1) & room
			steps[last + 2] = ((steps[last + 2] ?? 0) & room) | (change.value << shift)
		} else steps.push(word, room, change.value << shift, 0, 0, 0, 0, 0)
	}
	return steps
}

/** Makes the changes of a program to the state that starts at `at`, in place. */
export function make(program: Program, words: Int32Array, at: number): void {
	for (let step = 0; step < program.length; step += width) {
		const place = at + (program[step] ?? 0)
		const now = words[place] ?? 0
		const room = program[step + 1] ?? 0
		const by = program[step + 5] ?? 0
		if (by === 0) words[place] = (now & room) | (program[step + 2] ?? 0)
		else {
			const shift = program[step + 3] ?? 0
			const sum = ((now >>> shift) & (program[step + 4] ?? 0)) + by
			const least = program[step + 6] ?? 0
			const most = program[step + 7] ?? 0
			words[place] = (now & room) | ((sum < least ? least : sum > most ? most : sum) << shift)
		}
	}
}
