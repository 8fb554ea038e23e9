import { z } from 'zod'
import { seeDoubtAnswer, takeDoubtBack, tellDoubt } from '../acts/tell-doubt.server'
import type { Deps } from '../deps.server'
import type { FlashText } from './flash.server'

const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)
/** Longer words than anybody may send, so that what is too long comes back with its reason. */
const longText = z.string().transform((text) => text.slice(0, 5_000))
const schema = z.discriminatedUnion('intent', [
	z.object({
		intent: z.literal('doubt'),
		record: z.string().regex(/^([1-9]\d{0,8})?$/),
		text: longText,
	}),
	z.object({ intent: z.literal('doubt-back'), id }),
	z.object({ intent: z.literal('doubt-seen'), id }),
])

export type DoubtForm = z.infer<typeof schema>

/** What a transcript posts, or null when it is none of its forms. */
export function doubtForm(form: FormData): DoubtForm | null {
	const read = schema.safeParse(Object.fromEntries(form))
	return read.success ? read.data : null
}

export type DoubtDone =
	/** What is to be said of it on the next page: a key of its words. */
	| { ok: true; said: { kind: FlashText['kind']; text: 'sent' | 'takenBack' | 'notTakenBack' | 'seenDone' } }
	| {
			ok: false
			refused: { record: string; text: string; problem: 'not-found' | 'empty' | 'too-long' | 'many' }
	  }

/** Does what one of a transcript's forms asks for. */
export async function actOnDoubt(
	deps: Pick<Deps, 'db' | 'now' | 'newId' | 'keys'>,
	personId: string,
	form: DoubtForm,
): Promise<DoubtDone> {
	if (form.intent === 'doubt') {
		const { record, text } = form
		const told = await tellDoubt(deps, { personId, seq: record === '' ? null : Number(record), text })
		if (!told.ok) return { ok: false, refused: { record, text, problem: told.refused } }
		return { ok: true, said: { kind: 'success', text: 'sent' } }
	}
	const own = { id: form.id, personId }
	if (form.intent === 'doubt-seen') {
		await seeDoubtAnswer(deps, own)
		return { ok: true, said: { kind: 'success', text: 'seenDone' } }
	}
	const back = await takeDoubtBack(deps, own)
	if (back === 'ok') return { ok: true, said: { kind: 'success', text: 'takenBack' } }
	return { ok: true, said: { kind: 'info', text: 'notTakenBack' } }
}

const answerSchema = z.object({ doubt: id, state: z.string().max(20).catch(''), answer: longText })

/** HR's answer to what somebody said; null when it is none. */
export function doubtAnswerForm(form: FormData): z.infer<typeof answerSchema> | null {
	const read = answerSchema.safeParse(Object.fromEntries(form))
	return read.success ? read.data : null
}
