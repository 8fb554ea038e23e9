import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { typedOf } from '#app/core/records/assignment-typed'
import { dayOf } from '#app/core/records/day'
import { changeAssignment } from '#app/server/acts/change-assignment.server'
import { notFound } from '#app/server/http/answers.server'
import { assignmentTyped } from '#app/server/http/assignment-form.server'
import { flash } from '#app/server/http/flash.server'
import { formOf } from '#app/server/http/form.server'
import { requireMay } from '#app/server/session/require.server'
import { assignmentLook, formProps } from '#app/server/views/assignment-look.server'
import { assignmentView } from '#app/server/views/assignments-view.server'
import { AssignmentPage } from '#app/ui/assignments/assignment-page'
import { assignmentWords as words } from '#app/ui/words/assignments'
import { isId, urls } from '#app/urls'
import { changed } from './changed'

export const handle = { may: 'assignments-read' }
export const meta: MetaFunction<typeof loader> = ({ data: view }) => [
	{ title: `${view ? words.editTitle(view.now.title) : words.title} | Rapport` },
]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'assignments-read')
	const view = isId(params.id) ? await assignmentView(deps, me, params.id) : null
	if (!view) throw notFound()
	const { now, versions, places, mayChange } = view
	const typed = typedOf(now, dayOf(deps.now(), deps.env.timeZone))
	const fresh = { typed, problems: [], effect: null, other: false }
	const form = mayChange ? await formProps(deps, me, fresh, true) : null
	const [newest = { ...now, by: '' }] = versions
	return { now: newest, versions, places, form, conflict: null }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'assign')
	const view = isId(params.id) ? await assignmentView(deps, me, params.id) : null
	if (!view?.mayChange) throw notFound()
	const form = await formOf(request)
	const { assignmentId: id, course } = view.now
	const ending = form.get('intent') === 'end'
	const posted = ending ? typedOf(view.now, '') : assignmentTyped(form)
	if (!posted) throw new Response('Bad request', { status: 400 })
	const typed = { ...posted, key: id, course, version: Number(form.get('version')) || 0 }
	const looked = await assignmentLook(deps, me, typed, String(form.get('intent') ?? ''))
	const { said, problems } = looked
	if (!ending && !said)
		return data(
			{ form: await formProps(deps, me, looked, true), conflict: null },
			{ status: problems.length > 0 ? 422 : 200 },
		)
	const done = await changeAssignment(deps, me, {
		...{ id, version: typed.version },
		...(said
			? { ends: false, said: { ...said, title: said.title || view.now.title } }
			: { ends: true, from: deps.now() }),
	})
	if (!done.ok) return changed(deps, me, { view, looked, done })
	const text = (said ? words.changed : words.endedDone) + (done.later ? words.later : '')
	const message = await flash(deps.keys.cookie, { kind: 'success', text })
	return redirect(urls.assignment(id), { headers: { 'Set-Cookie': message } })
}

export default function AssignmentRoute() {
	const view = useLoaderData<typeof loader>()
	const back = useActionData<typeof action>()
	const form = back?.form ?? view.form
	const key = `${view.now.version} ${form?.typed.seen} ${form?.typed.groups.length}`
	return <AssignmentPage key={key} {...view} {...back} />
}
