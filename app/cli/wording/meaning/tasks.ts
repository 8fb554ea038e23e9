import { readerOf } from '#app/core/wording/meaning/reader'
import type { Vectors } from '#app/core/wording/meaning/vectors'
import type { Asked, MeaningData } from './intents'

/** A text among candidates: its signals, whether it means one of them, and whether the likeliest is that one. */
export type Trial = { values: readonly number[]; inside: boolean; right: boolean; far: boolean }
/** Candidates drawn from a set: so many, with so many examples each, and so many texts of each kind tried. */
export type Task = { set: string; candidates: number; examples: number; seed: number; tried: number }

/** Draws a task and reads the signals of texts that none of its examples are among. */
export function trials(
	data: MeaningData,
	{ set, candidates, examples, seed, tried }: Task,
	vectors: Vectors,
): Trial[] {
	const chance = chances(seed)
	const from = data.sets.find(({ name }) => name === set)
	if (!from) return []
	const intents = [...new Set(from.learn.map(({ intent }) => intent))]
	const drawn = shuffled(intents, chance).slice(0, candidates)
	const inside = new Set(drawn)
	const read = readerOf(examplesOf(from.learn, drawn, examples, chance), vectors)
	const own = shuffled(from.tried, chance)
	const trial = (text: string, intent: string | null, far: boolean): Trial => {
		const { best, values } = read(text)
		return { values, inside: intent !== null, right: intent !== null && drawn[best] === intent, far }
	}
	const beside = candidates * 2 <= intents.length ? own.filter(({ intent }) => !inside.has(intent)) : []
	const others = data.sets.flatMap(({ name, tried: texts }) => (name === set || set === 'clinc' ? [] : texts))
	const far = [
		...shuffled([...data.none.learn, ...data.none.tried], chance).slice(0, tried),
		...shuffled(others, chance)
			.slice(0, tried / 4)
			.map(({ text }) => text),
	]
	return [
		...own
			.filter(({ intent }) => inside.has(intent))
			.slice(0, tried)
			.map(({ text, intent }) => trial(text, intent, false)),
		...beside.slice(0, tried / 2).map(({ text }) => trial(text, null, false)),
		...far.map((text) => trial(text, null, true)),
	]
}

function examplesOf(
	texts: readonly Asked[],
	intents: readonly string[],
	count: number,
	chance: () => number,
) {
	const mixed = shuffled(texts, chance)
	return intents.map((one) => ({
		examples: mixed
			.filter(({ intent }) => intent === one)
			.slice(0, count)
			.map(({ text }) => text),
	}))
}

function chances(seed: number): () => number {
	let state = seed * 7919 + 17
	return () => {
		state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
		return state / 0x80000000
	}
}

function shuffled<T>(list: readonly T[], chance: () => number): T[] {
	return list
		.map((one) => ({ one, at: chance() }))
		.toSorted((a, b) => a.at - b.at)
		.map(({ one }) => one)
}
