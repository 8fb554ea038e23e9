import { z } from 'zod'
import type { Scores } from '#app/core/assessment/result'
import type { Queries } from './db.server'
import type { Prisma } from './generated/client'
import type { RecordKind, RecordResult } from './ledger.server'

export const recordSorts = ['at', 'person', 'slug', 'result'] as const
export type RecordSort = (typeof recordSorts)[number]

export type RecordFilter = {
	/** Part of a name or e-mail address. */
	who?: string
	kind?: RecordKind
	slug?: string
	result?: RecordResult
	/** From the beginning of `from` up to, and without, `before`. */
	from?: Date
	before?: Date
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
	skip: number
	take: number
	/** Nothing newer than this row: an export stays the same while it runs. */
	upTo?: number
}

export type RecordItem = {
	seq: number
	id: string
	at: Date
	kind: string
	slug: string
	title: string
	versionHash: string
	result: string
	scores: Scores | null
	minutes: number
	/** Null once the person was erased: the mark stands. */
	person: { id: string; name: string; email: string; team: string | null } | null
	attemptId: string | null
	corrects: number | null
	/** Why it corrects that one, as a code. */
	reason: string | null
	/** The marks it stands on, where turns were marked again. */
	round: number | null
	/** The record that corrects this one. */
	correctedBy: number | null
}

const scoresSchema = z.object({
	tone: z.number(),
	respect: z.number(),
	resolution: z.number(),
	total: z.number(),
})

/** Completion records as asked for, and how many there are in all. */
export async function recordsOf(
	db: Queries,
	query: RecordQuery,
): Promise<{ items: RecordItem[]; total: number; head: number }> {
	const head = query.upTo ?? (await headSeq(db))
	const where = { AND: [{ seq: { lte: head } }, scopeWhere(query.scope), filterWhere(query.filter)] }
	const rows = await db.completionRecord.findMany({
		where,
		orderBy: [orderOf(query), { seq: query.descending ? 'desc' : 'asc' }],
		skip: query.skip,
		take: query.take,
		include: { subject: { include: { person: { include: { team: true } } } } },
	})
	const hashes = [...new Set(rows.map((row) => row.versionHash))]
	const versions = await db.contentVersion.findMany({
		where: { hash: { in: hashes } },
		select: { hash: true, title: true },
	})
	const titles = new Map(versions.map((version) => [version.hash, version.title]))
	const corrected = await correctionsOf(db, rows)
	const items = rows.map(({ subject, scores, ...row }) => ({
		seq: row.seq,
		id: row.id,
		at: row.at,
		kind: row.kind,
		slug: row.slug,
		title: titles.get(row.versionHash) ?? row.slug,
		versionHash: row.versionHash,
		result: row.result,
		scores: scores === null ? null : scoresSchema.parse(JSON.parse(scores)),
		minutes: row.minutes,
		person: subject && {
			id: subject.person.id,
			name: subject.person.name,
			email: subject.person.email,
			team: subject.person.team?.name ?? null,
		},
		attemptId: row.attemptId,
		corrects: row.corrects,
		reason: row.reason,
		round: row.round,
		correctedBy: corrected.get(row.seq) ?? null,
	}))
	return { items, total: await db.completionRecord.count({ where }), head }
}

/** What there are records of within a reach, for a filter's choices. */
export async function recordedSlugs(
	db: Queries,
	scope: RecordScope,
): Promise<{ kind: string; slug: string }[]> {
	return db.completionRecord.findMany({
		where: scopeWhere(scope),
		distinct: ['kind', 'slug'],
		select: { kind: true, slug: true },
		orderBy: [{ kind: 'asc' }, { slug: 'asc' }],
	})
}

/** The records that correct these, by what they correct. Only attempts with a turn that was marked again have any. */
async function correctionsOf(
	db: Queries,
	rows: readonly { seq: number; attemptId: string | null }[],
): Promise<ReadonlyMap<number, number>> {
	const ids = rows.flatMap(({ attemptId }) => attemptId ?? [])
	const again = await db.attemptOutcome.findMany({
		where: { attemptId: { in: ids }, round: { gt: 0 } },
		distinct: ['attemptId'],
		select: { attemptId: true },
	})
	const attempts = new Set(again.map(({ attemptId }) => attemptId))
	const seqs = rows.flatMap(({ seq, attemptId }) => (attemptId && attempts.has(attemptId) ? seq : []))
	if (seqs.length === 0) return new Map()
	const corrections = await db.completionRecord.findMany({
		where: { corrects: { in: seqs } },
		select: { seq: true, corrects: true },
	})
	return new Map(corrections.flatMap(({ seq, corrects }) => (corrects === null ? [] : [[corrects, seq]])))
}

async function headSeq(db: Queries): Promise<number> {
	const last = await db.completionRecord.findFirst({ orderBy: { seq: 'desc' }, select: { seq: true } })
	return last?.seq ?? 0
}

function scopeWhere(scope: RecordScope): Prisma.CompletionRecordWhereInput {
	if (scope.kind === 'all') return {}
	const own = { subject: { is: { personId: scope.personId } } }
	if (scope.kind === 'own') return own
	return { OR: [own, { subject: { is: { person: { teamId: { in: scope.teamIds } } } } }] }
}

function filterWhere(filter: RecordFilter): Prisma.CompletionRecordWhereInput {
	const { who, kind, slug, result, from, before } = filter
	return {
		...(kind && { kind }),
		...(slug && { slug }),
		...(result && { result }),
		...((from || before) && { at: { ...(from && { gte: from }), ...(before && { lt: before }) } }),
		...(who && {
			subject: { is: { person: { OR: [{ name: { contains: who } }, { email: { contains: who } }] } } },
		}),
	}
}

function orderOf({ sort, descending }: RecordQuery): Prisma.CompletionRecordOrderByWithRelationInput {
	const way = descending ? 'desc' : 'asc'
	if (sort === 'person') return { subject: { person: { name: way } } }
	return { [sort]: way }
}
