import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readLetter } from '#app/server/acts/read-letter.server'
import { requireMay } from '#app/server/session/require.server'
import { LetterPage } from '#app/ui/operations/letter-page'
import { operationsWords } from '#app/ui/words/operations'
import { isId } from '#app/urls'

export const handle = { may: 'operate' }
export const meta: MetaFunction = () => [{ title: `${operationsWords.part.mail} | Rapport` }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'operate')
	const mail = isId(params.id) ? await readLetter(context.deps, me, params.id) : null
	if (!mail) throw new Response('Not found', { status: 404 })
	const { to, kind, subject, text, state, attempts, error, createdAt, sentAt, personId } = mail
	return { to, kind, subject, text, state, attempts, error, createdAt, sentAt, noted: personId !== me.id }
}

export default function OperationsLetterRoute() {
	return <LetterPage {...useLoaderData<typeof loader>()} />
}
