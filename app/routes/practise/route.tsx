import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/server/session/require.server'
import { fitsFilter, practiseFilter } from '#app/server/views/practise-filter.server'
import { practiseView } from '#app/server/views/practise-view.server'
import { faceView } from '#app/ui/faces/face-view'
import { PractiseList } from '#app/ui/practise/practise-list'
import { practiseWords } from '#app/ui/words/practise'

export const handle = { may: 'learn' }
export const meta: MetaFunction = () => [{ title: `${practiseWords.title} | Rapport` }]

export async function loader({ request, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'learn')
	const { scenarios, courses } = await practiseView(context.deps, me.id)
	const slugs = courses.map(({ slug }) => slug)
	const filter = practiseFilter(new URL(request.url).searchParams, slugs)
	const fitting = scenarios.filter((scenario) => fitsFilter(scenario, filter))
	return {
		scenarios: fitting.map(({ avatar, moods, startMood, ...scenario }) => ({
			...scenario,
			face: faceView(avatar, startMood, moods),
		})),
		all: scenarios.length,
		courses,
		filter: { channel: filter.channel ?? '', course: filter.course ?? '', left: filter.left ?? '' },
	}
}

export default function PractiseRoute() {
	return <PractiseList {...useLoaderData<typeof loader>()} />
}
