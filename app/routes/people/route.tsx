import {
	type ActionFunctionArgs,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { managePerson } from '#app/server/acts/manage-person.server'
import { flash } from '#app/server/http/flash.server'
import { formOf } from '#app/server/http/form.server'
import { requireMay } from '#app/server/session/require.server'
import { peopleView } from '#app/server/views/people-view.server'
import { PeoplePage } from '#app/ui/people/people-page'
import { peopleWords } from '#app/ui/words/people'
import { urls } from '#app/urls'

export const handle = { may: 'trainees-manage' }
export const meta: MetaFunction = () => [{ title: `${peopleWords.title} | Rapport` }]

export async function loader({ request, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'trainees-manage')
	return { people: await peopleView(context.deps, me) }
}

const done = {
	'end-sessions': peopleWords.ended,
	deactivate: peopleWords.deactivated,
	activate: peopleWords.activated,
}

export async function action({ request, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'trainees-manage')
	const form = await formOf(request)
	const intent = form.get('intent')
	const act = intent === 'end-sessions' || intent === 'deactivate' || intent === 'activate' ? intent : null
	if (!act) throw new Response('Bad request', { status: 400 })
	const managed = await managePerson(deps, me, { personId: String(form.get('person') ?? ''), act })
	if (!managed.ok && managed.refused === 'not-yours') throw new Response('Forbidden', { status: 403 })
	const message = managed.ok
		? ({ kind: 'success', text: done[act](managed.name) } as const)
		: ({ kind: 'warn', text: peopleWords.gone } as const)
	return redirect(urls.people(), { headers: { 'Set-Cookie': await flash(deps.keys.cookie, message) } })
}

export default function PeopleRoute() {
	return <PeoplePage {...useLoaderData<typeof loader>()} />
}
