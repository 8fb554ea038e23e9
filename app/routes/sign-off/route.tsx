import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signOff } from '#app/server/acts/sign-off.server'
import { flash } from '#app/server/http/flash.server'
import { formOf } from '#app/server/http/form.server'
import { requireMay } from '#app/server/session/require.server'
import { signOffView } from '#app/server/views/sign-off-view.server'
import { SignOffPage, type SignOffPosted } from '#app/ui/sign-off/sign-off-page'
import { signOffWords as words } from '#app/ui/words/sign-off'
import { isId, urls } from '#app/urls'
import { signOffAsked, signOffTyped } from './sign-off-form'

export const handle = { may: 'sign-off' }
export const meta: MetaFunction = () => [{ title: `${words.title} | Rapport` }]

export async function loader({ request, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'sign-off')
	const params = new URL(request.url).searchParams
	const value = (name: string) => (params.get(name) ?? '').slice(0, 200)
	const search = { team: value('team'), who: value('who'), course: value('course') }
	const chosen = params.getAll('people').filter(isId)
	const view = await signOffView(context.deps, me, { ...search, chosen })
	return { view, search, chosen, trainer: me.role === 'trainer' }
}

export async function action({ request, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'sign-off')
	const typed = signOffTyped(await formOf(request))
	const view = await signOffView(deps, me, { ...typed, chosen: typed.people })
	const again = (
		problems: SignOffPosted['problems'],
		preview = false,
		status = problems.length > 0 ? 422 : 200,
	) => data({ view, typed, problems, preview }, { status })
	if (typed.intent === 'change') return again([])
	const read = signOffAsked(typed)
	if (!read.ok) return again(read.problems)
	if (!view.courses.some(({ slug }) => slug === typed.course)) return again(['no-course'])
	if (typed.intent === 'preview') return again([], true)
	const done = await signOff(deps, me, read.asked)
	if (!done.ok) {
		const why = done.refused === 'no-people' ? 'people' : done.refused
		return again([why], false, why === 'not-theirs' ? 409 : 422)
	}
	const text = words.done(done.seqs.length)
	return redirect(urls.signOff(), {
		headers: { 'Set-Cookie': await flash(deps.keys.cookie, { kind: 'success', text }) },
	})
}

export default function SignOffRoute() {
	const posted = useActionData<typeof action>()
	return <SignOffPage {...useLoaderData<typeof loader>()} posted={posted ?? null} />
}
