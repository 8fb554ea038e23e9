import type { Queries } from './db.server'

export type PersonDetails = NonNullable<Awaited<ReturnType<typeof personDetails>>>

/** Who somebody is, and where they work now; null where there is nobody. */
export async function personDetails(db: Queries, id: string) {
	const row = await db.person.findUnique({
		where: { id },
		omit: { passwordHash: true, invitedAt: true, createdAt: true },
		include: { team: { select: { name: true } }, site: { select: { name: true, timeZone: true } } },
	})
	if (!row) return null
	const { team, site, managerId, ...person } = row
	const manager =
		managerId && (await db.person.findUnique({ where: { id: managerId }, select: { name: true } }))
	return {
		...person,
		managerId,
		team: team?.name ?? null,
		site: site?.name ?? null,
		siteZone: site?.timeZone ?? null,
		manager: manager ? manager.name : null,
	}
}

/** What was decided for somebody, the newest first, with the id of the act that took each back. */
export async function actsOf(db: Queries, personId: string) {
	const rows = await db.trainingAct.findMany({
		where: { personId },
		orderBy: [{ knownAt: 'desc' }, { id: 'desc' }],
	})
	const undone = new Set(rows.map(({ undoes }) => undoes))
	return rows
		.filter(({ undoes }) => undoes === null)
		.map(({ undoes: _, ...row }) => ({ ...row, undone: undone.has(row.id) }))
}

export type PersonRecord = Awaited<ReturnType<typeof personRecords>>[number]

/** Everything that the chain says about somebody, oldest first, and which record corrects or attests each. */
export async function personRecords(db: Queries, personId: string) {
	const subjects = await db.recordSubject.findMany({
		where: { personId },
		orderBy: { seq: 'asc' },
		include: { record: true },
	})
	const records = subjects.map(({ record }) => record)
	const correctedBy = new Map(records.flatMap(({ seq, corrects }) => (corrects ? [[corrects, seq]] : [])))
	const attestedBy = new Map(records.flatMap(({ seq, about }) => (about ? [[about, seq]] : [])))
	return records.map((record) => ({
		...record,
		correctedBy: correctedBy.get(record.seq) ?? null,
		attestedBy: attestedBy.get(record.seq) ?? null,
	}))
}

/** The certificates of these records, the newest first. */
export function certificatesOf(db: Queries, seqs: readonly number[]) {
	return db.certificate.findMany({
		where: { seq: { in: [...seqs] } },
		orderBy: [{ issuedAt: 'desc' }, { id: 'asc' }],
		omit: { document: true, signature: true },
	})
}

/** The reminders that went to somebody, the newest first. */
export function remindersOf(db: Queries, personId: string) {
	return db.reminder.findMany({
		where: { personId },
		orderBy: [{ at: 'desc' }, { course: 'asc' }, { step: 'asc' }],
		take: 200,
		omit: { mailId: true, personId: true },
	})
}

/** The official attempts of somebody that have ended, the newest first. Practice is nobody else's. */
export function officialEnded(db: Queries, personId: string) {
	return db.attempt.findMany({
		where: { personId, mode: 'official', endedAt: { not: null } },
		orderBy: [{ endedAt: 'desc' }, { id: 'desc' }],
		select: { id: true, slug: true, versionHash: true, endedAt: true, passed: true, confirmation: true },
	})
}
