import type { LoaderFunctionArgs } from '@remix-run/node'
import { exportRoster } from '#app/server/acts/export-roster.server'
import { downloadMade } from '#app/server/http/download.server'
import { may } from '#app/server/session/permissions'
import { requireMay } from '#app/server/session/require.server'

export const handle = { may: 'records-export' }

/** Exactly the roster at the same address without `.csv`, everybody in it. */
export async function loader({ request, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'records-export')
	if (may(me.role, 'records-export') !== 'all') throw new Response('Forbidden', { status: 403 })
	const params = new URL(request.url).searchParams
	const { filename, body } = await exportRoster(context.deps, me, params)
	return downloadMade(filename, 'text/csv; charset=utf-8', body)
}
