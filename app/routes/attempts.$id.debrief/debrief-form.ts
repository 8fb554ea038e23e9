import { z } from 'zod'

const schema = z.discriminatedUnion('intent', [
	z.object({ intent: z.literal('felt'), felt: z.string().min(1).max(80) }),
	z.object({
		intent: z.literal('again'),
		turn: z.coerce.number().int().min(1).max(200),
		key: z.string().min(8).max(64),
	}),
])

/** What a debrief posts, or null when it is neither of its forms. */
export function debriefForm(form: FormData): z.infer<typeof schema> | null {
	const read = schema.safeParse(Object.fromEntries(form))
	return read.success ? read.data : null
}
