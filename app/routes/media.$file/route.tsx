import type { LoaderFunctionArgs } from '@remix-run/node'
import { pictureIn } from '#app/core/writing/picture'
import { notFound } from '#app/server/http/answers.server'
import { requireMe } from '#app/server/session/require.server'
import { mediaBytes } from '#app/server/store/media.server'

export const handle = { may: 'signed-in' }

/** A picture of the library, gone or not. Its name is its content's, so whoever has it never has to ask again. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
	await requireMe(context, request)
	const id = pictureIn(`/media/${params.file ?? ''}`)
	const bytes = id === null ? null : await mediaBytes(context.deps.db.read, id)
	if (!bytes) throw notFound()
	return new Response(bytes, {
		headers: {
			'Content-Type': 'image/webp',
			'Content-Length': String(bytes.byteLength),
			'Content-Disposition': `inline; filename="${id}.webp"`,
			'Cache-Control': 'private, max-age=31536000, immutable',
			'Content-Security-Policy': "sandbox; default-src 'none'",
		},
	})
}
