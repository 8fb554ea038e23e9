import { z } from 'zod'

const schema = z.discriminatedUnion('intent', [
	z.object({ intent: z.literal('read') }),
	z.object({
		intent: z.literal('check'),
		check: z.string().regex(/^[a-z][a-z0-9-]{0,79}$/),
		chosen: z.array(z.string().max(200)).max(20),
	}),
])

/** What a lesson's page posts, or null when it is none of its forms. Each card of a sort has a name of its own: `choice.<card>`. */
export function lessonForm(form: FormData): z.infer<typeof schema> | null {
	const chosen = [...form].flatMap(([name, value]) =>
		/^choice($|\.)/.test(name) && value !== '' ? [value] : [],
	)
	const read = schema.safeParse({ ...Object.fromEntries(form), chosen })
	return read.success ? read.data : null
}
