import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerFelt } from '#app/server/acts/answer-felt.server'
import { rehearseTurn } from '#app/server/acts/rehearse-turn.server'
import { notFound } from '#app/server/http/answers.server'
import { contestForm } from '#app/server/http/contest-form.server'
import { formOf } from '#app/server/http/form.server'
import { happensForm } from '#app/server/http/happens-form.server'
import { requireMay } from '#app/server/session/require.server'
import { debriefView } from '#app/server/views/debrief-view.server'
import { DebriefPage } from '#app/ui/debrief/debrief-page'
import { debriefWords } from '#app/ui/words/debrief'
import { isId, urls } from '#app/urls'
import { contestAnswer, happensAnswer, refusal } from './asked-in-debrief'
import { debriefForm } from './debrief-form'
import { debriefNext } from './debrief-next'

export const handle = { may: 'learn' }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: `${debriefWords.title}: ${data?.title ?? ''} | Rapport` },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'learn')
	const view = isId(params.id) ? await debriefView(context.deps, me.id, params.id) : null
	if (!view) throw notFound()
	if (view.step === 'open') throw redirect(urls.attempt(view.attemptId))
	if (view.step === 'ask') return view
	const { next, ...told } = view
	const openMore = new URL(request.url).searchParams.has('move')
	return { ...told, openMore, againKey: context.deps.newId(), next: debriefNext(next) }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
	const me = await requireMay(context, request, 'learn')
	if (!isId(params.id)) throw notFound()
	const here = { attemptId: params.id, personId: me.id }
	const posted = await formOf(request)
	const contest = contestForm(posted)
	const happens = contest ? null : happensForm(posted)
	if (contest || happens) await requireMay(context, request, 'self-enrol')
	if (contest) return contestAnswer(context.deps, here, contest)
	if (happens) return happensAnswer(context.deps, here, happens)
	const form = debriefForm(posted)
	if (form?.intent === 'again') {
		const again = await rehearseTurn(context.deps, { ...here, turn: form.turn, key: form.key })
		if (!again.ok) throw notFound()
		return redirect(urls.attempt(again.attempt.id))
	}
	const answered = form ? await answerFelt(context.deps, { ...here, mood: form.felt }) : null
	if (answered?.ok) return redirect(urls.debrief(params.id))
	if (answered?.refused === 'not-found') throw notFound()
	return data(refusal({ missing: true }), { status: 400 })
}

export default function DebriefRoute() {
	const view = useLoaderData<typeof loader>()
	const refused = useActionData<typeof action>()
	if (view.step === 'ask') return <DebriefPage {...view} missing={refused?.missing ?? false} />
	return (
		<DebriefPage
			{...view}
			refusedContest={refused?.contest ?? null}
			refusedHappens={refused?.happens ?? null}
		/>
	)
}
