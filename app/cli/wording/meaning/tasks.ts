import { readerOf } from '#app/core/wording/meaning/reader'
import type { Vectors } from '#app/core/wording/meaning/vectors'
import type { Asked, MeaningData } from './intents'

/** A text among candidates: its signals, whether it means one of them, and whether the likeliest is that one. */
export type Trial = { values: readonly number[]; inside: boolean; right: boolean; far: boolean }
/**
 * Candidates drawn from a set: so many, with so many examples each, and so many texts of each kind tried. `within`
 * puts every text among sentences of replies, as people say things.
 */
export type Task = {
	set: string
	candidates: number
	examples: number
	seed: number
	tried: number
	within?: boolean
}

/** Draws a task and reads the signals of texts that none of its examples are among. */
export function trials(data: MeaningData, task: Task, vectors: Vectors): Trial[] {
	const { set, candidates, examples, seed, tried, within = false } = task
	const chance = chances(seed)
	const from = data.sets.find(({ name }) => name === set)
	if (!from) return []
	const said = (text: string) => (within ? among(text, data.replies, chance) : text)
	const intents = [...new Set(from.learn.map(({ intent }) => intent))]
	const drawn = shuffled(intents, chance).slice(0, candidates)
	const inside = new Set(drawn)
	const given = examplesOf(from.learn, drawn, examples, chance)
	const read = readerOf(
		given.map((one) => ({ examples: one.examples.map(said) })),
		vectors,
	)
	const own = shuffled(from.tried, chance)
	const trial = (text: string, intent: string | null, far: boolean): Trial => {
		const { best, values } = read(said(text))
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

/**
 * Replies of one scene as candidates, whole or a sentence of each. Parts of them are to be understood; what else is
 * said there, or to other customers, is not.
 */
export function replyTrials({ replies }: MeaningData, seed: number, vectors: Vectors): Trial[] {
	const chance = chances(seed)
	const scene = shuffled([...new Set(replies.map(({ scenario }) => scenario))], chance)[0]
	const short = chance() < 0.4
	const cut = (text: string) => (short ? aSentence(text, chance) : text)
	const here = shuffled(
		replies.filter(({ scenario }) => scenario === scene),
		chance,
	)
	const count = 1 + Math.floor(chance() * Math.min(5, here.length - 1))
	const given = here.slice(0, count).map(({ text }) => cut(text))
	const double = chance() < 0.5
	const read = readerOf(
		given.map((text) => ({ examples: double ? [text, ...partsOf(text, chance).slice(0, 2)] : [text] })),
		vectors,
	)
	const trial = (text: string, at: number | null, far: boolean): Trial => {
		const { best, values } = read(text)
		return { values, inside: at !== null, right: best === at, far }
	}
	const elsewhere = shuffled(
		replies.filter(({ scenario }) => scenario !== scene),
		chance,
	).slice(0, 20)
	return [
		...given.flatMap((text, at) => partsOf(text, chance).map((part) => trial(part, at, false))),
		...here.slice(count).map(({ text }) => trial(cut(text), null, false)),
		...elsewhere.map(({ text }, at) => trial(at % 2 === 0 ? text : aSentence(text, chance), null, true)),
	]
}

function aSentence(text: string, chance: () => number): string {
	const sentences = text.split(/(?<=[.!?;])\s+/)
	return shuffled(sentences, chance).find((one) => one.split(' ').length > 4) ?? text
}

/** Some of what was said: without one sentence, without every so many words, and one sentence alone. */
function partsOf(text: string, chance: () => number): string[] {
	const sentences = text.split(/(?<=[.!?;])\s+/)
	const left = Math.floor(chance() * sentences.length)
	const alone = shuffled(sentences, chance).find((one) => one.split(' ').length > 6)
	return [
		...(sentences.length > 1 ? [sentences.filter((_, at) => at !== left).join(' ')] : []),
		text
			.split(' ')
			.filter(() => chance() > 0.3)
			.join(' '),
		...(alone === undefined ? [] : [alone]),
	]
}

function among(text: string, replies: MeaningData['replies'], chance: () => number): string {
	const reply = replies[Math.floor(chance() * replies.length)]?.text ?? ''
	const sentences = reply.split(/(?<=[.!?;])\s+/)
	const beside = sentences[Math.floor(chance() * sentences.length)] ?? ''
	return chance() < 0.5 ? `${beside} ${text}` : `${text}. ${beside}`
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
