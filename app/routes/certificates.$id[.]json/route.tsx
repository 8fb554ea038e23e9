import type { LoaderFunctionArgs } from '@remix-run/node'
import { download } from '#app/server/http/download.server'
import { certificateAsked } from '#app/server/views/certificate-asked.server'

export const handle = { may: 'anyone' }

/** What a certificate says and how it was signed: to be checked elsewhere, without asking us. No name, no score. */
export async function loader({ params, context }: LoaderFunctionArgs) {
	const { file } = await certificateAsked(context, null, params.id)
	return download('certificate.json', 'application/json', `${JSON.stringify(file, null, '\t')}\n`)
}
