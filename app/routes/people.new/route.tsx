import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { invitePerson } from '#app/server/acts/invite-person.server'
import { detailsProblems, roleEndProblem, typedDay, typedRole } from '#app/server/http/details-form.server'
import { flash } from '#app/server/http/flash.server'
import { formOf } from '#app/server/http/form.server'
import { passwordProblem } from '#app/server/http/password-asked.server'
import { detailsSchema, typedDetails } from '#app/server/people/details-form'
import { isSteppedUp, requireMay } from '#app/server/session/require.server'
import { detailsChoices } from '#app/server/views/details-view.server'
import { NewPersonPage } from '#app/ui/people/new-person-page'
import { detailsWords as words } from '#app/ui/words/people-details'
import { signInWords } from '#app/ui/words/sign-in'
import { urls } from '#app/urls'

export const handle = { may: 'trainees-manage' }
export const meta: MetaFunction = () => [{ title: `${words.newTitle} | Rapport` }]

export async function loader({ request, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'trainees-manage')
	const { roles, ...choices } = await detailsChoices(context.deps, me)
	const confirmed = isSteppedUp(me, context.deps.now())
	return {
		roles: [...roles],
		confirmed,
		choices,
		value: { ...detailsSchema.parse({}), since: choices.today },
	}
}

export async function action({ request, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'trainees-manage')
	const form = await formOf(request)
	const typed = typedDetails(form)
	const { role, roleEndsAt } = typedRole(form, deps.env.timeZone)
	const kept = { typed, role, ends: typedDay(form, 'ends') }
	const problem = role === 'trainee' ? null : await passwordProblem(context, me, form, signInWords)
	if (problem) return data({ ...kept, problems: [problem] }, { status: 422 })
	const done = await invitePerson(deps, me, { typed, role, roleEndsAt })
	if (done.ok) {
		const message = await flash(deps.keys.cookie, { kind: 'success', text: words.invited(done.name) })
		return redirect(urls.person(done.personId), { headers: { 'Set-Cookie': message } })
	}
	if (done.refused === 'not-yours') throw new Response('Forbidden', { status: 403 })
	const problems = done.refused === 'faults' ? detailsProblems(done.faults, words) : [roleEndProblem(words)]
	return data({ ...kept, problems }, { status: 422 })
}

export default function NewPersonRoute() {
	const { roles, confirmed, choices, value } = useLoaderData<typeof loader>()
	const refused = useActionData<typeof action>()
	const problems = refused?.problems ?? []
	const errors = Object.fromEntries(
		problems.flatMap(({ field, text }) => (field ? [[field.replace('field-', ''), text]] : [])),
	)
	return (
		<NewPersonPage
			fields={{ ...choices, value: refused?.typed ?? value, errors }}
			role={{ now: refused?.role ?? 'trainee', ends: refused?.ends ?? '', roles, confirmed }}
			problems={problems}
		/>
	)
}
