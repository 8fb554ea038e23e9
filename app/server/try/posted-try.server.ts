import { z } from 'zod'

const schema = z.object({
	intent: z.enum(['listen', 'keep', 'remove', 'opinion']),
	/** The page has scripts: it wants an answer, and no other page. */
	stay: z.literal('1').optional(),
	kept: z.string().max(64).optional(),
	line: z.string().max(100).optional(),
	own: z.string().optional(),
	mood: z.string().max(100).optional(),
	text: z.string().optional(),
})

export type PostedTry = z.infer<typeof schema>

/** The posted form of "Try your words", or null when it is not one of ours. */
export function postedTry(form: FormData): PostedTry | null {
	return schema.safeParse(Object.fromEntries(form)).data ?? null
}
