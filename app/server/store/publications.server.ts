import { z } from 'zod'
import { type ContentKind, contentKinds } from '../content/job.server'
import type { Queries } from './db.server'

export const publicationActs = ['publish', 'retire', 'bring-back'] as const
export const publicationOrigins = ['file', 'studio'] as const
export const approvals = ['second-person', 'repository', 'none'] as const

/** One act by which something went live, was retired, or came back. Never changed. */
export type Publication = {
	id: string
	kind: ContentKind
	/** `course/lesson` for a lesson. */
	slug: string
	act: (typeof publicationActs)[number]
	/** The version it is about. */
	hash: string
	/** What was live before; null: nothing. */
	previousHash: string | null
	origin: (typeof publicationOrigins)[number]
	/** Null: the repository's act, at start. */
	byId: string | null
	/** Who or what approved it: `none` where nobody had to. */
	approval: (typeof approvals)[number]
	/** The second person; null otherwise. */
	approvedById: string | null
	/** What its author said of it; of retiring and bringing back the reason. */
	note: string
	at: Date
}

/** A publication with the names of those who did and approved it; null where they are not known any more. */
export type NamedPublication = Publication & { by: string | null; approvedBy: string | null }

/** Keeps one, in the transaction of the act itself. */
export async function addPublication(tx: Queries, publication: Publication): Promise<void> {
	await tx.publication.create({ data: publication })
}

/** Every publication of one text, the newest first. */
export async function publicationsOf(
	db: Queries,
	kind: ContentKind,
	slug: string,
): Promise<NamedPublication[]> {
	const rows = await db.publication.findMany({
		where: { kind, slug },
		orderBy: [{ at: 'desc' }, { id: 'desc' }],
	})
	return named(db, rows)
}

/** The newest publication of one text, of an act where it is told; null where there is none. */
export async function latestPublication(
	db: Queries,
	kind: ContentKind,
	slug: string,
	act?: Publication['act'],
): Promise<NamedPublication | null> {
	const row = await db.publication.findFirst({
		where: { kind, slug, ...(act === undefined ? {} : { act }) },
		orderBy: [{ at: 'desc' }, { id: 'desc' }],
	})
	return row && ((await named(db, [row]))[0] ?? null)
}

const rowSchema = z.object({
	id: z.string(),
	kind: z.enum(contentKinds),
	slug: z.string(),
	act: z.enum(publicationActs),
	hash: z.string(),
	previousHash: z.string().nullable(),
	origin: z.enum(publicationOrigins),
	byId: z.string().nullable(),
	approval: z.enum(approvals),
	approvedById: z.string().nullable(),
	note: z.string(),
	at: z.date(),
})

async function named(db: Queries, rows: readonly unknown[]): Promise<NamedPublication[]> {
	const read = z.array(rowSchema).parse(rows)
	const ids = [...new Set(read.flatMap(({ byId, approvedById }) => [byId, approvedById]))].filter(
		(id) => id !== null,
	)
	const people = await db.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
	const names = new Map(people.map(({ id, name }) => [id, name]))
	const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null))
	return read.map((row) => ({ ...row, by: nameOf(row.byId), approvedBy: nameOf(row.approvedById) }))
}
