import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import {
	type ClientActionFunctionArgs,
	type ShouldRevalidateFunctionArgs,
	useActionData,
	useLoaderData,
} from '@remix-run/react'
import { flash } from '#app/server/http/flash.server'
import { formOf } from '#app/server/http/form.server'
import { requireMay } from '#app/server/session/require.server'
import { answerTry } from '#app/server/try/answer-try.server'
import { postedTry } from '#app/server/try/posted-try.server'
import { tryView } from '#app/server/views/try-view.server'
import { outOfReach } from '#app/ui/try/out-of-reach'
import { TryPage } from '#app/ui/try/try-page'
import type { TryAnswer } from '#app/ui/try/try-types'
import { tryWords } from '#app/ui/words/try'
import { urls } from '#app/urls'

export const handle = { may: 'learn' }
export const meta: MetaFunction = () => [{ title: `${tryWords.title} | Rapport` }]

/** With scripts an answer brings all that has changed. */
export function shouldRevalidate({ formData, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
	return !formData?.has('stay') && defaultShouldRevalidate
}

export async function loader({ request, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'learn')
	const again = new URL(request.url).searchParams.get('kept')
	return tryView(context.deps, me, again)
}

export async function action({ request, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'learn')
	const posted = postedTry(await formOf(request))
	if (!posted) throw new Response('Bad request', { status: 400 })
	const { answer, keptId, status, fault } = await answerTry(deps, me, posted)
	if (fault !== null) context.log(new Error(fault))
	const { notice } = answer
	if (posted.stay || (notice !== 'kept' && notice !== 'removed')) return data(answer, { status })
	const text = tryWords.notices[notice]
	return redirect(urls.tryWords(keptId ?? undefined), {
		headers: { 'Set-Cookie': await flash(deps.keys.cookie, { kind: 'success', text }) },
	})
}

/** Where the server cannot be reached, or has signed the person out, what they typed stays in front of them. */
export async function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
	const stays = (await request.clone().formData()).has('stay')
	return stays
		? serverAction<TryAnswer>().catch((thrown) => outOfReach(thrown instanceof Response))
		: serverAction<TryAnswer>()
}

export default function TryRoute() {
	const { start, heard, again, opinion, ...view } = useLoaderData<typeof loader>()
	const answer = useActionData<TryAnswer>()
	const first = answer ?? { values: start, heard, cut: false, notice: null, opinion: null, kept: null }
	return <TryPage {...view} again={again} asks={opinion} first={first} />
}
