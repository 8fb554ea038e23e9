import {
	type ActionFunctionArgs,
	data,
	type HeadersFunction,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { noteViewing } from '#app/server/acts/note-viewing.server'
import { revokeCertificate } from '#app/server/acts/revoke-certificate.server'
import { supersedeCertificate } from '#app/server/acts/supersede-certificate.server'
import { flash } from '#app/server/http/flash.server'
import { formOf } from '#app/server/http/form.server'
import { requireMay, whoIs } from '#app/server/session/require.server'
import { certificateAsked } from '#app/server/views/certificate-asked.server'
import { CertificatePage } from '#app/ui/certificates/certificate-page'
import { certificateWords as words } from '#app/ui/words/certificates'
import { urls } from '#app/urls'
import { certifyForm } from './certify-form'

export const handle = { may: 'anyone' }
export const meta: MetaFunction = () => [
	{ title: `${words.title} | Rapport` },
	{ name: 'robots', content: 'noindex, nofollow' },
]
export const headers: HeadersFunction = () => ({ 'X-Robots-Tag': 'noindex, nofollow' })

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const me = await whoIs(context, request)
	const view = await certificateAsked(context, me, params.id)
	const opens = new URL(request.url).searchParams.get('act') === 'certify'
	if (opens) await requireMay(context, request, 'certify')
	const { id, standing, file, stateAt, holder, paper } = view
	if (me && holder && paper) await noteViewing(context.deps, me, seen(holder.id, id))
	const over = standing === 'revoked' || standing === 'superseded'
	const formsAt = { to: `${urls.certificate(id)}?act=certify` }
	return {
		...{ id, standing, stateAt, document: file.document, name: holder?.name ?? null },
		links: {
			pdf: paper ? urls.certificatePdf(id) : null,
			json: urls.certificateJson(id),
			keys: urls.certificateKeys(),
			keysWhole: `${context.deps.env.origin}${urls.certificateKeys()}`,
		},
		certify: !view.mayCertify || over ? null : opens ? ('open' as const) : formsAt,
	}
}

const seen = (personId: string, target: string) => ({ personId, what: 'certificate', target }) as const

export async function action({ request, params, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'certify')
	const view = await certificateAsked(context, me, params.id)
	if (!view.mayCertify) throw new Response('Forbidden', { status: 403 })
	const read = certifyForm(await formOf(request))
	if (!read.ok) return data({ intent: read.intent, why: 'reason' as const }, { status: 422 })
	const done =
		read.intent === 'revoke'
			? await revokeCertificate(deps, me, { id: view.id, reason: read.reason })
			: await supersedeCertificate(deps, me, { id: view.id, reason: read.reason })
	if (!done.ok) return data({ intent: read.intent, why: 'moved-on' as const }, { status: 409 })
	const text = read.intent === 'revoke' ? words.revoked : words.superseded
	return redirect(urls.certificate(done.id), {
		headers: { 'Set-Cookie': await flash(deps.keys.cookie, { kind: 'success', text }) },
	})
}

export default function CertificateRoute() {
	const problem = useActionData<typeof action>()
	return <CertificatePage {...useLoaderData<typeof loader>()} problem={problem ?? null} />
}
