import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dayOf } from '#app/core/records/day'
import { actOnTraining } from '#app/server/acts/act-on-training.server'
import { takeBackAct } from '#app/server/acts/take-back-act.server'
import { takeBackTogether } from '#app/server/acts/take-back-together.server'
import type { Deps } from '#app/server/deps.server'
import { actSaid, actTyped, kindIn, seenAct, whomIn } from '#app/server/http/act-form.server'
import { notFound } from '#app/server/http/answers.server'
import { flash } from '#app/server/http/flash.server'
import { formOf } from '#app/server/http/form.server'
import { type Me, requireMay } from '#app/server/session/require.server'
import { actView, emptyAct } from '#app/server/views/act-view.server'
import { decidedView } from '#app/server/views/decided-view.server'
import { ActPage } from '#app/ui/training-acts/act-page'
import { DecidedPage } from '#app/ui/training-acts/decided-page'
import { decidedWords, actWords as words } from '#app/ui/words/training-acts'
import { isId, urls } from '#app/urls'

export const handle = { may: 'assign' }
export const meta: MetaFunction = () => [{ title: `${words.title} | Rapport` }]

export async function loader({ request, context }: LoaderFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'assign')
	const asked = new URL(request.url).searchParams
	const act = asked.get('done')
	if (act !== null) {
		const decided = isId(act) ? await decidedView(deps, me, act) : null
		if (!decided) throw notFound()
		return { decided, form: null }
	}
	const kind = kindIn(asked.get('kind')) ?? 'extend'
	const today = dayOf(deps.now(), deps.env.timeZone)
	return { decided: null, form: await actView(deps, me, emptyAct(kind, whomIn(asked.getAll('who')), today)) }
}

export async function action({ request, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'assign')
	const form = await formOf(request)
	const intent = form.get('intent')
	if (intent === 'take-back') {
		const act = String(form.get('act') ?? '')
		const taken = isId(act) ? await takeBackAct(deps, me, act) : null
		const text = taken?.ok ? words.takenBack : words.gone
		const message = await flash(deps.keys.cookie, { kind: taken?.ok ? 'success' : 'warn', text })
		const to = taken?.ok ? urls.person(taken.personId) : urls.trainingList()
		return redirect(to, { headers: { 'Set-Cookie': message } })
	}
	if (intent === 'take-back-all') return tookBackAll(deps, me, String(form.get('act') ?? ''))
	const typed = actTyped(form)
	if (!typed) throw new Response('Bad request', { status: 400 })
	const { said, problems } = actSaid(typed, { now: deps.now(), zone: deps.env.timeZone })
	if (!said) return data(await actView(deps, me, typed, { problems }), { status: 422 })
	const seen = seenAct(said)
	if (intent !== 'save' || typed.seen !== seen)
		return data(await actView(deps, me, { ...typed, seen }, { said, other: intent === 'save' }))
	const done = await actOnTraining(deps, me, said)
	if (!done.ok) {
		const back = [{ field: 'who', why: done.refused } as const]
		return data(await actView(deps, me, typed, { problems: back }), { status: 422 })
	}
	const text = words.done(done.people) + (done.later ? words.later : '')
	const message = await flash(deps.keys.cookie, { kind: 'success', text })
	const [first] = said.whom
	const to = done.people === 1 && first ? urls.person(first.personId) : urls.trainingActDone(done.act)
	return redirect(to, { headers: { 'Set-Cookie': message } })
}

/** All that was decided in one go is taken back, and its page says so. */
async function tookBackAll(deps: Deps, me: Me, act: string) {
	const taken = isId(act) ? await takeBackTogether(deps, me, act) : null
	if (taken && !taken.ok && taken.refused === 'not-found') throw notFound()
	const text = taken?.ok
		? decidedWords.takenBack(taken.people) + (taken.later ? words.later : '')
		: words.gone
	const message = await flash(deps.keys.cookie, { kind: taken?.ok ? 'success' : 'warn', text })
	const to = taken ? urls.trainingActDone(act) : urls.trainingList()
	return redirect(to, { headers: { 'Set-Cookie': message } })
}

export default function ActRoute() {
	const { decided, form } = useLoaderData<typeof loader>()
	const view = useActionData<typeof action>() ?? form
	if (decided) return <DecidedPage {...decided} />
	return view && <ActPage key={`${view.typed.kind} ${view.typed.seen}`} {...view} />
}
