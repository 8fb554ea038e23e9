import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { emptyAssignment } from '#app/core/records/assignment-typed'
import { dayOf } from '#app/core/records/day'
import { createAssignment } from '#app/server/acts/create-assignment.server'
import { courseBySlug } from '#app/server/content/shelf.server'
import { assignmentTyped } from '#app/server/http/assignment-form.server'
import { flash } from '#app/server/http/flash.server'
import { formOf } from '#app/server/http/form.server'
import { requireMay } from '#app/server/session/require.server'
import { assignmentLook, formProps } from '#app/server/views/assignment-look.server'
import { NewAssignmentPage } from '#app/ui/assignments/new-assignment-page'
import { assignmentWords as words } from '#app/ui/words/assignments'
import { isSlug, urls } from '#app/urls'

export const handle = { may: 'assign' }
export const meta: MetaFunction = () => [{ title: `${words.newTitle} | Rapport` }]

export async function loader({ request, context }: LoaderFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'assign')
	const course = new URL(request.url).searchParams.get('course') ?? undefined
	const typed = emptyAssignment(
		deps.newId(),
		dayOf(deps.now(), deps.env.timeZone),
		isSlug(course) ? course : '',
	)
	return formProps(deps, me, { typed, problems: [], effect: null, other: false }, false)
}

export async function action({ request, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'assign')
	const form = await formOf(request)
	const typed = assignmentTyped(form)
	if (!typed) throw new Response('Bad request', { status: 400 })
	const looked = await assignmentLook(deps, me, typed, String(form.get('intent') ?? ''))
	const { said, problems } = looked
	if (!said)
		return data(await formProps(deps, me, looked, false), { status: problems.length > 0 ? 422 : 200 })
	const title = said.title || (await courseBySlug(deps.db, typed.course))?.course.title || typed.course
	const created = await createAssignment(deps, me, {
		...{ ...said, title, key: typed.key, course: typed.course },
	})
	if (!created.ok) {
		const field = created.refused === 'unknown-course' ? 'course' : 'who'
		const back = { ...looked, problems: [{ field, why: created.refused }] }
		return data(await formProps(deps, me, back, false), { status: 422 })
	}
	const text = words.created + (created.later ? words.later : '')
	const message = await flash(deps.keys.cookie, { kind: 'success', text })
	return redirect(urls.assignment(created.id), { headers: { 'Set-Cookie': message } })
}

export default function NewAssignmentRoute() {
	const fresh = useLoaderData<typeof loader>()
	return <NewAssignmentPage {...(useActionData<typeof action>() ?? fresh)} />
}
