import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { type ShouldRevalidateFunctionArgs, useActionData, useLoaderData } from '@remix-run/react'
import { confirmAttempt } from '#app/server/acts/confirm-attempt.server'
import { markBlind } from '#app/server/acts/mark-blind.server'
import { notFound } from '#app/server/http/answers.server'
import { flash } from '#app/server/http/flash.server'
import { formOf } from '#app/server/http/form.server'
import { marksForm } from '#app/server/http/marks-form.server'
import { requireGrader } from '#app/server/session/require.server'
import { confirmationView } from '#app/server/views/confirmation-view.server'
import { ConfirmingPage } from '#app/ui/confirming/confirming-page'
import { confirmingWords } from '#app/ui/words/confirming'
import { isId, urls } from '#app/urls'

export const handle = { may: 'grade' }
export const meta: MetaFunction<typeof loader> = ({ data: view }) => [
	{ title: `${confirmingWords.short}: ${view?.title ?? ''} | Rapport` },
]

/** A refusal can mean that somebody else was faster: the page is read again, which Remix leaves out after one. */
export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
	return actionStatus !== undefined || defaultShouldRevalidate
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const me = await requireGrader(context, request)
	const view = isId(params.id) ? await confirmationView(context.deps, me, params.id) : null
	if (!view) throw notFound()
	return view
}

const statusOf = { 'already-confirmed': 409, 'not-blind-yet': 409, 'not-complete': 422 } as const

export async function action({ request, params, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await requireGrader(context, request)
	if (!isId(params.id)) throw notFound()
	const form = marksForm(await formOf(request))
	if (!form) return data({ given: [], problems: [] }, { status: 400 })
	const { intent, given } = form
	const act = intent === 'blind' ? markBlind : confirmAttempt
	const done = await act(deps, me, { attemptId: params.id, given })
	if (done.ok && intent === 'blind') return redirect(urls.confirmation(params.id))
	if (done.ok) {
		const message = { kind: 'success', text: confirmingWords.confirmed } as const
		return redirect(urls.confirmations(), {
			headers: { 'Set-Cookie': await flash(deps.keys.cookie, message) },
		})
	}
	if (done.refused === 'not-found') throw notFound()
	const problems = done.refused === 'not-complete' ? done.problems : []
	return data({ given, problems }, { status: statusOf[done.refused] })
}

export default function ConfirmationRoute() {
	const view = useLoaderData<typeof loader>()
	const refused = useActionData<typeof action>()
	if (view.step === 'done') return <ConfirmingPage {...view} />
	return <ConfirmingPage {...view} given={refused?.given ?? []} problems={refused?.problems ?? []} />
}
