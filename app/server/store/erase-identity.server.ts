import type { Queries } from './db.server'
import type { ErasedCounts, Erasing } from './erase-class.server'
import { eraseLogTexts } from './erase-log-texts.server'
import { withoutPerson } from './without-person'

export const tombstoneName = 'Erased person'

/**
 * Takes away who somebody is: a tombstone without facts stays in their place, and no record leads to them any more. The
 * chain stays as it is; it never held a name. Lines of the log that name them lose what was before and after.
 */
export async function eraseIdentity(tx: Queries, { personId, at, address }: Erasing): Promise<ErasedCounts> {
	const person = await tx.person.findUniqueOrThrow({
		where: { id: personId },
		select: { name: true, email: true },
	})
	const counts: ErasedCounts = {
		PersonFact: (await tx.personFact.deleteMany({ where: { personId } })).count,
		Standing: (await tx.standing.deleteMany({ where: { personId } })).count,
		RecordLine: (
			await tx.recordLine.updateMany({
				where: { personId },
				data: { personId: null, name: '', teamId: null, siteId: null },
			})
		).count,
		RecordSubject: (await tx.recordSubject.deleteMany({ where: { personId } })).count,
		TeamTrainer: (await tx.teamTrainer.deleteMany({ where: { personId } })).count,
		ContentOwner: (await tx.contentOwner.deleteMany({ where: { personId } })).count,
		DraftEditor: (await tx.draftEditor.deleteMany({ where: { personId } })).count,
		Report: await leaveReports(tx, personId),
		ImportRun: await leaveImports(tx, { personId, email: person.email }),
		AuditEntry: await eraseLogTexts(tx, [person.name, person.email]),
		Person: 1,
	}
	await tx.person.update({
		where: { id: personId },
		data: {
			...{ name: tombstoneName, email: address, passwordHash: '-', active: false, erasedAt: at },
			...{ number: null, teamId: null, siteId: null, job: null, managerId: null, roleEndsAt: null },
			...{ hiredOn: null, leftOn: null, timeZone: null, invitedAt: null, demo: false },
		},
	})
	return counts
}

async function leaveReports(tx: Queries, personId: string): Promise<number> {
	const reports = await tx.report.findMany({ select: { id: true, recipients: true } })
	let left = 0
	for (const { id, recipients } of reports) {
		const without = JSON.stringify(withoutPerson(JSON.parse(recipients), [personId]))
		if (without === recipients) continue
		await tx.report.update({ where: { id }, data: { recipients: without } })
		left += 1
	}
	return left
}

/** What a file said of them goes from what was kept of the file, so that an undo brings nobody back. */
async function leaveImports(
	tx: Queries,
	{ personId, email }: { personId: string; email: string },
): Promise<number> {
	const runs = await tx.importRun.findMany({
		where: { OR: [{ changes: { contains: personId } }, { changes: { contains: email } }] },
		select: { id: true, changes: true },
	})
	for (const { id, changes } of runs) {
		const without = withoutPerson(JSON.parse(changes), [personId, email])
		await tx.importRun.update({ where: { id }, data: { changes: JSON.stringify(without) } })
	}
	return runs.length
}
