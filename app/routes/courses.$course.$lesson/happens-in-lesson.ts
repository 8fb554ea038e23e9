import { data, redirect } from '@remix-run/node'
import type { Deps } from '#app/server/deps.server'
import { notFound } from '#app/server/http/answers.server'
import { flash } from '#app/server/http/flash.server'
import { actOnHappens, type HappensForm } from '#app/server/http/happens-form.server'
import { happensWords } from '#app/ui/words/happens'
import { urls } from '#app/urls'

/** Answers a form of "This happens here" in a lesson. */
export async function happensAnswer(
	deps: Deps,
	{ personId, course, lesson }: { personId: string; course: string; lesson: string },
	form: HappensForm,
) {
	const place = { kind: 'lesson', slug: `${course}/${lesson}` } as const
	const done = await actOnHappens(deps, personId, place, form)
	if (!done.ok) {
		if (done.refused === 'not-found') throw notFound()
		return data({ happens: done.refused }, { status: 422 })
	}
	const to = `${urls.lesson(course, lesson)}#happens`
	if (done.said === null) return redirect(to)
	const message = { kind: done.said.kind, text: happensWords[done.said.text] }
	return redirect(to, { headers: { 'Set-Cookie': await flash(deps.keys.cookie, message) } })
}
