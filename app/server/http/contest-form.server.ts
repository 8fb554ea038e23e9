import { z } from 'zod'
import { seeDisputeAnswer, withdrawDispute } from '../acts/own-dispute.server'
import { type RaiseDisputeResult, raiseDispute } from '../acts/raise-dispute.server'
import type { Deps } from '../deps.server'

const move = z.coerce.number().int().min(1).max(2_000)
const schema = z.discriminatedUnion('intent', [
	z.object({
		intent: z.literal('contest'),
		move,
		reason: z.string().transform((text) => text.slice(0, 5_000)),
	}),
	z.object({ intent: z.literal('contest-back'), move }),
	z.object({ intent: z.literal('contest-seen'), move }),
])

export type ContestForm = z.infer<typeof schema>

/** What a contested turn of a debrief posts, or null when it is none of its forms. */
export function contestForm(form: FormData): ContestForm | null {
	const read = schema.safeParse(Object.fromEntries(form))
	return read.success ? read.data : null
}

export type ContestRefused = {
	move: number
	reason: string
	problem: Exclude<Extract<RaiseDisputeResult, { ok: false }>['refused'], 'not-found'>
}
export type ContestDone =
	| { ok: true; said: 'asked' | 'withdrawn' | null }
	| { ok: false; refused: 'not-found' }
	| { ok: false; refused: ContestRefused }

/** Does what one of its forms asks for, in one's own attempt. */
export async function actOnContest(
	deps: Deps,
	here: { attemptId: string; personId: string },
	form: ContestForm,
): Promise<ContestDone> {
	const own = { ...here, move: form.move }
	if (form.intent === 'contest-seen') {
		await seeDisputeAnswer(deps, own)
		return { ok: true, said: null }
	}
	if (form.intent === 'contest-back')
		return { ok: true, said: (await withdrawDispute(deps, own)) === 'ok' ? 'withdrawn' : null }
	const { move, reason } = form
	const raised = await raiseDispute(deps, { ...own, reason })
	if (raised.ok) return { ok: true, said: 'asked' }
	const { refused } = raised
	return { ok: false, refused: refused === 'not-found' ? refused : { move, reason, problem: refused } }
}
