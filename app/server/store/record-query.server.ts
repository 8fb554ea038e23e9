import { z } from 'zod'
import { isDay } from '#app/core/records/day'
import { type Way, ways } from '#app/core/records/rounds'
import type { RecordKind, RecordResult } from './ledger.server'
import { type PageToken, readToken } from './page-token'

export const recordsPerPage = 50
export const recordSorts = ['at', 'person', 'slug', 'result'] as const
export type RecordSort = (typeof recordSorts)[number]

export type RecordFilter = {
	/** Part of a name or e-mail address. */
	who?: string
	/** Where people are now. */
	team?: string
	site?: string
	/** Without one: all but attestations, which stand at the records that they are about. */
	kind?: RecordKind
	slug?: string
	result?: RecordResult
	way?: Way
	/** From the beginning of `from` up to, and without, `before`. */
	from?: Date
	before?: Date
	/** Those that no longer held at this instant. */
	expiredBy?: Date
	/** Those that another record corrects. */
	corrected?: true
}

/** Whose records may be seen. */
export type RecordScope =
	| { kind: 'all' }
	| { kind: 'teams'; teamIds: string[]; personId: string }
	| { kind: 'own'; personId: string }

export type RecordQuery = {
	scope: RecordScope
	filter: RecordFilter
	sort: RecordSort
	descending: boolean
	/** From where a page goes on; null: the first. */
	from: PageToken | null
	take: number
}

const day = z
	.string()
	.refine(isDay)
	.transform((text) => new Date(`${text}T00:00:00.000Z`))
const dayMs = 24 * 3_600_000
const id = z.string().regex(/^[\w-]{1,200}$/)

const paramsSchema = z.object({
	who: z.string().trim().min(1).max(100).optional().catch(undefined),
	what: z
		.string()
		.regex(/^(scenario|course):[a-z][a-z0-9-]{0,79}$/)
		.optional()
		.catch(undefined),
	team: id.optional().catch(undefined),
	site: id.optional().catch(undefined),
	kind: z.enum(['scenario', 'course', 'attestation']).optional().catch(undefined),
	result: z.enum(['passed', 'not-yet', 'completed', 'void', 'attested']).optional().catch(undefined),
	way: z.enum(ways).optional().catch(undefined),
	from: day.optional().catch(undefined),
	to: day.optional().catch(undefined),
	expired: z.literal('yes').optional().catch(undefined),
	corrected: z.literal('yes').optional().catch(undefined),
	sort: z.enum(recordSorts).catch('at'),
	dir: z.enum(['asc', 'desc']).optional().catch(undefined),
	after: z.string().max(2000).optional().catch(undefined),
})

/**
 * The records a URL asks for: `who`, `what` (`scenario:<slug>`, `course:<slug>`), `team`, `site`, `kind`, `result`, `way`, `from` and
 * `to` (days, both included), `expired` and `corrected` (`yes`), `sort`, `dir`, and `after`, a page's token. What makes
 * no sense is left out. List and export both read it here, so that they show the same.
 */
export function recordQueryFrom(params: URLSearchParams, scope: RecordScope, now: Date): RecordQuery {
	const asked = paramsSchema.parse(Object.fromEntries(params))
	const { who, what, team, site, result, way, from, to, expired, corrected, sort, dir, after } = asked
	const [kindOfWhat, slug] = what?.split(':') ?? []
	const kind = kindOfWhat === 'scenario' || kindOfWhat === 'course' ? kindOfWhat : asked.kind
	const filter: RecordFilter = {
		...(who && { who }),
		...(team && { team }),
		...(site && { site }),
		...(kind && { kind }),
		...(slug && { slug }),
		...(result && { result }),
		...(way && { way }),
		...(from && { from }),
		...(to && { before: new Date(to.getTime() + dayMs) }),
		...(expired && { expiredBy: now }),
		...(corrected && { corrected: true }),
	}
	const token = readToken(after ?? null)
	return {
		...{ scope, filter, sort },
		// Newest first, but names from A to Z.
		descending: dir === undefined ? sort === 'at' : dir === 'desc',
		from: token?.sort === sort ? token : null,
		take: recordsPerPage,
	}
}

/** A filter in plain words, for an export and its audit entry; `all records` when there is none. */
export function filterWords(filter: RecordFilter): string {
	const { who, team, site, kind, slug, result, way, from, before, expiredBy, corrected } = filter
	const iso = (date: Date) => date.toISOString().slice(0, 10)
	const parts = [
		who && `person: ${who}`,
		team && `team: ${team}`,
		site && `site: ${site}`,
		kind && `kind: ${kind}`,
		slug && `about: ${slug}`,
		result && `result: ${result}`,
		way && `way: ${way}`,
		from && `from: ${iso(from)}`,
		before && `to: ${iso(new Date(before.getTime() - dayMs))}`,
		expiredBy && `expired by: ${iso(expiredBy)}`,
		corrected && 'corrected',
	].filter((part) => part !== undefined && part !== '')
	return parts.length === 0 ? 'all records' : parts.join(', ')
}
