import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { flash } from '#app/server/http/flash.server'
import { formOf } from '#app/server/http/form.server'
import { actOnHappens, happensForm } from '#app/server/http/happens-form.server'
import { may } from '#app/server/session/permissions'
import { requireMay, requireMe } from '#app/server/session/require.server'
import { managesAnybody } from '#app/server/store/people-named.server'
import { homeView } from '#app/server/views/home-view.server'
import { toAttest } from '#app/server/views/to-attest.server'
import { Face } from '#app/ui/faces/face'
import { faceView } from '#app/ui/faces/face-view'
import { deskTiles } from '#app/ui/home/desk-tiles'
import { homeNext } from '#app/ui/home/home-next'
import { HomePage } from '#app/ui/home/home-page'
import { dayTold } from '#app/ui/words/days'
import { happensWords } from '#app/ui/words/happens'
import { urls } from '#app/urls'

export const handle = { may: 'signed-in' }
export const meta: MetaFunction = () => [{ title: 'Home | Rapport' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
	const me = await requireMe(context, request)
	const { next, courses, recent, awaited, answered, told, doubts, counts, avatar, due } = await homeView(
		context.deps,
		me,
	)
	return {
		name: me.name.split(' ')[0] ?? me.name,
		next,
		due,
		counts,
		face: avatar && faceView(avatar, 'calm', []),
		recent: recent?.map((item) => ({
			did: item.did,
			title: item.title,
			at: item.at,
			to: item.did === 'completed' ? urls.course(item.course) : urls.debrief(item.attemptId),
			certificate: item.did === 'completed' && item.certificate ? urls.certificate(item.certificate) : null,
		})),
		awaited: awaited.map(({ attemptId, title }) => ({ title, to: urls.debrief(attemptId) })),
		answered: answered.map(({ attemptId, move, title }) => ({ title, to: urls.contested(attemptId, move) })),
		told,
		doubts,
		manages: may(me.role, 'learn') !== false && (await managesAnybody(context.deps.db.read, me.id)),
		attest: (await toAttest(context.deps, me.id)).slice(0, 2).map(({ seq, title }) => ({ seq, title })),
		courses: courses?.map(
			({ learning: { course, progress, minutesLeft }, mine, urgency, due, holds, enrolled }) => ({
				to: urls.course(course.slug),
				title: course.title,
				done: progress.done,
				total: progress.of,
				minutesLeft,
				own: mine ? { urgency, due, holds, enrolled } : undefined,
			}),
		),
	}
}

/** An answer is read, or what was told is taken back. */
export async function action({ request, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'self-enrol')
	const form = happensForm(await formOf(request))
	const done = form && (await actOnHappens(deps, me.id, null, form))
	if (!done?.ok) return data(null, { status: 400 })
	if (done.said === null) return redirect(urls.home())
	const message = { kind: done.said.kind, text: happensWords[done.said.text] }
	return redirect(urls.home(), { headers: { 'Set-Cookie': await flash(deps.keys.cookie, message) } })
}

export default function HomeRoute() {
	const { name, next, due, counts, face, recent, awaited, answered, told, doubts, attest, courses, manages } =
		useLoaderData<typeof loader>()
	const step = homeNext(next)
	return (
		<HomePage
			name={name}
			next={
				step && {
					...step,
					due: due ? dayTold.due(due) : undefined,
					picture: face ? <Face face={face} alt="" size="lg" /> : undefined,
				}
			}
			tiles={deskTiles(counts)}
			courses={courses ?? null}
			recent={recent ?? null}
			awaited={awaited}
			answered={answered}
			told={told}
			doubts={doubts}
			myPeople={manages ? urls.myPeople() : null}
			attest={attest}
			addresses={{ practise: urls.practise(), courses: urls.courses() }}
		/>
	)
}
