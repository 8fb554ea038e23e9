import {
	MaxFileSizeExceededError,
	MaxTotalSizeExceededError,
	parseFormData,
} from '@remix-run/form-data-parser'
import { z } from 'zod'
import { isDay } from '#app/core/records/day'
import { mostMegabytes } from '#app/server/views/people-import-view.server'

const since = z.string().refine(isDay)

const asked = z.discriminatedUnion('intent', [
	z.object({ intent: z.literal('look'), since: z.string().max(10), places: z.enum(['make', 'tell']) }),
	z.object({
		intent: z.literal('apply'),
		since,
		digest: z.string().max(64),
		invite: z.literal('yes').optional(),
	}),
	z.object({ intent: z.literal('undo'), run: z.string().max(64) }),
	z.object({ intent: z.literal('drop') }),
])

export type ImportForm = z.infer<typeof asked>
export type Upload = { name: string; bytes: Uint8Array }

const mostBytes = mostMegabytes * 1024 * 1024

/** What was posted, read piece by piece up to the cap; `too-large` where the file is, null where the form is none of ours. */
export async function importForm(
	request: Request,
): Promise<{ form: ImportForm; upload: Upload | null } | 'too-large' | null> {
	let upload: Upload | null = null
	try {
		const fields = await parseFormData(
			request,
			{ maxFiles: 1, maxParts: 8, maxFileSize: mostBytes, maxTotalSize: mostBytes + 64 * 1024 },
			async (file) => {
				if (file.fieldName === 'file' && file.size > 0)
					upload = { name: file.name.slice(0, 120), bytes: new Uint8Array(await file.arrayBuffer()) }
				return null
			},
		)
		const form = asked.safeParse(Object.fromEntries([...fields].filter(([name]) => name !== 'file')))
		return form.success ? { form: form.data, upload } : null
	} catch (error) {
		const large = error instanceof MaxFileSizeExceededError || error instanceof MaxTotalSizeExceededError
		return large ? 'too-large' : null
	}
}
