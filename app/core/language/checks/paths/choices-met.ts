import type { Reply } from '../../../scenario/definition'
import type { Watch } from './watching'

/** The different sets of replies that play can have on offer, by scene; each in the author's order, cases applied. */
export type Choices = ReadonlyMap<string, readonly (readonly Reply[])[]>

/** Keeps every set of replies that is on offer somewhere, once. */
export function choicesMet(): Watch & { choices: Choices } {
	const choices = new Map<string, Reply[][]>()
	const known = new Set<string>()
	const numbers = new Map<Reply, number>()
	const numberOf = (reply: Reply): number => {
		const number = numbers.get(reply) ?? numbers.size
		numbers.set(reply, number)
		return number
	}
	return {
		choices,
		visit: (state, _mood, replies) => {
			if (replies.length === 0) return
			const key = replies.map(numberOf).join()
			if (known.has(key)) return
			known.add(key)
			choices.set(state.at, [...(choices.get(state.at) ?? []), replies])
		},
	}
}
