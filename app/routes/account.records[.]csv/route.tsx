import type { LoaderFunctionArgs } from '@remix-run/node'
import { exportRecords } from '#app/server/acts/export-records.server'
import { downloadMade } from '#app/server/http/download.server'
import { requireMay } from '#app/server/session/require.server'
import { recordQueryFrom } from '#app/server/store/record-query.server'

export const handle = { may: 'learn' }

/** One's own completion records, all of them. */
export async function loader({ request, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'learn')
	const query = recordQueryFrom(new URLSearchParams(), { kind: 'own', personId: me.id }, context.deps.now())
	const { filename, body } = await exportRecords(context.deps, me, query)
	return downloadMade(filename, 'text/csv; charset=utf-8', body)
}
