import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/server/session/permissions'
import { requireMay } from '#app/server/session/require.server'
import { type EndingGroup, horizons, outlookView } from '#app/server/views/outlook-view.server'
import { OutlookPage } from '#app/ui/training/outlook-page'
import { outlookWords } from '#app/ui/words/outlook'
import { urls } from '#app/urls'

export const handle = { may: 'assignments-read' }
export const meta: MetaFunction = () => [{ title: `${outlookWords.title} | Rapport` }]

export async function loader({ request, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'assignments-read')
	const view = await outlookView(context.deps, me, new URL(request.url).searchParams)
	const listOf = (place: number, group: Record<string, string> = {}) => {
		const days = { 'expires-from': view.today, 'expires-to': view.days[place] ?? view.today }
		const query = new URLSearchParams({ ...group, ...days, sort: 'expires', dir: 'asc' })
		return urls.trainingList(query.toString())
	}
	const rows = (groups: EndingGroup[], name: 'course' | 'team') =>
		groups.map(({ within, ...group }) => ({
			...group,
			within: within.map((count, place) => ({ count, to: listOf(place, { [name]: group.id }) })),
		}))
	return {
		days: [...horizons],
		months: view.months,
		sharesCounted: view.sharesCounted,
		ending: view.ending,
		endingList: listOf(horizons.length - 1),
		byCourse: rows(view.byCourse, 'course'),
		byTeam: rows(view.byTeam, 'team'),
		funnel: view.funnel && {
			...view.funnel,
			action: urls.outlook(),
			courses: view.courses.map(({ slug, title }) => ({ value: slug, label: title })),
		},
		reports: may(me.role, 'assign') !== false,
	}
}

export default function OutlookRoute() {
	return <OutlookPage {...useLoaderData<typeof loader>()} />
}
