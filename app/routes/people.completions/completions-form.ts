import { type FileUpload, parseFormData } from '@remix-run/form-data-parser'
import { z } from 'zod'
import { tableLimits } from '#app/server/import/read-table.server'

const schema = z.discriminatedUnion('intent', [
	z.object({ intent: z.literal('read'), file: z.instanceof(File).optional() }),
	z.object({ intent: z.literal('apply'), digest: z.string().max(100) }),
	z.object({ intent: z.literal('drop') }),
	z.object({ intent: z.literal('undo'), run: z.string().max(64) }),
])
export type CompletionsForm = z.infer<typeof schema>

// A little more than a file may have, so that one that is too large hears so in words.
const most = tableLimits.bytes + 1024 * 1024
const limits = { maxFiles: 1, maxParts: 8, maxFileSize: most, maxTotalSize: 2 * most }

/** What was posted, one file at most; a body that is none of the page's forms is a 400. */
export async function completionsForm(request: Request): Promise<CompletionsForm> {
	const keep = (file: FileUpload) => (file.fieldName === 'file' ? file : null)
	const form = request.headers.get('content-type')?.startsWith('multipart/')
		? await parseFormData(request, limits, keep).catch(() => null)
		: await request.formData().catch(() => null)
	const read = form && schema.safeParse(Object.fromEntries(form))
	if (!read?.success) throw new Response('Bad request', { status: 400 })
	return read.data
}
