import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '#app/server/http/answers.server'
import { drawFace } from '#app/server/views/face.server'

export const handle = { may: 'anyone' }

/** A drawn face as an image. It belongs to nobody real, says nothing about an attempt, and never changes. */
export function loader({ params }: LoaderFunctionArgs) {
	const expression = params.face?.match(/^([a-z]+)\.svg$/)?.[1]
	const svg = params.avatar && expression ? drawFace(params.avatar, expression) : null
	if (!svg) throw notFound()
	return new Response(svg, {
		headers: {
			'Content-Type': 'image/svg+xml; charset=utf-8',
			'Cache-Control': 'public, max-age=604800, immutable',
			'Content-Security-Policy': "default-src 'none'; sandbox",
			'X-Content-Type-Options': 'nosniff',
		},
	})
}
