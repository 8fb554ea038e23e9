import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/server/session/permissions'
import { requireMay } from '#app/server/session/require.server'
import { rosterView } from '#app/server/views/roster-view.server'
import { RosterPage } from '#app/ui/training/roster-page'
import { rosterWords } from '#app/ui/words/roster'
import { urls } from '#app/urls'

export const handle = { may: 'assignments-read' }
export const meta: MetaFunction = () => [{ title: `${rosterWords.title} | Rapport` }]

export async function loader({ request, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'assignments-read')
	const params = new URL(request.url).searchParams
	const { query, places, counts, lines, first, next } = await rosterView(context.deps, me, params)
	const value = { ...query.days, course: query.course ?? '', team: query.team ?? '' }
	const kept = new URLSearchParams(Object.entries(value).filter(([, text]) => text !== ''))
	const exports = may(me.role, 'records-export') === 'all'
	return {
		...{ action: urls.roster(), value, errors: query.errors, counts, lines, ownId: me.id },
		teams: places.teams.map(({ id, name }) => ({ value: id, label: name })),
		courses: places.courses.map(({ slug, title }) => ({ value: slug, label: title })),
		exportUrl: exports ? urls.rosterCsv(kept.toString()) : null,
		firstUrl: first ? null : urls.roster(kept.toString()),
		next: next && urls.roster(new URLSearchParams([...kept, ['page', next]]).toString()),
		reports: may(me.role, 'assign') !== false,
	}
}

export default function RosterRoute() {
	return <RosterPage {...useLoaderData<typeof loader>()} />
}
