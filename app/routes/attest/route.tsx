import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { attest } from '#app/server/acts/attest.server'
import { notFound } from '#app/server/http/answers.server'
import { flash } from '#app/server/http/flash.server'
import { formOf } from '#app/server/http/form.server'
import { safeRedirect } from '#app/server/session/redirect.server'
import { requireMay } from '#app/server/session/require.server'
import { toAttest } from '#app/server/views/to-attest.server'
import { AttestForm } from '#app/ui/courses/attest-form'
import { Card } from '#app/ui/primitives/card'
import { PageHead } from '#app/ui/primitives/page-head'
import { attestWords as words } from '#app/ui/words/attest'
import { urls } from '#app/urls'
import { attestForm } from './attest-form'

export const handle = { may: 'learn' }
export const meta: MetaFunction = () => [{ title: `${words.title} | Rapport` }]

const seqIn = (request: Request) => Number(new URL(request.url).searchParams.get('record') ?? '')

export async function loader({ request, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'learn')
	const seq = seqIn(request)
	const asked = (await toAttest(context.deps, me.id)).find((one) => one.seq === seq)
	if (!asked) throw notFound()
	return { seq, title: asked.title, back: urls.course(asked.course) }
}

export async function action({ request, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'learn')
	const seq = seqIn(request)
	if (!Number.isSafeInteger(seq) || seq < 1) throw notFound()
	const form = attestForm(await formOf(request))
	if (!form.ok) return data(form.problem, { status: 422 })
	const done = await attest(deps, me, { seq, inWorkTime: form.inWorkTime })
	if (!done.ok && done.refused === 'not-found') throw notFound()
	const message = { kind: 'success', text: done.ok ? words.done : words.already } as const
	return redirect(safeRedirect(form.back, deps.env.origin), {
		headers: { 'Set-Cookie': await flash(deps.keys.cookie, message) },
	})
}

export default function AttestRoute() {
	const { seq, title, back } = useLoaderData<typeof loader>()
	const problem = useActionData<typeof action>()
	return (
		<div className="mx-auto max-w-2xl">
			<PageHead title={words.title} lead={words.lead(title)} />
			<Card>
				<AttestForm seq={seq} back={back} problem={problem ?? null} />
			</Card>
		</div>
	)
}
