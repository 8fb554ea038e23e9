import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/server/session/permissions'
import { recordScope } from '#app/server/session/record-scope'
import { requireMay } from '#app/server/session/require.server'
import { recordsView } from '#app/server/views/records-view.server'
import { RecordsPage } from '#app/ui/records/records-page'
import { recordsWords } from '#app/ui/words/records'
import { recordsAddress } from './records-address'

export const handle = { may: 'records-read' }
export const meta: MetaFunction = () => [{ title: `${recordsWords.title} | Rapport` }]

export async function loader({ request, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'records-read')
	const params = new URL(request.url).searchParams
	const view = await recordsView(context.deps, me, params)
	const allowed = {
		export: recordScope(me, 'records-export') !== null && me.role !== 'trainee',
		correct: may(me.role, 'records-correct') !== false,
		log: may(me.role, 'audit-read') === 'records',
		report: may(me.role, 'assign') !== false,
	}
	return { rows: view.rows, ...recordsAddress(params, view, allowed) }
}

export default function RecordsRoute() {
	return <RecordsPage {...useLoaderData<typeof loader>()} />
}
