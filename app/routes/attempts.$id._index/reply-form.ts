import { z } from 'zod'

const schema = z.object({
	intent: z.literal('reply'),
	move: z.coerce.number().int().min(1).max(10_000),
	token: z.string().min(1).max(64).optional(),
	text: z.string().optional(),
	key: z.string().min(8).max(64),
})

export type ReplyForm = { move: number; key: string } & ({ token: string } | { text: string })

/**
 * The posted reply, or null when the form is not one of ours. Anything else in it (scores, states) is ignored, and so is
 * a text beside a token.
 */
export function replyForm(form: FormData): ReplyForm | null {
	const read = schema.safeParse(Object.fromEntries(form))
	if (!read.success) return null
	const { move, key, token, text } = read.data
	if (token !== undefined) return { move, key, token }
	return text === undefined ? null : { move, key, text }
}
