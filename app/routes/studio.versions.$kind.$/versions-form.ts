import { z } from 'zod'

const posted = z.discriminatedUnion('intent', [
	z.object({ intent: z.literal('restore'), hash: z.string().min(1).max(128) }),
	z.object({ intent: z.enum(['retire', 'bring-back']), reason: z.string().max(20_000) }),
])

export type VersionsForm = z.infer<typeof posted>

/** What was asked of a text's versions; null where the form says nothing that can be done. */
export function versionsForm(form: FormData): VersionsForm | null {
	const read = posted.safeParse(Object.fromEntries(form))
	return read.success ? read.data : null
}
