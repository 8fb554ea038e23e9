import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { type ShouldRevalidateFunctionArgs, useActionData, useLoaderData } from '@remix-run/react'
import { answerObstacle } from '#app/server/acts/answer-obstacle.server'
import { notFound } from '#app/server/http/answers.server'
import { flash } from '#app/server/http/flash.server'
import { formOf } from '#app/server/http/form.server'
import { requireOwnTeams } from '#app/server/session/require.server'
import { fromTrainees } from '#app/server/views/from-trainees.server'
import { obstaclesView } from '#app/server/views/obstacles-view.server'
import { ToldPage } from '#app/ui/happens/told-page'
import { toldWords } from '#app/ui/words/happens'
import { urls } from '#app/urls'
import { answerForm, answerState } from './answer-form'

export const handle = { may: 'results-read' }
export const meta: MetaFunction = () => [{ title: `${toldWords.title} | Rapport` }]

/** A refusal can mean that a colleague was faster: the page is read again, which Remix leaves out after one. */
export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
	return actionStatus !== undefined || defaultShouldRevalidate
}

export async function loader({ request, context }: LoaderFunctionArgs) {
	const me = await requireOwnTeams(context, request, 'results-read')
	const params = new URL(request.url).searchParams
	const view = await obstaclesView(context.deps, me, params)
	const at = (page: number | null) => page && addressOf({ ...view.asked, page: String(page) })
	return {
		counts: await fromTrainees(context.deps, me),
		rows: view.rows.map(({ answeredAt, ...row }) => ({ ...row, was: answeredAt?.toISOString() ?? '' })),
		places: view.places,
		asked: view.asked,
		here: addressOf({ ...view.asked, page: params.get('page') ?? '' }),
		pager: {
			previous: at(view.previous) || null,
			next: at(view.next) || null,
			text: toldWords.count(view.first, view.last, view.all),
		},
	}
}

/** The list as it is asked for, with what is empty left out. */
function addressOf(asked: Record<string, string>): string {
	const said = Object.entries(asked).filter(([, value]) => value !== '')
	const query = new URLSearchParams(said).toString()
	return query === '' ? urls.obstacles() : `${urls.obstacles()}?${query}`
}

export async function action({ request, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await requireOwnTeams(context, request, 'results-read')
	const form = answerForm(await formOf(request))
	if (!form) return data(null, { status: 400 })
	const { id, was, answer } = form
	const state = answerState(form.state)
	const back = (problem: 'state' | 'empty' | 'too-long' | 'moved-on') =>
		data({ id, state: form.state, answer, problem }, { status: problem === 'moved-on' ? 409 : 422 })
	if (state === null) return back('state')
	const done = await answerObstacle(deps, me, { id, was, state, answer })
	if (!done.ok) {
		if (done.refused === 'not-found') throw notFound()
		return back(done.refused)
	}
	const message = { kind: 'success', text: toldWords.answered } as const
	const { search } = new URL(request.url)
	return redirect(`${urls.obstacles()}${search}`, {
		headers: { 'Set-Cookie': await flash(deps.keys.cookie, message) },
	})
}

export default function HappensRoute() {
	const refused = useActionData<typeof action>()
	return <ToldPage {...useLoaderData<typeof loader>()} refused={refused ?? null} />
}
