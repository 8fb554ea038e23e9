import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { noteViewing } from '#app/server/acts/note-viewing.server'
import { notFound } from '#app/server/http/answers.server'
import { flash } from '#app/server/http/flash.server'
import { formOf } from '#app/server/http/form.server'
import { may } from '#app/server/session/permissions'
import { requireMe } from '#app/server/session/require.server'
import { personPage } from '#app/server/views/person-page.server'
import { personInReach } from '#app/server/views/person-view.server'
import { personParts } from '#app/ui/person/person-head'
import { PersonPage } from '#app/ui/person/person-page'
import { personWords } from '#app/ui/words/person'
import { isId, urls } from '#app/urls'
import { agree, askToErase, type Done, end, withdraw } from './person-action'

export const handle = { may: 'signed-in' }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: `${data?.person.name ?? personWords.people} | Rapport` },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const { deps } = context
	const me = await requireMe(context, request)
	const page = isId(params.id) ? await personPage(deps, me, params.id) : null
	if (!page) throw notFound()
	const asked = new URL(request.url).searchParams.get('part')
	const part = personParts.find((one) => one === asked) ?? 'training'
	const personId = page.person.id
	if (page.training) await noteViewing(deps, me, { personId, what: 'person' })
	if (page.adjustments && part === 'account') await noteViewing(deps, me, { personId, what: 'adjustments' })
	return { ...page, part, adjustments: part === 'account' ? page.adjustments : null }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await requireMe(context, request)
	const found = isId(params.id) ? await personInReach(deps, me, params.id) : null
	if (!found) throw notFound()
	const form = await formOf(request)
	const intent = String(form.get('intent') ?? '')
	const adjusts = may(me.role, 'adjust') === 'all'
	const erases = may(me.role, 'person-erase') === 'approve'
	const { id } = found.person
	let done: Done | null = null
	if (intent === 'agree-adjustment' && adjusts) done = await agree(deps, me, id, form)
	if (intent === 'end-adjustment' && adjusts) done = await end(deps, me, id, form)
	if (intent === 'ask-erasure' && erases) done = await askToErase(deps, me, id, form)
	if (intent === 'withdraw-erasure' && erases) done = await withdraw(deps, me, form)
	if (!done) throw new Response('Forbidden', { status: 403 })
	if (!done.ok) return data(done, { status: 422 })
	return redirect(`${urls.person(id)}?part=account`, {
		headers: { 'Set-Cookie': await flash(deps.keys.cookie, { kind: 'success', text: done.text }) },
	})
}

export default function PersonRoute() {
	const page = useLoaderData<typeof loader>()
	const refused = useActionData<typeof action>()
	const { adjustment = null, erasure = null } = refused ?? {}
	return <PersonPage {...page} refused={{ adjustment, erasure }} />
}
