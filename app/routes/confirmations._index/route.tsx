import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireGrader } from '#app/server/session/require.server'
import { confirmationsView } from '#app/server/views/confirmations-view.server'
import { fromTrainees } from '#app/server/views/from-trainees.server'
import { QueuePage } from '#app/ui/confirming/queue-page'
import { confirmingWords } from '#app/ui/words/confirming'
import { urls } from '#app/urls'

export const handle = { may: 'grade' }
export const meta: MetaFunction = () => [{ title: `${confirmingWords.title} | Rapport` }]

export async function loader({ request, context }: LoaderFunctionArgs) {
	const me = await requireGrader(context, request)
	const page = Number(new URL(request.url).searchParams.get('page') ?? '1')
	const view = await confirmationsView(context.deps, me, Number.isInteger(page) && page > 0 ? page : 1)
	const at = (number: number | null) => (number === null ? null : urls.confirmations(number))
	return {
		counts: await fromTrainees(context.deps, me),
		rows: view.rows.map((row) => ({ ...row, to: urls.confirmation(row.id) })),
		pager: {
			previous: at(view.previous),
			next: at(view.next),
			text: confirmingWords.count(view.first, view.last, view.all),
		},
	}
}

export default function ConfirmationsRoute() {
	return <QueuePage {...useLoaderData<typeof loader>()} />
}
