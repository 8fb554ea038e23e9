import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '#app/server/http/answers.server'
import { download } from '#app/server/http/download.server'
import { requireMay } from '#app/server/session/require.server'
import { panelStanding } from '#app/server/views/panel-standing.server'
import { ratingsExport, ratingsText } from '#app/server/views/ratings-export.server'
import { isId } from '#app/urls'

export const handle = { may: 'replies-rate' }

/** A panel's ratings for the next training, for those who see its results. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'replies-rate')
	const standing = isId(params.panel) ? await panelStanding(context.deps, me, params.panel) : null
	if (!standing) throw notFound()
	if (standing.results !== 'see') throw new Response('Forbidden', { status: 403 })
	const { id } = standing.panel
	return download(
		`rapport-ratings-${id}.json`,
		'application/json',
		ratingsText(await ratingsExport(context.deps, id)),
	)
}
