import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerCorrection } from '#app/server/acts/ask-correction.server'
import { notFound } from '#app/server/http/answers.server'
import { flash } from '#app/server/http/flash.server'
import { formOf } from '#app/server/http/form.server'
import { requireMay } from '#app/server/session/require.server'
import { correctionStates } from '#app/server/store/corrections.server'
import { correctionsView } from '#app/server/views/corrections-view.server'
import { CorrectionsPage } from '#app/ui/records/corrections-page'
import { correctionsWords } from '#app/ui/words/corrections'
import { isId, urls } from '#app/urls'

export const handle = { may: 'records-correct' }
export const meta: MetaFunction = () => [{ title: `${correctionsWords.title} | Rapport` }]

export async function loader({ request, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'records-correct')
	const asked = new URL(request.url).searchParams.get('state')
	const state = correctionStates.find((one) => one === asked) ?? 'open'
	const rows = await correctionsView(context.deps, me, state)
	return { state, rows, answers: me.role === 'hr' }
}

export async function action({ request, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'records-correct')
	if (me.role !== 'hr') throw new Response('Forbidden', { status: 403 })
	const posted = await formOf(request)
	const id = String(posted.get('id') ?? '')
	const answer = posted.get('answer')
	if (!isId(id) || (answer !== 'agree' && answer !== 'refuse')) throw notFound()
	const done = await answerCorrection(deps, me, { id, agree: answer === 'agree' })
	if (!done.ok) {
		if (done.refused === 'not-found') throw notFound()
		const problem = done.refused === 'own' ? correctionsWords.own : correctionsWords.tooLate
		return data({ problem }, { status: 409 })
	}
	const text = done.newSeq === null ? correctionsWords.refused : correctionsWords.agreed(done.newSeq)
	const headers = { 'Set-Cookie': await flash(deps.keys.cookie, { kind: 'success', text }) }
	return redirect(urls.corrections(), { headers })
}

export default function CorrectionsRoute() {
	const problem = useActionData<typeof action>()?.problem ?? null
	return <CorrectionsPage {...useLoaderData<typeof loader>()} problem={problem} />
}
