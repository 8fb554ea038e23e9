import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireGrader } from '#app/server/session/require.server'
import { disputesView } from '#app/server/views/disputes-view.server'
import { fromTrainees } from '#app/server/views/from-trainees.server'
import { pageIn } from '#app/server/views/paged'
import { DisputeQueuePage } from '#app/ui/disputes/queue-page'
import { disputesWords } from '#app/ui/words/disputes'
import { urls } from '#app/urls'

export const handle = { may: 'grade' }
export const meta: MetaFunction = () => [{ title: `${disputesWords.title} | Rapport` }]

export async function loader({ request, context }: LoaderFunctionArgs) {
	const me = await requireGrader(context, request)
	const view = await disputesView(context.deps, me, pageIn(new URL(request.url).searchParams))
	const at = (page: number | null) => page && `${urls.disputes()}?page=${page}`
	return {
		counts: await fromTrainees(context.deps, me),
		rows: view.rows.map((row) => ({ ...row, to: urls.dispute(row.id) })),
		pager: {
			previous: at(view.previous) || null,
			next: at(view.next) || null,
			text: disputesWords.count(view.first, view.last, view.all),
		},
	}
}

export default function DisputesRoute() {
	return <DisputeQueuePage {...useLoaderData<typeof loader>()} />
}
