import { z } from 'zod'
import { type RecordFilter, type RecordQuery, type RecordScope, recordSorts } from './records.server'

export const recordsPerPage = 50

const day = z.iso.date().transform((text) => new Date(`${text}T00:00:00.000Z`))
const dayMs = 24 * 3_600_000

const paramsSchema = z.object({
	who: z.string().trim().min(1).max(100).optional().catch(undefined),
	what: z
		.string()
		.regex(/^(scenario|course):[a-z][a-z0-9-]{0,79}$/)
		.optional()
		.catch(undefined),
	result: z.enum(['passed', 'not-yet', 'completed']).optional().catch(undefined),
	from: day.optional().catch(undefined),
	to: day.optional().catch(undefined),
	sort: z.enum(recordSorts).catch('at'),
	dir: z.enum(['asc', 'desc']).optional().catch(undefined),
	page: z.coerce.number().int().min(1).max(100_000).catch(1),
})

/**
 * The records a URL asks for: `who`, `what` (`scenario:<slug>`, `course:<slug>`), `result`, `from` and `to` (days, both included), `sort`, `dir`,
 * `page`. What makes no sense is left out. List and export both read it here, so that they show the same.
 */
export function recordQueryFrom(params: URLSearchParams, scope: RecordScope): RecordQuery & { page: number } {
	const { who, what, result, from, to, sort, dir, page } = paramsSchema.parse(Object.fromEntries(params))
	const [kind, slug] = what?.split(':') ?? []
	const filter: RecordFilter = {
		...(who && { who }),
		...((kind === 'scenario' || kind === 'course') && { kind }),
		...(slug && { slug }),
		...(result && { result }),
		...(from && { from }),
		...(to && { before: new Date(to.getTime() + dayMs) }),
	}
	return {
		scope,
		filter,
		sort,
		// Newest first, but names from A to Z.
		descending: dir === undefined ? sort === 'at' : dir === 'desc',
		page,
		skip: (page - 1) * recordsPerPage,
		take: recordsPerPage,
	}
}

/** A filter in plain words, for an export and its audit entry; `all records` when there is none. */
export function filterWords(filter: RecordFilter): string {
	const { who, kind, slug, result, from, before } = filter
	const iso = (date: Date) => date.toISOString().slice(0, 10)
	const parts = [
		who && `person: ${who}`,
		kind && `kind: ${kind}`,
		slug && `about: ${slug}`,
		result && `result: ${result}`,
		from && `from: ${iso(from)}`,
		before && `to: ${iso(new Date(before.getTime() - dayMs))}`,
	].filter((part) => part !== undefined && part !== '')
	return parts.length === 0 ? 'all records' : parts.join(', ')
}
