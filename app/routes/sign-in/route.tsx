import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signIn } from '#app/server/acts/sign-in.server'
import { formOf } from '#app/server/http/form.server'
import { keepToken, tokenOf } from '#app/server/session/cookie.server'
import { safeRedirect } from '#app/server/session/redirect.server'
import { whoIs } from '#app/server/session/require.server'
import { signInView } from '#app/server/views/sign-in-view.server'
import { SignInPage } from '#app/ui/home/sign-in-page'
import { homeWords } from '#app/ui/words/home'
import { roleNames } from '#app/ui/words/roles'
import { signInWords } from '#app/ui/words/sign-in'
import { urls } from '#app/urls'

export const handle = { may: 'anyone' }
export const meta: MetaFunction = () => [{ title: `${homeWords.signInTitle} | Rapport` }]

export async function loader({ request, context }: LoaderFunctionArgs) {
	const to = safeRedirect(new URL(request.url).searchParams.get('to'), context.deps.env.origin)
	if (await whoIs(context, request)) throw redirect(to)
	const { demo } = await signInView(context.deps)
	return {
		to,
		demo: demo && {
			password: demo.password,
			people: demo.people.map(({ role, ...person }) => ({
				...person,
				roleName: roleNames[role],
				about: signInWords.about[role],
			})),
		},
	}
}

export async function action({ request, context }: ActionFunctionArgs) {
	const { deps, address } = context
	const form = await formOf(request)
	const email = String(form.get('email') ?? '').slice(0, 254)
	const password = String(form.get('password') ?? '').slice(0, 128)
	const to = safeRedirect(form.get('to'), deps.env.origin)
	const missing = [
		...(email.trim() === '' ? [{ field: 'field-email', text: signInWords.emailMissing }] : []),
		...(password === '' ? [{ field: 'field-password', text: signInWords.passwordMissing }] : []),
	]
	if (missing.length > 0) return data({ email, problems: missing }, { status: 400 })
	const signed = await signIn(deps, {
		email,
		password,
		address,
		agent: request.headers.get('User-Agent') ?? '',
		oldToken: await tokenOf(deps, request),
	})
	if (signed.ok) return redirect(to, { headers: { 'Set-Cookie': await keepToken(deps, signed.token) } })
	if (signed.refused === 'wait') {
		const problems = [{ field: null, text: signInWords.wait(signed.waitSeconds) }]
		return data({ email, problems }, { status: 429, headers: { 'Retry-After': String(signed.waitSeconds) } })
	}
	const busy = signed.refused === 'busy'
	const problems = [{ field: busy ? null : 'field-email', text: busy ? signInWords.busy : signInWords.wrong }]
	return data({ email, problems }, { status: busy ? 503 : 400, headers: busy ? { 'Retry-After': '2' } : {} })
}

export default function SignInRoute() {
	const { to, demo } = useLoaderData<typeof loader>()
	const refused = useActionData<typeof action>()
	return (
		<SignInPage
			action={urls.signIn(to === urls.home() ? undefined : to)}
			to={to}
			sentHere={to !== urls.home()}
			email={refused?.email ?? ''}
			{...(refused && { problems: refused.problems })}
			demo={demo}
		/>
	)
}
