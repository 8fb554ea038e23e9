import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { type ShouldRevalidateFunctionArgs, useActionData, useLoaderData } from '@remix-run/react'
import { startAttempt } from '#app/server/acts/start-attempt.server'
import { notFound } from '#app/server/http/answers.server'
import { formOf } from '#app/server/http/form.server'
import { requireMay } from '#app/server/session/require.server'
import { retiredView } from '#app/server/views/retired-view.server'
import { scenarioView } from '#app/server/views/scenario-view.server'
import { faceView } from '#app/ui/faces/face-view'
import { RetiredScenario } from '#app/ui/practise/retired-scenario'
import { ScenarioBrief } from '#app/ui/practise/scenario-brief'
import { isSlug, urls } from '#app/urls'
import { startForm } from './start-form'

export const handle = { may: 'learn' }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: `${(data?.retired ? data.title : data?.scenario.title) ?? 'Scenario'} | Rapport` },
]

/** A refused start means that this page is behind: it is read again, which Remix leaves out after a refusal. */
export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
	return actionStatus !== undefined || defaultShouldRevalidate
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'learn')
	const { slug } = params
	if (!isSlug(slug)) throw notFound()
	const view = await scenarioView(context.deps, me.id, slug)
	if (!view) {
		const retired = await retiredView(context.deps, me.id, slug)
		if (!retired) throw notFound()
		return { retired: true as const, ...retired }
	}
	const { person, moods, startMood, ...scenario } = view.scenario
	return {
		retired: false as const,
		...view,
		scenario: {
			...scenario,
			person: { name: person.name, about: person.about, face: faceView(person.avatar, startMood, moods) },
		},
		keys: { practice: context.deps.newId(), official: context.deps.newId() },
	}
}

export async function action({ request, params, context }: ActionFunctionArgs) {
	const me = await requireMay(context, request, 'learn')
	const form = startForm(await formOf(request))
	if (!isSlug(params.slug)) throw notFound()
	if (!form) return data({ notice: 'busy' as const }, { status: 400 })
	const started = await startAttempt(context.deps, { personId: me.id, slug: params.slug, ...form })
	if (started.ok) return redirect(urls.attempt(started.attempt.id))
	if (started.refused === 'unknown-scenario') {
		if (await retiredView(context.deps, me.id, params.slug)) return redirect(urls.scenario(params.slug))
		throw notFound()
	}
	const notice = started.refused === 'pause' ? ('paused' as const) : started.refused
	return data({ notice }, { status: notice === 'key-reused' ? 422 : 409 })
}

export default function ScenarioRoute() {
	const view = useLoaderData<typeof loader>()
	const refused = useActionData<typeof action>()
	if (view.retired) return <RetiredScenario {...view} />
	return <ScenarioBrief {...view} notice={refused?.notice ?? null} />
}
