import { z } from 'zod'
import type { Judgement, Opinion } from './opinion.server'

const judgement = z.object({
	grade: z.number().int().min(0).max(4),
	quote: z.string().nullish(),
})
const opinion = z.object({ tone: judgement, respect: judgement, resolution: judgement })

const answer = z.object({
	choices: z.array(z.object({ message: z.object({ content: z.string().max(8_000) }) })).min(1),
})

/**
 * The opinion in the body of an answer, or null when there is none that can be read. Nothing of what a model wrote is
 * kept but three whole numbers, and where in the text its quotes stand; a quote that is not in the text is dropped.
 */
export function readOpinion(body: string, text: string): Opinion | null {
	const whole = answer.safeParse(json(body))
	const content = whole.data?.choices[0]?.message.content
	if (content === undefined) return null
	// Some models put their JSON between words or fences.
	const read = opinion.safeParse(json(content.slice(content.indexOf('{'), content.lastIndexOf('}') + 1)))
	if (!read.success) return null
	const { tone, respect, resolution } = read.data
	return { tone: placed(tone, text), respect: placed(respect, text), resolution: placed(resolution, text) }
}

function placed({ grade, quote }: z.infer<typeof judgement>, text: string): Judgement {
	const words = plainQuotes(quote ?? '').trim()
	const start = words.length < 2 ? -1 : plainQuotes(text).indexOf(words)
	return { grade, quote: start < 0 ? null : { start, end: start + words.length } }
}

/** One letter for one letter, so that places stay what they are. */
const plainQuotes = (text: string) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')

function json(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch {
		return null
	}
}
