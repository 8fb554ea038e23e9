import { insults, misfit, needs, order, ordinary, prompts, same, sarcasm, sworn, varieties } from '../lists'

/** What could be said to a customer, of every quality, each once. */
export const replies: readonly string[] = [
	...new Set([
		...varieties.flatMap((row) => Object.values(row)),
		...Object.values(same).flat(2),
		...Object.values(order).flatMap((pairs) => pairs.flatMap(({ better, worse }) => [better, worse])),
		...misfit.map(({ text }) => text),
		...sarcasm.flatMap(({ sincere, sarcastic }) => [sincere, sarcastic]),
		...ordinary,
		...insults.innocent,
		...needs.flatMap((one) => [...one.gives, ...one['gives-not']]),
	]),
]

/** Those, and what nobody should say to a customer or to a scorer. */
export const everyText: readonly string[] = [
	...new Set([...replies, ...Object.values(insults.grave).flat(), ...prompts, ...sworn.flat()]),
]
