import { z } from 'zod'
import type { Source } from '../env-files.server'

export type OpinionSettings = {
	/** The address that `/chat/completions` is added to, without a slash at its end. */
	url: string
	model: string
	/** Sent as a bearer token; a model on one's own machine often wants none. */
	key: string | null
}

const urlWords =
	'RAPPORT_OPINION_URL must be the address of an OpenAI-compatible service, such as https://models.example.org/v1 or http://127.0.0.1:11434/v1. Plain http is for this machine only.'
const modelWords = 'RAPPORT_OPINION_MODEL must name the model to ask: up to 200 characters, no spaces.'
const keyWords = 'RAPPORT_OPINION_KEY must be one word of up to 1,000 plain characters.'

const schema = z.object({
	RAPPORT_OPINION_URL: z
		.string()
		.refine(isService, urlWords)
		.transform((value) => value.replace(/\/+$/, '')),
	RAPPORT_OPINION_MODEL: z.string({ error: modelWords }).regex(/^[!-~]{1,200}$/, modelWords),
	RAPPORT_OPINION_KEY: z
		.string()
		.regex(/^[!-~]{1,1000}$/, keyWords)
		.optional(),
})

/** The settings of the second opinion, null where it is off, and everything that is wrong with them. */
export function opinionSettings(source: Source): { opinion: OpinionSettings | null; faults: string[] } {
	const { RAPPORT_OPINION_URL: url, RAPPORT_OPINION_MODEL: model, RAPPORT_OPINION_KEY: key } = source
	if (url === undefined) {
		const alone = model !== undefined || key !== undefined
		const words = 'RAPPORT_OPINION_MODEL and RAPPORT_OPINION_KEY do nothing without RAPPORT_OPINION_URL.'
		return { opinion: null, faults: alone ? [words] : [] }
	}
	const read = schema.safeParse(source)
	if (!read.success) return { opinion: null, faults: read.error.issues.map(({ message }) => message) }
	const { data } = read
	const opinion = {
		url: data.RAPPORT_OPINION_URL,
		model: data.RAPPORT_OPINION_MODEL,
		key: data.RAPPORT_OPINION_KEY ?? null,
	}
	return { opinion, faults: [] }
}

function isService(value: string): boolean {
	if (!URL.canParse(value)) return false
	const { protocol, hostname, username, password, search, hash } = new URL(value)
	if (username !== '' || password !== '' || search !== '' || hash !== '' || /[?#]/.test(value)) return false
	return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))
}

/** As the URL parser writes it: numbers of every spelling come out as four with dots. */
function isLoopback(hostname: string): boolean {
	return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname)
}
