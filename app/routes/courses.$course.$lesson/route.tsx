import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import {
	type ClientActionFunctionArgs,
	type ShouldRevalidateFunctionArgs,
	useActionData,
	useLoaderData,
} from '@remix-run/react'
import { answerCheck } from '#app/server/acts/answer-check.server'
import { lessonLock } from '#app/server/acts/lesson-lock.server'
import { readLesson } from '#app/server/acts/read-lesson.server'
import { notFound } from '#app/server/http/answers.server'
import { formOf } from '#app/server/http/form.server'
import { goneOrNotFound } from '#app/server/http/gone.server'
import { happensForm } from '#app/server/http/happens-form.server'
import { answerNote } from '#app/server/notes/answer-note.server'
import { postedNote } from '#app/server/notes/posted-note.server'
import { requireMay } from '#app/server/session/require.server'
import { lessonView } from '#app/server/views/lesson-view.server'
import { HappensFold } from '#app/ui/happens/happens-fold'
import { checkProblem } from '#app/ui/lesson/check-problem'
import type { CheckState } from '#app/ui/lesson/lesson-context'
import { LessonPage } from '#app/ui/lesson/lesson-page'
import { LessonNotes } from '#app/ui/lesson/notes/lesson-notes'
import { lostNote } from '#app/ui/lesson/notes/lost-note'
import { useReadingTime } from '#app/ui/lesson/use-reading-time'
import { isSlug, urls } from '#app/urls'
import { happensAnswer } from './happens-in-lesson'
import { lessonForm } from './lesson-form'
import { toCourse } from './to-course'

export const handle = { may: 'learn' }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: `${data?.lesson.title ?? 'Lesson'} | Rapport` },
]

/** With scripts a note's answer brings all that has changed. */
export function shouldRevalidate({ formData, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
	return !formData?.has('stay') && defaultShouldRevalidate
}

export async function loader({ request, params: { course, lesson }, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'learn')
	if (!isSlug(course) || !isSlug(lesson)) throw notFound()
	const behind = await lessonLock(context.deps, { personId: me.id, course, lesson })
	if (behind !== null) throw await toCourse(context.deps, course, behind)
	const view = await lessonView(context.deps, me.id, course, lesson)
	if (!view) throw await goneOrNotFound(context.deps, ['course', course], ['lesson', `${course}/${lesson}`])
	const practise = view.practise.map(
		({ slug, ...rest }) => [slug, { ...rest, to: urls.scenario(slug) }] as const,
	)
	const { next } = view
	return {
		...view,
		practise: Object.fromEntries(practise),
		next: next && {
			...next,
			to: next.kind === 'lesson' ? urls.lesson(course, next.slug) : urls.scenario(next.slug),
		},
		course: { title: view.course.title, to: urls.course(course) },
		action: urls.lesson(course, lesson),
		path: `${course}/${lesson}`,
	}
}

export async function action({ request, params: { course, lesson }, context }: ActionFunctionArgs) {
	const me = await requireMay(context, request, 'learn')
	if (!isSlug(course) || !isSlug(lesson)) throw notFound()
	const posted = await formOf(request)
	const here = { personId: me.id, course, lesson }
	const note = postedNote(posted)
	if (note) {
		const answered = await answerNote(context.deps, here, note)
		if (!answered.ok) throw notFound()
		if (note.stay || answered.status !== 200) return data(answered.answer, { status: answered.status })
		return redirect(`${urls.lesson(course, lesson)}#${note.intent}-${note.note}`)
	}
	const happens = happensForm(posted)
	if (happens) {
		await requireMay(context, request, 'self-enrol')
		return happensAnswer(context.deps, here, happens)
	}
	const form = lessonForm(posted)
	if (form?.intent === 'read') {
		const read = await readLesson(context.deps, here)
		if (!read.ok && read.refused === 'locked') return toCourse(context.deps, course, read.behind)
		if (!read.ok) throw notFound()
		return redirect(`${urls.lesson(course, lesson)}#end-title`)
	}
	if (form?.intent !== 'check') return data(null, { status: 400 })
	const answered = await answerCheck(context.deps, { ...here, check: form.check, chosen: form.chosen })
	if (answered.ok) return redirect(`${urls.lesson(course, lesson)}#check-${form.check}`)
	if (answered.refused === 'not-found') throw notFound()
	if (answered.refused === 'locked') return toCourse(context.deps, course, answered.behind)
	const { check, chosen } = form
	return data({ check, chosen, problem: checkProblem(answered) }, { status: 400 })
}

/** Where the server cannot be reached, or has signed the person out, what they wrote stays in front of them. */
export async function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
	const form = await request.clone().formData()
	if (!form.has('stay')) return serverAction<typeof action>()
	return serverAction<typeof action>().catch((thrown) => lostNote(form, thrown instanceof Response))
}

export default function LessonRoute() {
	const { notes, happens, path, ...view } = useLoaderData<typeof loader>()
	useReadingTime(urls.learningTime(), path)
	const refused = useActionData<typeof action>()
	const note = refused && 'note' in refused ? { [refused.note]: refused.view } : {}
	const told = refused && 'happens' in refused ? refused.happens : null
	const checks =
		refused && 'check' in refused
			? { ...view.checks, [refused.check]: kept(view.checks[refused.check], refused) }
			: view.checks
	return (
		<LessonNotes action={view.action} notes={{ ...notes, ...note }}>
			<LessonPage
				{...view}
				checks={checks}
				coursesTo={urls.courses()}
				after={<HappensFold happens={happens} refused={told} action={view.action} />}
			/>
		</LessonNotes>
	)
}

const fresh: CheckState = { chosen: [], right: null, because: {}, tries: 0 }

/** What could not be judged, with what was answered: it stays, unless there was nothing in it. */
function kept(
	state: CheckState = fresh,
	{ chosen, problem }: { chosen: string[]; problem: string },
): CheckState {
	return { ...state, problem, chosen: chosen.length > 0 ? chosen : state.chosen }
}
