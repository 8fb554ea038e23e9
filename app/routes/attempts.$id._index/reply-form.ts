import { z } from 'zod'

const schema = z.object({
	intent: z.literal('reply'),
	turn: z.coerce.number().int().min(1).max(200),
	token: z.string().min(1).max(64),
	key: z.string().min(8).max(64),
})

/** The posted reply, or null when the form is not one of ours. Anything else in it (scores, states) is ignored. */
export function replyForm(form: FormData): { turn: number; token: string; key: string } | null {
	const read = schema.safeParse(Object.fromEntries(form))
	return read.success ? { turn: read.data.turn, token: read.data.token, key: read.data.key } : null
}
