import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { editPerson } from '#app/server/acts/edit-person.server'
import { grantRole } from '#app/server/acts/grant-role.server'
import { inviteAgain } from '#app/server/acts/invite-person.server'
import { managePerson } from '#app/server/acts/manage-person.server'
import { notFound } from '#app/server/http/answers.server'
import { detailsProblems, roleProblem, typedDay, typedRole } from '#app/server/http/details-form.server'
import { flash } from '#app/server/http/flash.server'
import { formOf } from '#app/server/http/form.server'
import { passwordProblem } from '#app/server/http/password-asked.server'
import { typedDetails } from '#app/server/people/details-form'
import { may, type Role } from '#app/server/session/permissions'
import { requireMay } from '#app/server/session/require.server'
import { detailsView } from '#app/server/views/details-view.server'
import type { FormProblem } from '#app/ui/form/error-summary'
import type { DetailsValue } from '#app/ui/people/details-fields'
import { DetailsPage } from '#app/ui/people/details-page'
import { detailsWords as words } from '#app/ui/words/people-details'
import { signInWords } from '#app/ui/words/sign-in'
import { isId, urls } from '#app/urls'

export const handle = { may: 'trainees-manage' }
export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [
	{ title: `${words.title(shown?.person.name ?? '')} | Rapport` },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'trainees-manage')
	const view = isId(params.id) ? await detailsView(context.deps, me, params.id) : null
	if (!view) throw notFound()
	return view
}

export async function action({ request, params, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'trainees-manage')
	const view = isId(params.id) ? await detailsView(deps, me, params.id) : null
	if (!view) throw notFound()
	const { id } = view.person
	const form = await formOf(request)
	const intent = String(form.get('intent') ?? '')
	if (intent === 'edit') {
		const typed = typedDetails(form)
		const done = await editPerson(deps, me, { personId: id, seen: String(form.get('seen') ?? ''), typed })
		if (done.ok) return told(words.saved(done.name))
		if (done.refused === 'faults') return refusal(detailsProblems(done.faults, words), 422, typed)
		if (done.refused === 'moved-on') return refusal([], 409)
		throw forbidden()
	}
	if (intent === 'role') {
		if (may(me.role, 'roles-grant') !== 'all') throw forbidden()
		const asked = typedRole(form, deps.env.timeZone)
		const role = { now: asked.role, ends: typedDay(form, 'ends') }
		const problem = await passwordProblem(context, me, form, signInWords)
		if (problem) return refusal([problem], 422, null, role)
		const done = await grantRole(deps, me, { personId: id, ...asked })
		if (done.ok) return told(words.granted(done.name))
		return refusal([roleProblem(done.refused, words)], 422, null, role)
	}
	if (intent === 'invite') {
		const done = await inviteAgain(deps, me, id)
		if (!done.ok) throw forbidden()
		return told(words.invited(done.name))
	}
	const act = intent === 'end-sessions' || intent === 'deactivate' || intent === 'activate' ? intent : null
	if (!act) throw new Response('Bad request', { status: 400 })
	const done = await managePerson(deps, me, { personId: id, act })
	if (!done.ok) throw forbidden()
	return told(acts[act](done.name))

	async function told(text: string) {
		const message = await flash(deps.keys.cookie, { kind: 'success', text })
		return redirect(urls.personDetails(id), { headers: { 'Set-Cookie': message } })
	}
}

const acts = { 'end-sessions': words.ended, deactivate: words.deactivated, activate: words.activated }
const forbidden = () => new Response('Forbidden', { status: 403 })

function refusal(
	problems: FormProblem[],
	status: number,
	typed: DetailsValue | null = null,
	role: { now: Role; ends: string } | null = null,
) {
	return data({ problems, typed, role, movedOn: status === 409 }, { status })
}

export default function DetailsRoute() {
	const { value, choices, role, ...view } = useLoaderData<typeof loader>()
	const refused = useActionData<typeof action>()
	const problems = refused?.problems ?? []
	const errors = Object.fromEntries(
		problems.flatMap(({ field, text }) => (field ? [[field.replace('field-', ''), text]] : [])),
	)
	return (
		<DetailsPage
			{...view}
			role={role && { ...role, ...refused?.role }}
			fields={{ ...choices, value: refused?.typed ?? value, errors }}
			problems={problems}
			movedOn={refused?.movedOn ?? false}
		/>
	)
}
