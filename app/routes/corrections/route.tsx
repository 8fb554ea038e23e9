import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { type ShouldRevalidateFunctionArgs, useActionData, useLoaderData } from '@remix-run/react'
import { answerDoubt } from '#app/server/acts/answer-doubt.server'
import { answerCorrection } from '#app/server/acts/ask-correction.server'
import type { Deps } from '#app/server/deps.server'
import { notFound } from '#app/server/http/answers.server'
import { doubtAnswerForm } from '#app/server/http/doubt-form.server'
import { flash } from '#app/server/http/flash.server'
import { formOf } from '#app/server/http/form.server'
import { type Me, requireMay } from '#app/server/session/require.server'
import { correctionStates } from '#app/server/store/corrections.server'
import { correctionsView } from '#app/server/views/corrections-view.server'
import { doubtsView } from '#app/server/views/doubts-view.server'
import { CorrectionsPage } from '#app/ui/records/corrections-page'
import { correctionsWords } from '#app/ui/words/corrections'
import { doubtsWords } from '#app/ui/words/doubts'
import { isId, urls } from '#app/urls'

export const handle = { may: 'records-correct' }
export const meta: MetaFunction = () => [{ title: `${correctionsWords.title} | Rapport` }]

/** A refusal can mean that a colleague was faster: the page is read again, which Remix leaves out after one. */
export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
	return actionStatus !== undefined || defaultShouldRevalidate
}

export async function loader({ request, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'records-correct')
	const asked = new URL(request.url).searchParams.get('state')
	const state = correctionStates.find((one) => one === asked) ?? 'open'
	const [rows, doubts] = await Promise.all([
		correctionsView(context.deps, me, state),
		doubtsView(context.deps, me, state),
	])
	return { state, rows, doubts, answers: me.role === 'hr' }
}

export async function action({ request, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'records-correct')
	if (me.role !== 'hr') throw new Response('Forbidden', { status: 403 })
	const posted = await formOf(request)
	if (posted.has('doubt')) return answeredDoubt(deps, me, posted)
	const id = String(posted.get('id') ?? '')
	const answer = posted.get('answer')
	if (!isId(id) || (answer !== 'agree' && answer !== 'refuse')) throw notFound()
	const done = await answerCorrection(deps, me, { id, agree: answer === 'agree' })
	if (!done.ok) {
		if (done.refused === 'not-found') throw notFound()
		const problem = done.refused === 'own' ? correctionsWords.own : correctionsWords.tooLate
		return data({ problem, doubt: null }, { status: 409 })
	}
	const text = done.newSeq === null ? correctionsWords.refused : correctionsWords.agreed(done.newSeq)
	const headers = { 'Set-Cookie': await flash(deps.keys.cookie, { kind: 'success', text }) }
	return redirect(urls.corrections(), { headers })
}

/** An answer to what somebody said is wrong; what was typed comes back where something is wrong with it. */
async function answeredDoubt(deps: Deps, me: Me, posted: FormData) {
	const form = doubtAnswerForm(posted)
	if (!form) throw notFound()
	const { doubt: id, answer } = form
	const back = (problem: keyof typeof doubtsWords.problems, status: number) =>
		data({ problem: null, doubt: { id, state: form.state, answer, problem } }, { status })
	const state = form.state === 'done' || form.state === 'refused' ? form.state : null
	if (state === null) return back('state', 422)
	const done = await answerDoubt(deps, me, { id, state, answer })
	if (!done.ok) {
		if (done.refused === 'not-found') throw notFound()
		return back(done.refused, done.refused === 'empty' || done.refused === 'too-long' ? 422 : 409)
	}
	const headers = {
		'Set-Cookie': await flash(deps.keys.cookie, { kind: 'success', text: doubtsWords.answered }),
	}
	return redirect(urls.corrections(), { headers })
}

export default function CorrectionsRoute() {
	const refused = useActionData<typeof action>()
	return (
		<CorrectionsPage
			{...useLoaderData<typeof loader>()}
			problem={refused?.problem ?? null}
			refused={refused?.doubt ?? null}
		/>
	)
}
