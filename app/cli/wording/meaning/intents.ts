import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { readGraded } from '../data'

/** A text and what it asks for. */
export type Asked = { text: string; intent: string }
/** A set of asked texts, and a part of it for trying what was learnt of the rest. */
export type IntentSet = { name: string; learn: readonly Asked[]; tried: readonly Asked[] }
export type MeaningData = {
	sets: readonly IntentSet[]
	/** Texts that mean none of the intents; a half to learn from, a half to try. */
	none: { learn: readonly string[]; tried: readonly string[] }
	/** Our own replies, each to the customer of a scenario. */
	replies: readonly { scenario: string; text: string }[]
	/** Texts of other kinds, for more words. */
	loose: readonly string[]
}

const longest = 1500
const pairs = z.array(z.tuple([z.string(), z.string()]))
const clincFile = z.object({ train: pairs, val: pairs, oos_train: pairs, oos_val: pairs })

/** Reads the intent sets and the texts for words from the folder of data, and our own replies from `own`. */
export function readIntents(dir: string, own: string): MeaningData {
	const table = (name: string): Record<string, string>[] =>
		parse(readFileSync(join(dir, name), 'utf8'), { columns: true, relax_quotes: true })
	const asked = (name: string, text: string, intent: string) =>
		table(name).map((row) => ({ text: (row[text] ?? '').slice(0, longest), intent: row[intent] ?? '' }))
	const clinc = clincFile.parse(JSON.parse(readFileSync(join(dir, 'clinc150.dev.json'), 'utf8')))
	const given = (list: z.infer<typeof pairs>) => list.map(([text, intent]) => ({ text, intent }))
	const texts = (list: z.infer<typeof pairs>) => list.map(([text]) => text)
	const graded = [
		...readdirSync(own)
			.toSorted()
			.map((name) => join(own, name)),
		join(dir, 'cs_replies.dev.json'),
	].flatMap((path) => readGraded(path).graded)
	return {
		sets: [
			{ name: 'banking', ...parted(asked('banking77.dev.csv', 'text', 'category')) },
			{ name: 'clinc', learn: given(clinc.train), tried: given(clinc.val) },
			{ name: 'bitext', ...parted(asked('bitext_cs_intents.dev.csv', 'utterance', 'intent')) },
		],
		none: { learn: texts(clinc.oos_train), tried: texts(clinc.oos_val) },
		replies: graded.map(({ scenario, text }) => ({ scenario, text })),
		loose: [
			...table('politeness_wikipedia.dev.csv').map((row) => row.text ?? ''),
			...table('receptiveness.dev.csv').map((row) => row.text ?? ''),
			...graded.flatMap(({ context, text }) => [context, text, ...text.split(/(?<=[.!?;])\s+/)]),
		].map((text) => text.slice(0, longest)),
	}
}

/** Every fifth text of each intent is for trying. */
function parted(all: readonly Asked[]): { learn: Asked[]; tried: Asked[] } {
	const counts = new Map<string, number>()
	const [learn, tried]: [Asked[], Asked[]] = [[], []]
	for (const one of all) {
		const count = (counts.get(one.intent) ?? 0) + 1
		counts.set(one.intent, count)
		;(count % 5 === 0 ? tried : learn).push(one)
	}
	return { learn, tried }
}
