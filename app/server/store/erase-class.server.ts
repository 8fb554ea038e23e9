import type { DataClass } from '#app/core/records/classes'
import type { Queries } from './db.server'
import { eraseIdentity } from './erase-identity.server'
import { eraseMoveTexts } from './moves.server'

/** How many rows of which kind went or were emptied. */
export type ErasedCounts = Record<string, number>
export type Erasing = { personId: string; at: Date; address: string }

type Eraser = (tx: Queries, erasing: Erasing) => Promise<ErasedCounts>

const erasers: Readonly<Record<DataClass, Eraser>> = {
	identity: eraseIdentity,
	'sign-in': async (tx, { personId }) => ({
		Session: (await tx.session.deleteMany({ where: { personId } })).count,
		Token: (await tx.token.deleteMany({ where: { personId } })).count,
		SavedView: (await tx.savedView.deleteMany({ where: { personId } })).count,
	}),
	practice: (tx, { personId }) => eraseAttempts(tx, personId, 'practice'),
	notes: async (tx, { personId }) => ({
		LessonNote: (await tx.lessonNote.deleteMany({ where: { personId } })).count,
		KeptReply: (await tx.keptReply.deleteMany({ where: { personId } })).count,
	}),
	told: async (tx, { personId }) => ({
		Obstacle: (await tx.obstacle.deleteMany({ where: { personId } })).count,
	}),
	typed: (tx, { personId }) => eraseAttempts(tx, personId, 'official'),
	about: eraseWordsAbout,
	learning: async (tx, { personId }) => ({
		LearningTime: (await tx.learningTime.deleteMany({ where: { personId } })).count,
		LessonReading: (await tx.lessonReading.deleteMany({ where: { personId } })).count,
		CheckAnswer: (await tx.checkAnswer.deleteMany({ where: { personId } })).count,
	}),
	letters: eraseLetters,
	adjustments: async (tx, { personId }) => ({
		Adjustment: (await tx.adjustment.deleteMany({ where: { personId } })).count,
	}),
	authored: eraseAuthored,
}

/** Erases one class of what is kept about somebody, in the transaction of whoever decided it. */
export function eraseClass(tx: Queries, one: DataClass, erasing: Erasing): Promise<ErasedCounts> {
	return erasers[one](tx, erasing)
}

/** What was typed, and how the customer was thought to feel; moves and marks stay, and so does every seal. */
async function eraseAttempts(
	tx: Queries,
	personId: string,
	mode: 'practice' | 'official',
): Promise<ErasedCounts> {
	const attempts = await tx.attempt.findMany({ where: { personId, mode }, select: { id: true } })
	const ids = attempts.map(({ id }) => id)
	const texts = await tx.moveText.count({ where: { attemptId: { in: ids } } })
	const disputes = await tx.dispute.count({ where: { attemptId: { in: ids }, NOT: { reason: '' } } })
	for (const id of ids) await eraseMoveTexts(tx, id)
	const felt = await tx.attempt.updateMany({
		where: { id: { in: ids }, felt: { not: null } },
		data: { felt: null },
	})
	return { MoveText: texts, Dispute: disputes, 'Attempt.felt': felt.count }
}

/** What was written about this person: words to acts, to records, to wished corrections; what they doubt, and its answer. */
async function eraseWordsAbout(tx: Queries, { personId }: Erasing): Promise<ErasedCounts> {
	const seqs = (await tx.recordSubject.findMany({ where: { personId }, select: { seq: true } })).map(
		({ seq }) => seq,
	)
	const acts = await tx.trainingAct.findMany({ where: { personId }, select: { id: true } })
	return {
		ActNote: (await tx.actNote.deleteMany({ where: { actId: { in: acts.map(({ id }) => id) } } })).count,
		RecordNote: (await tx.recordNote.deleteMany({ where: { seq: { in: seqs } } })).count,
		CorrectionRequest: (
			await tx.correctionRequest.updateMany({
				where: { seq: { in: seqs }, NOT: { note: '' } },
				data: { note: '' },
			})
		).count,
		RecordDoubt: (await tx.recordDoubt.deleteMany({ where: { personId } })).count,
	}
}

async function eraseLetters(tx: Queries, { personId }: Erasing): Promise<ErasedCounts> {
	const person = await tx.person.findUnique({ where: { id: personId }, select: { email: true } })
	const to = person ? [{ to: person.email }] : []
	return {
		Mail: (await tx.mail.deleteMany({ where: { OR: [{ personId }, ...to] } })).count,
		Reminder: (await tx.reminder.deleteMany({ where: { personId } })).count,
	}
}

/** What they wrote in reviews, and drafts that came to nothing. What was published is the house's. */
async function eraseAuthored(tx: Queries, { personId }: Erasing): Promise<ErasedCounts> {
	const given = await tx.draft.findMany({
		where: { ownerId: personId, state: 'discarded' },
		select: { id: true },
	})
	const ids = given.map(({ id }) => id)
	await tx.draftFile.deleteMany({ where: { draftId: { in: ids } } })
	return {
		ReviewComment: (
			await tx.reviewComment.updateMany({
				where: { byId: personId, NOT: { text: '' } },
				data: { text: '', quote: '' },
			})
		).count,
		DraftSave: (
			await tx.draftSave.deleteMany({ where: { OR: [{ byId: personId }, { draftId: { in: ids } }] } })
		).count,
		Draft: (await tx.draft.updateMany({ where: { id: { in: ids } }, data: { text: '' } })).count,
		ActNote: (await tx.actNote.updateMany({ where: { byId: personId }, data: { text: '' } })).count,
		RecordNote: (await tx.recordNote.updateMany({ where: { byId: personId }, data: { text: '' } })).count,
	}
}
