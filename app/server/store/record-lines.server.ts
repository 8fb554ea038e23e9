import type { Queries } from './db.server'

export type RecordLineOf = {
	seq: number
	personId: string
	kind: string
	slug: string
	result: string
	way: string | null
	at: Date
	expiresAt: Date | null
	minutes: number
	corrects: number | null
	about: number | null
}

/** Puts a new record into the list as it is filtered and sorted; what it corrects or attests hears of it. */
export async function keepRecordLine(tx: Queries, record: RecordLineOf): Promise<void> {
	const { seq, personId, kind, slug, result, way, at, expiresAt, minutes, corrects, about } = record
	const line = { seq, personId, kind, slug, result, way, at, expiresAt, minutes }
	const person = await tx.person.findUnique({
		where: { id: record.personId },
		select: { name: true, teamId: true, siteId: true },
	})
	const { name = '', teamId = null, siteId = null } = person ?? {}
	await tx.recordLine.create({ data: { ...line, name, teamId, siteId } })
	if (corrects !== null)
		await tx.recordLine.updateMany({ where: { seq: corrects }, data: { correctedBy: record.seq } })
	if (about !== null)
		await tx.recordLine.updateMany({ where: { seq: about }, data: { attestedBy: record.seq } })
}
