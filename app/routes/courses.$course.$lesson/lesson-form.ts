import { z } from 'zod'

const schema = z.discriminatedUnion('intent', [
	z.object({ intent: z.literal('read') }),
	z.object({
		intent: z.literal('check'),
		check: z.string().regex(/^[a-z][a-z0-9-]{0,79}$/),
		chosen: z.array(z.string().max(200)).max(20),
	}),
])

/** What a lesson's page posts, or null when it is none of its forms. */
export function lessonForm(form: FormData): z.infer<typeof schema> | null {
	const read = schema.safeParse({ ...Object.fromEntries(form), chosen: form.getAll('choice') })
	return read.success ? read.data : null
}
