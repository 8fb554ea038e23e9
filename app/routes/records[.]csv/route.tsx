import type { LoaderFunctionArgs } from '@remix-run/node'
import { exportRecords } from '#app/server/acts/export-records.server'
import { downloadMade } from '#app/server/http/download.server'
import { recordScope } from '#app/server/session/record-scope'
import { requireMay } from '#app/server/session/require.server'
import { recordQueryFrom } from '#app/server/store/record-query.server'

export const handle = { may: 'records-export' }

/** Exactly the list at the same address without `.csv`, all its pages. */
export async function loader({ request, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'records-export')
	const scope = recordScope(me, 'records-export')
	if (!scope) throw new Response('Forbidden', { status: 403 })
	const query = recordQueryFrom(new URL(request.url).searchParams, scope, context.deps.now())
	const { filename, body } = await exportRecords(context.deps, me, query)
	return downloadMade(filename, 'text/csv; charset=utf-8', body)
}
