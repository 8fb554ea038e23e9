import { z } from 'zod'

/** The last key of a page: the part of the list that it lies in, and the values that it is sorted by there. */
export type Key = { part: number; values: (string | null)[] }

/** From where a page goes on: after a key, or before it. */
export type PageToken = { sort: string; back: boolean; key: Key }

const schema = z.object({
	s: z.string().max(40),
	b: z.boolean(),
	p: z.number().int().min(0).max(100),
	v: z.array(z.string().max(300).nullable()).max(6),
})

/** A token for an address: base64url, and nobody's business what is in it. */
export function writeToken({ sort, back, key }: PageToken): string {
	const text = JSON.stringify({ s: sort, b: back, p: key.part, v: key.values })
	return Buffer.from(text).toString('base64url')
}

/** The token that was written; null for anything else, which asks for the first page. */
export function readToken(text: string | null): PageToken | null {
	if (text === null || text.length > 2000) return null
	try {
		const read = schema.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
		if (!read.success) return null
		const { s, b, p, v } = read.data
		return { sort: s, back: b, key: { part: p, values: v } }
	} catch {
		return null
	}
}
