import {
	MaxFileSizeExceededError,
	MaxTotalSizeExceededError,
	parseFormData,
} from '@remix-run/form-data-parser'
import { z } from 'zod'
import { mostUpload } from '#app/server/library/unpack.server'
import { draftKinds } from '#app/server/store/drafts.server'

const asked = z.discriminatedUnion('intent', [
	z.object({ intent: z.literal('look') }),
	z.object({ intent: z.literal('make'), digest: z.string().regex(/^[0-9a-f]{64}$/) }),
	z.object({ intent: z.literal('drop') }),
	z.object({ intent: z.enum(['join', 'take']), kind: z.enum(draftKinds), slug: z.string().max(170) }),
])

export type FilesForm = z.infer<typeof asked>
export type Upload = { name: string; bytes: Buffer }

/** What was posted, a file with it or not; `too-large` where the file is, null where the form is none of ours. */
export async function filesForm(
	request: Request,
): Promise<{ form: FilesForm; upload: Upload | null } | 'too-large' | null> {
	let upload: Upload | null = null
	try {
		const fields = await parseFormData(
			request,
			{ maxFiles: 1, maxParts: 8, maxFileSize: mostUpload, maxTotalSize: mostUpload + 64 * 1024 },
			async (file) => {
				if (file.fieldName === 'zip' && file.size > 0)
					upload = { name: file.name, bytes: Buffer.from(await file.arrayBuffer()) }
				return null
			},
		)
		const form = asked.safeParse(Object.fromEntries([...fields].filter(([name]) => name !== 'zip')))
		return form.success ? { form: form.data, upload } : null
	} catch (error) {
		if (error instanceof MaxFileSizeExceededError || error instanceof MaxTotalSizeExceededError)
			return 'too-large'
		return null
	}
}
