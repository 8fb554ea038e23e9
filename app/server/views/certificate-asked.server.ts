import type { AppLoadContext } from '@remix-run/node'
import { certificateId } from '#app/core/records/certificate'
import { notFound } from '../http/answers.server'
import type { Me } from '../session/require.server'
import { type CertificateView, certificateView } from './certificate-view.server'

/** The certificate that an address names. One that was never there, and one spelt wrongly, are the same 404. */
export async function certificateAsked(
	{ deps, address }: Pick<AppLoadContext, 'deps' | 'address'>,
	me: Me | null,
	id: string | undefined,
): Promise<CertificateView> {
	if (!(await deps.lookUps.take(address))) throw new Response('Too many checks', { status: 429 })
	const read = certificateId.safeParse(id)
	const view = read.success ? await certificateView(deps, me, read.data) : null
	if (!view) throw notFound()
	return view
}
