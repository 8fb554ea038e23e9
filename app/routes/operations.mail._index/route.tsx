import {
	type ActionFunctionArgs,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { sendTestLetter } from '#app/server/acts/send-test-letter.server'
import { flash } from '#app/server/http/flash.server'
import { formOf } from '#app/server/http/form.server'
import { requireMay } from '#app/server/session/require.server'
import { mailCounts, mailsOf } from '#app/server/store/mails.server'
import { linesPerPage, pageAsked, pagerOf } from '#app/server/views/operations-pager'
import { LettersPage, letterStates } from '#app/ui/operations/letters-page'
import { operationsWords } from '#app/ui/words/operations'
import { urls } from '#app/urls'

export const handle = { may: 'operate' }
export const meta: MetaFunction = () => [{ title: `${operationsWords.part.mail} | Rapport` }]

export async function loader({ request, context }: LoaderFunctionArgs) {
	const { deps } = context
	await requireMay(context, request, 'operate')
	const params = new URL(request.url).searchParams
	const state = letterStates.find((one) => one === params.get('state')) ?? 'all'
	const page = pageAsked(params)
	const some = { skip: (page - 1) * linesPerPage, take: linesPerPage }
	const [found, letters] = await Promise.all([
		mailCounts(deps.db.read),
		mailsOf(deps.db.read, state === 'all' ? null : state, some),
	])
	const all = Object.values(found).reduce((sum, one) => sum + one, 0)
	const counts = { ...found, all }
	const to = urls.operations('mail')
	const given = { to, state, page, shown: letters.length, all: counts[state], text: operationsWords.count }
	return { state, counts, letters, server: deps.mailer !== null, pager: pagerOf(given) }
}

export async function action({ request, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'operate')
	if ((await formOf(request)).get('intent') !== 'test') throw new Response('Bad request', { status: 400 })
	await sendTestLetter(deps, me)
	const message = { kind: 'success', text: operationsWords.mail.tested(me.email) } as const
	const headers = { 'Set-Cookie': await flash(deps.keys.cookie, message) }
	return redirect(urls.operations('mail'), { headers })
}

export default function OperationsMailRoute() {
	return <LettersPage {...useLoaderData<typeof loader>()} />
}
