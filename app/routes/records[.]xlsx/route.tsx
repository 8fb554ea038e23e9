import type { LoaderFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { exportRecordsSheet } from '#app/server/acts/export-records.server'
import { downloadMade } from '#app/server/http/download.server'
import { flash } from '#app/server/http/flash.server'
import { recordScope } from '#app/server/session/record-scope'
import { requireMay } from '#app/server/session/require.server'
import { recordQueryFrom } from '#app/server/store/record-query.server'
import { recordsWords } from '#app/ui/words/records'
import { urls } from '#app/urls'

export const handle = { may: 'records-export' }

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Exactly the list at the same address, all its pages, as a workbook; too long a list goes back there and says so. */
export async function loader({ request, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'records-export')
	const scope = recordScope(me, 'records-export')
	if (!scope) throw new Response('Forbidden', { status: 403 })
	const params = new URL(request.url).searchParams
	const query = recordQueryFrom(params, scope, context.deps.now())
	const made = await exportRecordsSheet(context.deps, me, query)
	if (made) return downloadMade(made.filename, type, new Uint8Array(made.body))
	const headers = {
		'Set-Cookie': await flash(context.deps.keys.cookie, { kind: 'warn', text: recordsWords.tooLong }),
	}
	return redirect(urls.records(params.toString()), { headers })
}
