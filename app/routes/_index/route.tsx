import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMe } from '#app/server/session/require.server'
import { homeView } from '#app/server/views/home-view.server'
import { Face } from '#app/ui/faces/face'
import { faceView } from '#app/ui/faces/face-view'
import { deskTiles } from '#app/ui/home/desk-tiles'
import { homeNext } from '#app/ui/home/home-next'
import { HomePage } from '#app/ui/home/home-page'
import { urls } from '#app/urls'

export const handle = { may: 'signed-in' }
export const meta: MetaFunction = () => [{ title: 'Home | Rapport' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
	const me = await requireMe(context, request)
	const { next, courses, recent, awaited, counts, avatar } = await homeView(context.deps, me)
	return {
		name: me.name.split(' ')[0] ?? me.name,
		next,
		counts,
		face: avatar && faceView(avatar, 'calm', []),
		recent: recent?.map((item) => ({
			did: item.did,
			title: item.title,
			at: item.at,
			to: item.did === 'completed' ? urls.course(item.course) : urls.debrief(item.attemptId),
		})),
		awaited: awaited.map(({ attemptId, title }) => ({ title, to: urls.debrief(attemptId) })),
		courses: courses?.map(({ course, progress, minutesLeft }) => ({
			to: urls.course(course.slug),
			title: course.title,
			done: progress.done,
			total: progress.of,
			minutesLeft,
		})),
	}
}

export default function HomeRoute() {
	const { name, next, counts, face, recent, awaited, courses } = useLoaderData<typeof loader>()
	const step = homeNext(next)
	return (
		<HomePage
			name={name}
			next={step && { ...step, picture: face ? <Face face={face} alt="" size="lg" /> : undefined }}
			tiles={deskTiles(counts)}
			courses={courses ?? null}
			recent={recent ?? null}
			awaited={awaited}
			addresses={{ practise: urls.practise(), courses: urls.courses() }}
		/>
	)
}
