import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { flash } from '#app/server/http/flash.server'
import { requireMay } from '#app/server/session/require.server'
import { readableReport } from '#app/server/views/readable-report.server'
import { reportWords } from '#app/ui/words/reports'
import { isId, urls } from '#app/urls'

export const handle = { may: 'assignments-read' }

export async function loader({ request, context, params }: LoaderFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'assignments-read')
	const report = isId(params.id) ? await readableReport(deps, me, params.id) : null
	if (!report) throw new Response('Not found', { status: 404 })
	const to = report.page === 'records' ? urls.records(report.query) : urls.trainingList(report.query)
	const message = { kind: 'info', text: reportWords.opened(report.name) } as const
	return redirect(to, { headers: { 'Set-Cookie': await flash(deps.keys.cookie, message) } })
}
