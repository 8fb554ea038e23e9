import type { Deps } from '../deps.server'
import { addDoubt, dropDoubt, markDoubtSeen, openDoubtsOf } from '../store/doubts.server'
import { oneRecord } from '../store/one-record.server'
import { recordAudit } from './record-audit.server'
import { plainWords } from './typed-text.server'

export const mostDoubt = 1_000
/** So many may wait for an answer at once. */
export const mostDoubts = 20

export type TellDoubtResult =
	| { ok: true }
	| { ok: false; refused: 'not-found' | 'empty' | 'too-long' | 'many' }

type DoubtNeeds = Pick<Deps, 'db' | 'now' | 'newId' | 'keys'>

/**
 * A person says what is wrong with their own records (GDPR, article 16): of one of them, or with `seq` null of what is
 * missing. The log has that it was said, never the words.
 */
export async function tellDoubt(
	deps: DoubtNeeds,
	asked: { personId: string; seq: number | null; text: string },
): Promise<TellDoubtResult> {
	const { personId, seq } = asked
	const words = plainWords(asked.text, mostDoubt)
	if (!words.ok) return words
	return deps.db.write(async (tx): Promise<TellDoubtResult> => {
		const record = seq === null ? null : await oneRecord(tx, seq)
		if (seq !== null && record?.person?.id !== personId) return { ok: false, refused: 'not-found' }
		const waiting = await openDoubtsOf(tx, personId)
		// Sent twice is told once.
		if (waiting.some((one) => one.seq === seq && one.text === words.text)) return { ok: true }
		if (waiting.length >= mostDoubts) return { ok: false, refused: 'many' }
		const id = deps.newId()
		await addDoubt(tx, { id, personId, seq, text: words.text, at: deps.now() })
		await logged(deps, tx, personId, { action: 'doubt.tell', after: { doubt: id, record: seq } })
		return { ok: true }
	})
}

type Own = { id: string; personId: string }

/** Takes back what one has said, for good, while nobody has answered it. */
export function takeDoubtBack(deps: DoubtNeeds, own: Own): Promise<'ok' | 'answered'> {
	return deps.db.write(async (tx) => {
		if (!(await dropDoubt(tx, own))) return 'answered'
		await logged(deps, tx, own.personId, { action: 'doubt.take-back', after: { doubt: own.id } })
		return 'ok'
	})
}

/** Notes that the answer was read, so that home no longer tells of it. */
export function seeDoubtAnswer(deps: Pick<Deps, 'db' | 'now'>, own: Own): Promise<void> {
	return deps.db.write((tx) => markDoubtSeen(tx, { ...own, at: deps.now() }))
}

function logged(
	deps: DoubtNeeds,
	tx: Parameters<typeof recordAudit>[1],
	personId: string,
	entry: { action: string; after: unknown },
) {
	return recordAudit(deps, tx, { actorId: personId, target: `person:${personId}`, ...entry })
}
