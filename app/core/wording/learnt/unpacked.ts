/** The sums over a text that words alone add up to. */
export const sums = ['tone', 'respect', 'resolution', 'politeness', 'receptiveness', 'service'] as const
export type Sum = (typeof sums)[number]

/** What the training script found, as `marks.json` keeps it: all numbers of one version of the scorer. */
export type StoredMarks = {
	scorer: string
	provenance: string[]
	/** Grades that each act adds to tone, respect and resolution: three numbers with spaces between, as all lists here. */
	acts: Record<string, string>
	/** Grades of a reply with nothing in it, and of a general text. */
	plain: string
	general: string
	/** Words and pairs, one a line. */
	grams: string
	/** Of each sum: what one step of its weights is worth, its constant, and a weight a gram as int8 in base64. */
	sums: Record<string, { step: number; constant: number; weights: string }>
}

export type Learnt = {
	scorer: string
	acts: ReadonlyMap<string, readonly number[]>
	plain: readonly number[]
	general: readonly number[]
	grams: ReadonlyMap<string, number>
	/** Six weights a gram, in the order of `sums`. */
	weights: Float32Array
	constants: readonly number[]
}

/** Unpacks what was learnt. Throws where a part is missing. */
export function unpacked(file: StoredMarks): Learnt {
	const grams = file.grams.split('\n')
	const weights = new Float32Array(grams.length * sums.length)
	const constants: number[] = []
	for (const [place, name] of sums.entries()) {
		const part = file.sums[name]
		if (!part) throw new Error(`the learnt weights lack ${name}`)
		constants.push(part.constant)
		const bytes = atob(part.weights)
		for (let gram = 0; gram < grams.length; gram++) {
			const byte = bytes.charCodeAt(gram)
			weights[gram * sums.length + place] = (byte > 127 ? byte - 256 : byte) * part.step
		}
	}
	return {
		scorer: file.scorer,
		acts: new Map(Object.entries(file.acts).map(([act, weights]) => [act, numbersIn(weights)])),
		plain: numbersIn(file.plain),
		general: numbersIn(file.general),
		grams: new Map(grams.map((gram, place) => [gram, place])),
		weights,
		constants,
	}
}

function numbersIn(text: string): number[] {
	return text.split(' ').map(Number)
}
