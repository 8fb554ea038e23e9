import type { Effect } from '../../scenario/definition'
import { type Domain, indexIn } from './domain'
import type { Field } from './layout'

/** Changes the state that starts at `at`, in place. */
export type Change = (words: Int32Array, at: number) => void

/** What an effect does to a packed state; null where it can do nothing. Agrees with `applied`. */
export function changeOf(
	effect: Effect,
	domain: Domain | undefined,
	field: Field | undefined,
): Change | null {
	if (!domain || !field) return null
	const { word, shift, mask } = field
	const room = ~(mask << shift)
	if (effect.kind === 'add') {
		if (domain.kind !== 'number') return null
		const { by } = effect
		const [least, most] = [domain.min - domain.low, domain.max - domain.low]
		return (words, at) => {
			const now = words[at + word] ?? 0
			const sum = ((now >>> shift) & mask) + by
			words[at + word] = (now & room) | ((sum < least ? least : sum > most ? most : sum) << shift)
		}
	}
	const value =
		domain.kind === 'number' && typeof effect.value === 'number'
			? Math.min(domain.max, Math.max(domain.min, effect.value))
			: effect.value
	const set = indexIn(domain, value) << shift
	return (words, at) => {
		words[at + word] = ((words[at + word] ?? 0) & room) | set
	}
}

/** Puts a fact in. */
export function putting({ word, shift }: Field): Change {
	const bit = 1 << shift
	return (words, at) => {
		words[at + word] = (words[at + word] ?? 0) | bit
	}
}

/** Puts several facts in, a word at a time. */
export function puttingAll(fields: readonly Field[]): Change[] {
	const bits = new Map<number, number>()
	for (const { word, shift } of fields) bits.set(word, (bits.get(word) ?? 0) | (1 << shift))
	return [...bits].map(([word, bit]) => (words, at) => {
		words[at + word] = (words[at + word] ?? 0) | bit
	})
}
