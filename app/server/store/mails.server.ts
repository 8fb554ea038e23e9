import type { Queries } from './db.server'
import type { Prisma } from './generated/client'

export type MailRow = Prisma.MailGetPayload<Record<string, never>>
export type NewMail = Pick<
	MailRow,
	'id' | 'key' | 'personId' | 'to' | 'kind' | 'subject' | 'text' | 'html' | 'createdAt'
>
export const mailStates = ['waiting', 'logged', 'sent', 'dead'] as const
export type MailState = (typeof mailStates)[number]

/** Rows in one statement: SQLite takes 32,766 values. */
const atOnce = 1_000

/** Adds letters whose key is not there yet; answers the ids of those that were new. */
export async function addMails(tx: Queries, mails: readonly NewMail[]): Promise<Set<string>> {
	const added = new Set<string>()
	for (let from = 0; from < mails.length; from += atOnce) {
		const some = mails.slice(from, from + atOnce)
		await tx.$executeRawUnsafe(
			`INSERT OR IGNORE INTO Mail (id, key, personId, "to", kind, subject, text, html, createdAt)
			 VALUES ${some.map(() => '(?, ?, ?, ?, ?, ?, ?, ?, ?)').join(', ')}`,
			...some.flatMap((one) => [
				one.id,
				one.key,
				one.personId,
				one.to,
				one.kind,
				one.subject,
				one.text,
				one.html,
				one.createdAt,
			]),
		)
		const there = await tx.mail.findMany({
			where: { id: { in: some.map(({ id }) => id) } },
			select: { id: true },
		})
		for (const { id } of there) added.add(id)
	}
	return added
}

export function mailById(db: Queries, id: string): Promise<MailRow | null> {
	return db.mail.findUnique({ where: { id } })
}

export async function noteTry(tx: Queries, id: string, error: string | null): Promise<void> {
	await tx.mail.update({ where: { id }, data: { attempts: { increment: 1 }, error } })
}

export async function changeMail(
	tx: Queries,
	id: string,
	data: Partial<Pick<MailRow, 'state' | 'sentAt' | 'error' | 'text' | 'html'>>,
): Promise<void> {
	await tx.mail.update({ where: { id }, data })
}

/** Letters of one state or all, newest first. */
export function mailsOf(
	db: Queries,
	state: MailState | null,
	page: { skip: number; take: number },
): Promise<Omit<MailRow, 'text' | 'html'>[]> {
	return db.mail.findMany({
		where: state === null ? {} : { state },
		orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
		omit: { text: true, html: true },
		...page,
	})
}

/** How many there are of each state. */
export async function mailCounts(db: Queries): Promise<Record<MailState, number>> {
	const groups = await db.mail.groupBy({ by: ['state'], _count: { _all: true } })
	const of = (state: MailState) => groups.find((one) => one.state === state)?._count._all ?? 0
	return { waiting: of('waiting'), logged: of('logged'), sent: of('sent'), dead: of('dead') }
}

/** Takes away letters from before a day that no longer wait; answers how many. */
export async function forgetMails(tx: Queries, before: Date): Promise<number> {
	const { count } = await tx.mail.deleteMany({
		where: { state: { not: 'waiting' }, createdAt: { lt: before } },
	})
	return count
}

/** A letter that was given up waits again. */
export async function reviveMail(tx: Queries, id: string): Promise<void> {
	await tx.mail.updateMany({ where: { id, state: 'dead' }, data: { state: 'waiting', attempts: 0 } })
}
