import type { LoaderFunctionArgs } from '@remix-run/node'
import { noteViewing } from '#app/server/acts/note-viewing.server'
import { certificatePdf } from '#app/server/certificates/certificate-pdf.server'
import { notFound } from '#app/server/http/answers.server'
import { requireMe } from '#app/server/session/require.server'
import { certificateAsked } from '#app/server/views/certificate-asked.server'
import { paperOf } from './paper-of'

export const handle = { may: 'signed-in' }

/** The paper: for its owner, HR, the trainer of their team and the auditor. For anybody else it is not there. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const { deps } = context
	const me = await requireMe(context, request)
	const view = await certificateAsked(context, me, params.id)
	if (!view.paper || !view.holder) throw notFound()
	await noteViewing(deps, me, { personId: view.holder.id, what: 'certificate', target: view.id })
	const pdf = await certificatePdf(paperOf(view, view.holder.name, deps))
	return new Response(pdf, {
		headers: {
			'Content-Type': 'application/pdf',
			'Content-Length': String(pdf.byteLength),
			'Content-Disposition': `inline; filename="certificate-${view.file.document.course}.pdf"`,
			'X-Content-Type-Options': 'nosniff',
			'X-Robots-Tag': 'noindex',
		},
	})
}
