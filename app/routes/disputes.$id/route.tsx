import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { type ShouldRevalidateFunctionArgs, useActionData, useLoaderData } from '@remix-run/react'
import { answerDispute } from '#app/server/acts/answer-dispute.server'
import { markDisputeBlind } from '#app/server/acts/mark-dispute-blind.server'
import { notFound } from '#app/server/http/answers.server'
import { flash } from '#app/server/http/flash.server'
import { formOf } from '#app/server/http/form.server'
import { marksForm } from '#app/server/http/marks-form.server'
import { requireGrader } from '#app/server/session/require.server'
import { disputeView } from '#app/server/views/dispute-view.server'
import { DisputePage } from '#app/ui/disputes/dispute-page'
import { disputesWords } from '#app/ui/words/disputes'
import { isId, urls } from '#app/urls'

export const handle = { may: 'grade' }
export const meta: MetaFunction<typeof loader> = ({ data: view }) => [
	{ title: `${disputesWords.short}: ${view?.title ?? ''} | Rapport` },
]

/** A refusal can mean that somebody else was faster: the page is read again, which Remix leaves out after one. */
export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
	return actionStatus !== undefined || defaultShouldRevalidate
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const me = await requireGrader(context, request)
	const view = isId(params.id) ? await disputeView(context.deps, me, params.id) : null
	if (!view) throw notFound()
	return view
}

const nothing = { given: [], answer: '', problems: [], answerProblem: null }

export async function action({ request, params, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await requireGrader(context, request)
	const { id } = params
	if (!isId(id)) throw notFound()
	const posted = await formOf(request)
	const form = marksForm(posted)
	if (!form) return data(nothing, { status: 400 })
	const { given } = form
	const answer = String(posted.get('answer') ?? '').slice(0, 5_000)
	if (form.intent === 'blind') {
		const kept = await markDisputeBlind(deps, me, { id, given })
		if (kept.ok) return redirect(urls.dispute(id))
		return refusal(kept.refused, { ...nothing, given, problems: 'problems' in kept ? kept.problems : [] })
	}
	const done = await answerDispute(deps, me, { id, given, answer })
	if (!done.ok) {
		const wrong =
			done.refused === 'not-complete'
				? { problems: done.problems, answerProblem: done.answer }
				: { problems: [], answerProblem: null }
		return refusal(done.refused, { given, answer, ...wrong })
	}
	const message = { kind: 'success', text: disputesWords.answered[done.state] } as const
	return redirect(urls.disputes(), { headers: { 'Set-Cookie': await flash(deps.keys.cookie, message) } })
}

function refusal<T>(refused: 'not-found' | 'not-open' | 'not-blind-yet' | 'not-complete', body: T) {
	if (refused === 'not-found') throw notFound()
	return data(body, { status: refused === 'not-complete' ? 422 : 409 })
}

export default function DisputeRoute() {
	const view = useLoaderData<typeof loader>()
	const refused = useActionData<typeof action>()
	if (view.step === 'done') return <DisputePage {...view} />
	return <DisputePage {...view} {...(refused ?? nothing)} />
}
