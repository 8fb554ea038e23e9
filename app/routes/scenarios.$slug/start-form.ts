import { z } from 'zod'

const schema = z.object({
	intent: z.literal('start'),
	mode: z.enum(['practice', 'official']),
	key: z.string().min(8).max(64),
})

/** The posted start, or null when the form is not ours. */
export function startForm(form: FormData): { mode: 'practice' | 'official'; key: string } | null {
	const read = schema.safeParse(Object.fromEntries(form))
	return read.success ? { mode: read.data.mode, key: read.data.key } : null
}
