import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { stepUp } from '#app/server/acts/step-up.server'
import { formOf } from '#app/server/http/form.server'
import { pageBehind } from '#app/server/http/page-behind'
import { safeRedirect } from '#app/server/session/redirect.server'
import { requireMe } from '#app/server/session/require.server'
import { ConfirmPage } from '#app/ui/account/confirm-page'
import { confirmWords } from '#app/ui/words/people'
import { signInWords } from '#app/ui/words/sign-in'
import { urls } from '#app/urls'

export const handle = { may: 'signed-in' }
export const meta: MetaFunction = () => [{ title: `${confirmWords.title} | Rapport` }]

export async function loader({ request, context }: LoaderFunctionArgs) {
	const me = await requireMe(context, request)
	const to = safeRedirect(new URL(request.url).searchParams.get('to'), context.deps.env.origin)
	const page = pageBehind(to)
	return { to, download: page !== null, backTo: page ?? urls.home(), email: me.email }
}

export async function action({ request, context }: ActionFunctionArgs) {
	const { deps, address } = context
	const me = await requireMe(context, request)
	const form = await formOf(request)
	const password = String(form.get('password') ?? '').slice(0, 128)
	const to = safeRedirect(form.get('to'), deps.env.origin)
	if (password === '') return refusal(signInWords.passwordMissing, 400)
	const confirmed = await stepUp(deps, { me, password, address })
	if (confirmed.ok) return redirect(to)
	if (confirmed.refused === 'wait') return refusal(signInWords.wait(confirmed.waitSeconds), 429)
	if (confirmed.refused === 'busy') return refusal(signInWords.busy, 503)
	return refusal(signInWords.wrongPassword, 400)
}

function refusal(text: string, status: number) {
	return data({ problems: [{ field: status === 400 ? 'field-password' : null, text }] }, { status })
}

export default function ConfirmRoute() {
	const refused = useActionData<typeof action>()
	return <ConfirmPage {...useLoaderData<typeof loader>()} problems={refused?.problems ?? []} />
}
