import { titleIn } from '../content/title-in.server'
import type { Queries } from './db.server'
import type { Prisma } from './generated/client'

export const draftKinds = ['scenario', 'lesson', 'course'] as const
export type DraftKind = (typeof draftKinds)[number]
export const draftStates = ['writing', 'review', 'approved', 'published', 'discarded'] as const
export type DraftState = (typeof draftStates)[number]

export type DraftRow = {
	id: string
	kind: DraftKind
	/** `course/lesson` for a lesson. */
	slug: string
	file: string
	ownerId: string
	ownerName: string
	text: string
	/** Raised by every save: the compare-and-set counter. */
	version: number
	/** The published version it began from; null for something new. */
	baseHash: string | null
	state: DraftState
	createdAt: Date
	updatedAt: Date
	updatedById: string
	submittedById: string | null
	submittedAt: Date | null
	approvedById: string | null
	approvedAt: Date | null
	approvedVersion: number | null
	publishedHash: string | null
	closedAt: Date | null
	/** Who else may write in it. */
	editors: { id: string; name: string }[]
}

/** What is listed of a draft: all but its text. */
export type DraftItem = Omit<DraftRow, 'text'>

export const openStates: readonly DraftState[] = ['writing', 'review', 'approved']

const withPeople = {
	owner: { select: { name: true } },
	editors: { include: { person: { select: { id: true, name: true } } }, orderBy: { at: 'asc' } },
} as const satisfies Prisma.DraftInclude

export async function draftById(db: Queries, id: string): Promise<DraftRow | null> {
	const row = await db.draft.findUnique({ where: { id }, include: withPeople })
	return row && fromRow(row)
}

/** The open draft of a text that this person owns or may write in, the one touched last first. */
export async function openDraftOf(
	db: Queries,
	personId: string,
	kind: DraftKind,
	slug: string,
): Promise<DraftRow | null> {
	const row = await db.draft.findFirst({
		where: { kind, slug, state: { in: [...openStates] }, ...writtenBy(personId) },
		orderBy: { updatedAt: 'desc' },
		include: withPeople,
	})
	return row && fromRow(row)
}

/** Open drafts that this person owns or may write in, the one touched last first. */
export async function draftsOf(db: Queries, personId: string): Promise<DraftItem[]> {
	return listed(db, { state: { in: [...openStates] }, ...writtenBy(personId) })
}

/** Drafts of others that wait to be looked at, the longest waiting first. */
export async function draftsInReview(db: Queries, exceptOf: string): Promise<DraftItem[]> {
	const all = await listed(db, { state: { in: ['review', 'approved'] }, NOT: writtenBy(exceptOf) })
	return all.toSorted((a, b) => (a.submittedAt?.getTime() ?? 0) - (b.submittedAt?.getTime() ?? 0))
}

/** Open drafts of one text, whoever writes them. */
export async function openDraftsOn(db: Queries, kind: DraftKind, slug: string): Promise<DraftItem[]> {
	return listed(db, { kind, slug, state: { in: [...openStates] } })
}

/** The titles that drafts give themselves; those without one are left out. */
export async function titlesOf(db: Queries, ids: readonly string[]): Promise<Map<string, string>> {
	const rows = await db.draft.findMany({ where: { id: { in: [...ids] } }, select: { id: true, text: true } })
	return new Map(
		rows.flatMap(({ id, text }) => {
			const title = titleIn(text)
			return title === null ? [] : [[id, title]]
		}),
	)
}

export type NewDraft = Pick<DraftRow, 'id' | 'kind' | 'slug' | 'file' | 'ownerId' | 'text' | 'baseHash'> & {
	at: Date
}

export async function addDraft(tx: Queries, { at, ...draft }: NewDraft): Promise<void> {
	await tx.draft.create({
		data: { ...draft, createdAt: at, updatedAt: at, updatedById: draft.ownerId },
	})
}

export type DraftChange = Partial<
	Pick<
		DraftRow,
		| 'text'
		| 'state'
		| 'slug'
		| 'file'
		| 'baseHash'
		| 'submittedById'
		| 'submittedAt'
		| 'approvedById'
		| 'approvedAt'
		| 'approvedVersion'
		| 'publishedHash'
		| 'closedAt'
		| 'ownerId'
	>
>

/**
 * Changes a draft that is still as it was read: of two at once the second is told `stale` and changes nothing. A new
 * text raises the version.
 */
export async function changeDraft(
	tx: Queries,
	asked: { id: string; version: number; state: DraftState; byId: string; at: Date; change: DraftChange },
): Promise<'ok' | 'stale'> {
	const { id, version, state, byId, at, change } = asked
	const touched = change.text === undefined ? {} : { version: version + 1, updatedAt: at, updatedById: byId }
	const { count } = await tx.draft.updateMany({
		where: { id, version, state },
		data: { ...change, ...touched },
	})
	return count === 0 ? 'stale' : 'ok'
}

export async function addEditor(tx: Queries, draftId: string, personId: string, at: Date): Promise<void> {
	const both = { draftId, personId }
	await tx.draftEditor.upsert({
		where: { draftId_personId: both },
		create: { ...both, at },
		update: {},
	})
}

export async function removeEditor(tx: Queries, draftId: string, personId: string): Promise<void> {
	await tx.draftEditor.deleteMany({ where: { draftId, personId } })
}

export type DraftSaveRow = { version: number; text: string; byId: string; at: Date }

/** An earlier state, kept; the same version twice is once. */
export async function keepSave(tx: Queries, draftId: string, save: DraftSaveRow): Promise<void> {
	const there = await tx.draftSave.count({ where: { draftId, version: save.version } })
	if (there === 0) await tx.draftSave.create({ data: { draftId, ...save } })
}

/** When the newest of the kept states was written. */
export async function lastSaveAt(db: Queries, draftId: string): Promise<Date | null> {
	const newest = await db.draftSave.findFirst({ where: { draftId }, orderBy: { version: 'desc' } })
	return newest?.at ?? null
}

/** The text that a draft began with, where it was kept. */
export async function firstSaveOf(db: Queries, draftId: string): Promise<string | null> {
	const first = await db.draftSave.findUnique({ where: { draftId_version: { draftId, version: 0 } } })
	return first?.text ?? null
}

/** Earlier states, newest first. */
export async function savesOf(db: Queries, draftId: string, take = 50): Promise<DraftSaveRow[]> {
	const rows = await db.draftSave.findMany({ where: { draftId }, orderBy: { version: 'desc' }, take })
	return rows.map(({ version, text, byId, at }) => ({ version, text, byId, at }))
}

const writtenBy = (personId: string) => ({ OR: [{ ownerId: personId }, { editors: { some: { personId } } }] })

async function listed(db: Queries, where: Prisma.DraftWhereInput): Promise<DraftItem[]> {
	const rows = await db.draft.findMany({
		where,
		orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
		include: withPeople,
		omit: { text: true },
	})
	return rows.map(itemFrom)
}

type ItemRow = Omit<DraftItem, 'kind' | 'state' | 'ownerName' | 'editors'> & {
	kind: string
	state: string
	owner: { name: string }
	editors: { person: { id: string; name: string } }[]
}

function itemFrom(row: ItemRow): DraftItem {
	const { owner, editors, ...rest } = row
	return {
		...rest,
		kind: draftKinds.find((kind) => kind === row.kind) ?? 'scenario',
		state: draftStates.find((state) => state === row.state) ?? 'discarded',
		ownerName: owner.name,
		editors: editors.map(({ person }) => person),
	}
}

const fromRow = (row: ItemRow & { text: string }): DraftRow => ({ ...itemFrom(row), text: row.text })
