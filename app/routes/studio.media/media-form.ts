import { type FileUpload, parseFormData } from '@remix-run/form-data-parser'
import { z } from 'zod'
import { usualBody } from '#app/server/http/body-cap.server'

const id = z.string().regex(/^[0-9a-f]{32}$/)
const words = z.string().max(2_000)
const schema = z.discriminatedUnion('intent', [
	z.object({ intent: z.literal('upload'), alt: words, file: z.instanceof(File) }),
	z.object({ intent: z.literal('say'), id, alt: words }),
	z.object({ intent: z.literal('remove'), id }),
])
export type MediaForm = z.infer<typeof schema>

const most = 11 * usualBody
const limits = { maxFiles: 1, maxParts: 8, maxFileSize: most, maxTotalSize: most }

/** What was posted on the page of pictures, one file at most; a body that is none of its forms is a 400. */
export async function mediaForm(request: Request): Promise<MediaForm> {
	const keep = (file: FileUpload) => (file.fieldName === 'file' ? file : null)
	const form = await parseFormData(request, limits, keep).catch(() => null)
	const read = form && schema.safeParse(Object.fromEntries(form))
	if (!read?.success) throw new Response('Bad request', { status: 400 })
	return read.data
}
