import { z } from 'zod'

export const replySorts = ['place', 'offered', 'picked', 'share'] as const
export type ReplySort = (typeof replySorts)[number]

const day = z.iso.date()

const schema = z.object({
	version: z
		.string()
		.regex(/^[A-Za-z0-9 _-]{1,100}$/)
		.optional()
		.catch(undefined),
	from: day.optional().catch(undefined),
	to: day.optional().catch(undefined),
	sort: z.enum(replySorts).catch('place'),
	dir: z.enum(['asc', 'desc']).optional().catch(undefined),
})

/** What an address asks of a page of numbers. Days are `YYYY-MM-DD`, both included; null: from the first, to the last. */
export type NumbersQuery = {
	version: string | null
	from: string | null
	to: string | null
	sort: ReplySort
	descending: boolean
}

/** What makes no sense is left out. The page and its table as a file both read it here, so that they show the same. */
export function numbersQueryFrom(params: URLSearchParams): NumbersQuery {
	const { version, from, to, sort, dir } = schema.parse(Object.fromEntries(params))
	const descending = dir === undefined ? sort !== 'place' : dir === 'desc'
	return { version: version ?? null, from: from ?? null, to: to ?? null, sort, descending }
}

/** The same as an address, changed where it is told; empty where it is all as it comes. */
export function numbersParams(query: NumbersQuery, change: Partial<NumbersQuery> = {}): string {
	const { version, from, to, sort, descending } = { ...query, ...change }
	const params = new URLSearchParams()
	for (const [name, value] of Object.entries({ version, from, to })) if (value) params.set(name, value)
	if (sort !== 'place' || descending) params.set('sort', sort)
	if (descending !== (sort !== 'place')) params.set('dir', descending ? 'desc' : 'asc')
	return params.toString()
}
