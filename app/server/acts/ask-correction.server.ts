import { type CorrectionChange, type CorrectionReason, changesOf } from '#app/core/records/corrections'
import { mayCorrect } from '../session/may-correct'
import type { Me } from '../session/require.server'
import {
	addCorrection,
	addRecordNote,
	correctionById,
	correctionsOf,
	endCorrection,
} from '../store/corrections.server'
import type { Queries } from '../store/db.server'
import { type OneRecord, oneRecord } from '../store/one-record.server'
import { settingOf } from '../store/settings.server'
import { type CorrectedBy, type CorrectNeeds, correctByHand } from './correct-by-hand.server'
import { recordAudit } from './record-audit.server'

export type CorrectionAsked = {
	seq: number
	change: CorrectionChange
	reason: CorrectionReason
	note: string
}

type Asker = Pick<Me, 'id' | 'role' | 'trains'>
type Refused = 'not-found' | 'cannot' | 'waits'
export type CorrectionResult = { ok: true; newSeq: number | null } | { ok: false; refused: Refused }

/**
 * Somebody who may asks for a record to be corrected. Where one person is enough, HR's wish is done at once, and the new record says
 * so; else it waits for a second person. Refused: a record out of reach or of oneself, one that cannot be changed so, and a
 * second wish while one waits.
 */
export function askCorrection(
	deps: CorrectNeeds,
	me: Asker,
	asked: CorrectionAsked,
): Promise<CorrectionResult> {
	return deps.db.write(async (tx) => {
		const record = await oneRecord(tx, asked.seq)
		if (!isReached(me, record)) return { ok: false, refused: 'not-found' }
		if (record.person?.id === me.id || !changesOf(record).includes(asked.change.kind))
			return { ok: false, refused: 'cannot' }
		const waiting = (await correctionsOf(tx, asked.seq)).some(({ state }) => state === 'open')
		if (waiting) return { ok: false, refused: 'waits' }
		const id = deps.newId()
		const { seq, change, reason, note } = asked
		const wish = { id, seq, change, reason, note, requestedById: me.id, at: deps.now() }
		await addCorrection(tx, { ...wish, state: 'open', answeredById: null, answeredAt: null, newSeq: null })
		await recordAudit(deps, tx, {
			actorId: me.id,
			action: 'correction.ask',
			target: `record:${seq}`,
			after: { change, reason },
		})
		const alone = me.role === 'hr' && (await settingOf(tx, 'corrections')) === 'one-person'
		if (!alone) return { ok: true, newSeq: null }
		const by = { reason, grantedById: me.id, agreedById: null, approval: 'one-person' } as const
		return { ok: true, newSeq: await done(deps, tx, me, { id, record, change, by, note }) }
	})
}

export type AnswerResult =
	| { ok: true; newSeq: number | null }
	| { ok: false; refused: 'not-found' | 'own' | 'moved-on' }

/** HR agrees to a wish, or refuses it. Nobody answers their own, where the house wants two; nor one about themselves. */
export function answerCorrection(
	deps: CorrectNeeds,
	me: Asker,
	asked: { id: string; agree: boolean },
): Promise<AnswerResult> {
	return deps.db.write(async (tx) => {
		const wish = await correctionById(tx, asked.id)
		const record = wish && (await oneRecord(tx, wish.seq))
		if (!wish || !isReached(me, record)) return { ok: false, refused: 'not-found' }
		if (wish.requestedById === me.id || record.person?.id === me.id) return { ok: false, refused: 'own' }
		if (wish.state !== 'open') return { ok: false, refused: 'moved-on' }
		if (!asked.agree) {
			const end = { answeredById: me.id, answeredAt: deps.now(), newSeq: null }
			await endCorrection(tx, wish.id, { state: 'refused', ...end })
			await audit(deps, tx, me, wish.seq, 'correction.refuse', { reason: wish.reason })
			return { ok: true, newSeq: null }
		}
		if (!changesOf(record).includes(wish.change.kind)) return { ok: false, refused: 'moved-on' }
		const { id, change, note, reason } = wish
		const by = {
			...{ reason, grantedById: wish.requestedById, agreedById: me.id },
			approval: 'two-persons',
		} as const
		return { ok: true, newSeq: await done(deps, tx, me, { id, record, change, by, note }) }
	})
}

function isReached(me: Asker, record: OneRecord | null): record is OneRecord {
	return record?.person != null && mayCorrect(me, record.person)
}

async function done(
	deps: CorrectNeeds,
	tx: Queries,
	me: Asker,
	of: { id: string; record: OneRecord; change: CorrectionChange; by: CorrectedBy; note: string },
): Promise<number> {
	const { id, record, change, by, note } = of
	const newSeq = await correctByHand(deps, tx, { record, change, by })
	const end = { answeredById: me.id, answeredAt: deps.now(), newSeq }
	if (!(await endCorrection(tx, id, { state: 'done', ...end }))) throw new Error('a wish was answered twice')
	if (note !== '')
		await addRecordNote(tx, {
			id: deps.newId(),
			seq: newSeq,
			text: note,
			byId: by.grantedById,
			at: deps.now(),
		})
	await audit(deps, tx, me, record.seq, 'correction.done', {
		change,
		...{ reason: by.reason, record: newSeq, approval: by.approval },
	})
	return newSeq
}

function audit(deps: CorrectNeeds, tx: Queries, me: Asker, seq: number, action: string, after: unknown) {
	return recordAudit(deps, tx, { actorId: me.id, action, target: `record:${seq}`, after })
}
