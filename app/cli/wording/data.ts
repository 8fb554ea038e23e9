import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'

/** A text with one number to learn: how polite, how receptive. */
export type Labelled = { text: string; label: number; quartile?: number }
export type GradedReply = {
	id: string
	scenario: string
	context: string
	mood: string
	text: string
	grades: [number, number, number]
}
export type OrderedPair = {
	context: string
	better: string
	worse: string
	dimension: number
	phenomenon: string
}
/** Two texts of equal worth in every dimension. */
export type SamePair = { a: string; b: string }
export type TrainingData = {
	polite: Labelled[]
	receptive: Labelled[]
	graded: GradedReply[]
	pairs: OrderedPair[]
	same: SamePair[]
	/** Talk that is no service: tweets. */
	elsewhere: string[]
	/** Texts without labels, for the teacher to speak on. */
	loose: string[]
}

const longest = 1500
const grade = z.number().min(0).max(4)
const three = z.strictObject({ tone: z.array(grade), respect: z.array(grade), resolution: z.array(grade) })
const gradedFile = z.object({
	scenarios: z.array(
		z.object({
			id: z.string(),
			customer: z.string(),
			mood: z.string(),
			replies: z.array(
				z.object({
					id: z.string(),
					text: z.string(),
					tone: grade,
					respect: grade,
					resolution: grade,
					panel: three.optional(),
				}),
			),
		}),
	),
	ordered_pairs: z.array(
		z.object({
			context: z.string().default(''),
			better: z.string(),
			worse: z.string(),
			dimension: z.enum(['tone', 'respect', 'resolution']),
			phenomenon: z.string().default(''),
		}),
	),
	invariance_pairs: z.array(z.object({ a: z.string(), b: z.string() })),
})
export const dimensionNames = ['tone', 'respect', 'resolution'] as const

/** Graded replies and ordered pairs of one file in the shape of `graded/replies-1.json`. */
export function readGraded(path: string): { graded: GradedReply[]; pairs: OrderedPair[]; same: SamePair[] } {
	const file = gradedFile.parse(JSON.parse(readFileSync(path, 'utf8')))
	const graded = file.scenarios.flatMap(({ id, customer, mood, replies }) =>
		replies.map((reply): GradedReply => {
			const mean = (name: (typeof dimensionNames)[number]) => {
				const all = [reply[name], ...(reply.panel?.[name] ?? [])]
				return all.reduce((sum, one) => sum + one, 0) / all.length
			}
			return {
				id: reply.id,
				scenario: id,
				context: customer,
				mood,
				text: reply.text,
				grades: [mean('tone'), mean('respect'), mean('resolution')],
			}
		}),
	)
	const pairs = file.ordered_pairs.map((pair) => ({
		...pair,
		dimension: dimensionNames.indexOf(pair.dimension),
	}))
	return { graded, pairs, same: file.invariance_pairs }
}

/** Everything that the scorer learns from; `dir` holds the third-party files, `own` our graded replies. */
export function readTraining(dir: string, own: string): TrainingData {
	const table = (name: string): Record<string, string>[] =>
		parse(readFileSync(join(dir, name), 'utf8'), { columns: true, relax_quotes: true })
	const cut = (text: string | undefined) => (text ?? '').slice(0, longest)
	const polite = table('politeness_wikipedia.dev.csv').map((row) => ({
		text: cut(row.text),
		label: Number(row.norm_score),
		...(row.quartile ? { quartile: Number(row.quartile) } : {}),
	}))
	const receptive = table('receptiveness.dev.csv').map((row) => ({
		text: cut(row.text),
		label: Number(row.receptive),
	}))
	const files = [
		...readdirSync(own)
			.toSorted()
			.map((name) => join(own, name)),
		join(dir, 'cs_replies.dev.json'),
	]
	const read = files.map(readGraded)
	const same = read.flatMap((one) => one.same)
	const graded = read.flatMap((one) => one.graded)
	const pairs = read.flatMap((one) => one.pairs)
	const sarcasm = table('isarcasm_train.dev.csv').flatMap((row) => [cut(row.tweet), cut(row.rephrase)])
	const warmth = table('negotiation_warmth_phone.dev.csv').map((row) => cut(row.message))
	const guidelines = sentences(
		stringsIn(JSON.parse(readFileSync(join(dir, 'abcd_guidelines.json'), 'utf8'))).join('\n'),
	)
	const asked = [
		...table('bitext_cs_intents.dev.csv').map((row) => row.utterance),
		...table('banking77.dev.csv').map((row) => row.text),
	]
	const loose = [
		...sarcasm,
		...warmth,
		...guidelines,
		...graded.flatMap(({ text, context }) => [context, ...sentences(text)]),
		...asked.filter((_, place) => place % 8 === 0).map(cut),
	]
	return {
		polite,
		receptive,
		graded,
		pairs,
		same,
		elsewhere: sarcasm.filter((text) => text.length > 3),
		loose: [...new Set(loose.map((text) => text.trim()))].filter((text) => text.length > 3),
	}
}

function sentences(text: string): string[] {
	return text.split(/(?<=[.!?;])\s+|\n/).map((one) => one.slice(0, longest))
}

function stringsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value]
	if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(stringsIn)
	return []
}
