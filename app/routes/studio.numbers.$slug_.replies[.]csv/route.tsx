import type { LoaderFunctionArgs } from '@remix-run/node'
import { csvOf } from '#app/server/acts/csv.server'
import { notFound } from '#app/server/http/answers.server'
import { download } from '#app/server/http/download.server'
import { requireMay } from '#app/server/session/require.server'
import { numbersQueryFrom } from '#app/server/views/numbers-query'
import { replyRows } from '#app/server/views/numbers-rows'
import { numbersView } from '#app/server/views/numbers-view.server'
import { numbersWords as words } from '#app/ui/words/numbers'
import { isSlug } from '#app/urls'

export const handle = { may: 'replies-rate' }

/** Exactly the table of replies at the same address without `replies.csv`; what is not shown there is not here either. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'replies-rate')
	if (!isSlug(params.slug)) throw notFound()
	const query = numbersQueryFrom(new URL(request.url).searchParams)
	const view = await numbersView(context.deps, me, params.slug, query)
	if (!view) throw notFound()
	const { scene, reply, offered, picked, separates } = words.columns
	const told = (count: number | null) => count ?? words.withheld
	const rows = view.numbers ? replyRows(view, query) : []
	const body = csvOf([
		[scene, reply, offered, picked, separates],
		...rows.map((row) => [
			row.scene,
			row.text,
			told(row.offered),
			told(row.picked),
			row.separation ? Math.round(row.separation.correlation * 100) / 100 : '',
		]),
	])
	return download(`replies-${params.slug}.csv`, 'text/csv', body)
}
