import { keepOwnReply } from '../acts/keep-own-reply.server'
import type { Deps } from '../deps.server'
import type { SecondOpinionAnswer } from '../opinion/second-opinion.server'
import type { Me } from '../session/require.server'
import { deleteKept, type KeptReply, keptOf } from '../store/kept-replies.server'
import { teaches } from '../views/try-view.server'
import { type Heard, heard } from './heard.server'
import type { PostedTry } from './posted-try.server'
import { readText, saidOf, type TryValues, tryValues } from './try-values.server'

export type TryAnswered = {
	answer: {
		values: TryValues
		heard: Heard | null
		cut: boolean
		notice: 'kept' | 'removed' | 'full' | 'empty' | 'long' | 'wordless' | null
		opinion: ({ text: string } & Told) | null
		/** All that this person keeps, where that was changed. */
		kept: KeptReply[] | null
	}
	/** The reply that was kept. */
	keptId: string | null
	status: number
	/** Why no second opinion came, for the log. */
	fault: string | null
}

type Told =
	| Extract<SecondOpinionAnswer, { ok: true }>
	| { ok: false; refused: Extract<SecondOpinionAnswer, { ok: false }>['refused'] }

/** Marks what was posted, and does what was asked with it. Nothing is kept unless that is what was asked. */
export async function answerTry(
	deps: Deps,
	me: Pick<Me, 'id' | 'role'>,
	posted: PostedTry,
): Promise<TryAnswered> {
	const values = tryValues(posted)
	const said = saidOf(values)
	const wordless = !/[\p{L}\p{N}]/u.test(said.text)
	const answer: TryAnswered['answer'] = {
		values,
		heard: wordless ? null : heard(said, teaches(me)),
		cut: readText(values.text).cut,
		notice: null,
		opinion: null,
		kept: null,
	}
	const plain = { answer, keptId: null, status: 200, fault: null }
	if (posted.intent === 'remove') {
		await deleteKept(deps.db, posted.kept ?? '', me.id)
		const kept = await keptOf(deps.db, me.id)
		return { ...plain, answer: { ...answer, notice: 'removed', kept } }
	}
	if (posted.intent === 'keep') {
		const kept = await keepOwnReply(deps, me.id, { ...said, text: values.text })
		if (kept.ok) {
			const all = await keptOf(deps.db, me.id)
			return { ...plain, answer: { ...answer, notice: 'kept', kept: all }, keptId: kept.id }
		}
		return { ...plain, answer: { ...answer, notice: refusals[kept.refused] }, status: 422 }
	}
	if (posted.intent !== 'opinion' || !deps.opinion) return plain
	if (wordless) return { ...plain, answer: { ...answer, notice: 'wordless' }, status: 422 }
	const { text, context, mood = '' } = said
	const told = await deps.opinion.ask(me.id, { text, context, mood })
	if (told.ok) return { ...plain, answer: { ...answer, opinion: { text, ...told } } }
	const opinion = { text, ok: false, refused: told.refused } as const
	const fault = told.refused === 'often' ? null : `The second opinion did not come: ${told.why}`
	return { ...plain, answer: { ...answer, opinion }, fault }
}

const refusals = { full: 'full', 'empty-text': 'empty', 'long-text': 'long' } as const
