import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { exportTrainingSheet } from '#app/server/acts/export-training.server'
import { downloadMade } from '#app/server/http/download.server'
import { flash } from '#app/server/http/flash.server'
import { may } from '#app/server/session/permissions'
import { requireMay } from '#app/server/session/require.server'
import { keptQuery } from '#app/server/views/training-query'
import { trainingWords } from '#app/ui/words/training'
import { urls } from '#app/urls'

export const handle = { may: 'records-export' }

/** Exactly the training list at the same address without `.xlsx`, as a workbook; of too long a list it says so there. */
export async function loader({ request, context }: LoaderFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'records-export')
	if (may(me.role, 'records-export') !== 'all') throw new Response('Forbidden', { status: 403 })
	const params = new URL(request.url).searchParams
	const made = await exportTrainingSheet(deps, me, params)
	if (made)
		return downloadMade(
			made.filename,
			'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
			new Uint8Array(made.body),
		)
	const message = { kind: 'warn', text: trainingWords.tooMany } as const
	return redirect(urls.trainingList(keptQuery(params, ['sort', 'dir']).toString()), {
		headers: { 'Set-Cookie': await flash(deps.keys.cookie, message) },
	})
}
