import { z } from 'zod'

const schema = z.object({
	intent: z.enum(['reflect', 'rewrite']),
	note: z.string().regex(/^[a-z][a-z0-9-]{0,59}$/),
	text: z.string(),
	/** Which button; without one, as Enter would, it is kept. */
	act: z.enum(['keep', 'remove']).catch('keep'),
	/** The page has scripts: it wants an answer, and no other page. */
	stay: z.literal('1').optional(),
})

export type PostedNote = z.infer<typeof schema>

/** What somebody posts to a lesson for themselves; null when it is another form. */
export function postedNote(form: FormData): PostedNote | null {
	return schema.safeParse(Object.fromEntries(form)).data ?? null
}
