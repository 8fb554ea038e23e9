import { z } from 'zod'
import type { Problem } from '#app/core/language/problem'
import { scenarioDefinitionSchema } from '#app/core/scenario/definition-schema'
import { problemSchema } from '../content/child-protocol.server'
import { type ContentDocument, type ContentKind, contentKinds } from '../content/job.server'
import * as stored from '../content/stored-schemas.server'
import type { Queries } from './db.server'

/** One published version: immutable, named by its hash. */
export type ContentVersion = {
	hash: string
	kind: ContentKind
	/** `course/lesson` for a lesson, a path for a guide page. */
	slug: string
	title: string
	source: string
	compiler: string
	createdAt: Date
	document: ContentDocument
}

/** What is published under a name now (hash null: nothing yet), and what is wrong with the newest text. */
export type ContentHead = {
	kind: ContentKind
	slug: string
	file: string
	hash: string | null
	sourceHash: string
	problems: Problem[]
	publishedAt: Date | null
	checkedAt: Date
	/** Who published what is live: what the studio published no file replaces. */
	origin: 'file' | 'studio'
	/** The version that the file's newest text would be, where the studio has published something else. */
	fileHash: string | null
	/** Since when it is offered to nobody new. */
	retiredAt: Date | null
}

/** A head as it is set: what is left out stays as it is, and starts as a file's that is offered. */
export type HeadToSet = Omit<ContentHead, 'origin' | 'fileHash' | 'retiredAt'> &
	Partial<Pick<ContentHead, 'origin' | 'fileHash' | 'retiredAt'>>

/** Keeps a version; one that is there already stays as it is. */
export async function saveVersion(db: Queries, version: ContentVersion): Promise<void> {
	const { document, ...row } = version
	const there = await db.contentVersion.findUnique({ where: { hash: row.hash }, select: { hash: true } })
	if (there) return
	await db.contentVersion.create({ data: { ...row, ...columnsOf(document) } })
}

export async function setHead(db: Queries, head: HeadToSet): Promise<void> {
	const { kind, slug, problems, ...rest } = head
	const row = { ...rest, problems: JSON.stringify(problems) }
	await db.contentHead.upsert({
		where: { kind_slug: { kind, slug } },
		create: { kind, slug, ...row },
		update: row,
	})
}

/** Every head of a kind, sorted by slug. */
export async function headsOf(db: Queries, kind: ContentKind): Promise<ContentHead[]> {
	const rows = await db.contentHead.findMany({ where: { kind }, orderBy: { slug: 'asc' } })
	return rows.map(headFrom)
}

export async function headOf(db: Queries, kind: ContentKind, slug: string): Promise<ContentHead | null> {
	const row = await db.contentHead.findUnique({ where: { kind_slug: { kind, slug } } })
	return row && headFrom(row)
}

/** A version by its hash, whatever is published now. */
export async function versionOf(db: Queries, hash: string): Promise<ContentVersion | null> {
	const row = await db.contentVersion.findUnique({ where: { hash } })
	return row && versionFrom(row)
}

/** What is offered of a kind now (of one slug, where it is given): names and hashes, sorted by slug. Nothing retired. */
export async function publishedHashes(
	db: Queries,
	kind: ContentKind,
	slug?: string,
): Promise<{ slug: string; hash: string }[]> {
	const rows = await db.contentHead.findMany({
		where: { kind, hash: { not: null }, retiredAt: null, ...(slug === undefined ? {} : { slug }) },
		orderBy: { slug: 'asc' },
		select: { slug: true, hash: true },
	})
	return rows.flatMap(({ slug, hash }) => (hash === null ? [] : [{ slug, hash }]))
}

type Columns = { document: string; words: string | null; keys: string | null; bounds: string | null }

function columnsOf(document: ContentDocument): Columns {
	const none = { words: null, keys: null, bounds: null }
	switch (document.kind) {
		case 'scenario': {
			const { definition, words, bounds } = document
			return {
				...none,
				document: JSON.stringify(definition),
				words: JSON.stringify(words),
				bounds: JSON.stringify(bounds),
			}
		}
		case 'lesson':
			return { ...none, document: JSON.stringify(document.lesson), keys: JSON.stringify(document.keys) }
		case 'course':
			return { ...none, document: JSON.stringify(document.course) }
		case 'guide':
		case 'page':
			return { ...none, document: JSON.stringify(document.page) }
	}
}

type VersionRow = Omit<ContentVersion, 'kind' | 'document'> & { kind: string } & Columns

function versionFrom(row: VersionRow): ContentVersion {
	const { hash, slug, title, source, compiler, createdAt } = row
	const kind = z.enum(contentKinds).parse(row.kind)
	return { hash, kind, slug, title, source, compiler, createdAt, document: documentFrom(kind, row) }
}

function documentFrom(kind: ContentKind, row: VersionRow): ContentDocument {
	const document: unknown = JSON.parse(row.document)
	switch (kind) {
		case 'scenario':
			return {
				kind,
				definition: scenarioDefinitionSchema.parse(document),
				words: stored.scenarioWordsSchema.parse(JSON.parse(row.words ?? 'null')),
				bounds: z.array(stored.boundsSchema).parse(JSON.parse(row.bounds ?? 'null')),
			}
		case 'lesson':
			return {
				kind,
				lesson: stored.lessonSchema.parse(document),
				keys: z.array(stored.checkKeySchema).parse(JSON.parse(row.keys ?? 'null')),
			}
		case 'course':
			return { kind, course: stored.courseSchema.parse(document) }
		case 'guide':
			return { kind, page: stored.guidePageSchema.parse(document) }
		case 'page':
			return { kind, page: stored.sitePageSchema.parse(document) }
	}
}

type HeadRow = Omit<ContentHead, 'kind' | 'problems' | 'origin'> & {
	kind: string
	problems: string
	origin: string
}

function headFrom(row: HeadRow): ContentHead {
	return {
		...row,
		kind: z.enum(contentKinds).parse(row.kind),
		origin: row.origin === 'studio' ? 'studio' : 'file',
		problems: z.array(problemSchema).parse(JSON.parse(row.problems)),
	}
}
