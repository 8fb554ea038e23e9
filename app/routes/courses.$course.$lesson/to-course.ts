import { redirect } from '@remix-run/node'
import type { Deps } from '#app/server/deps.server'
import { flash } from '#app/server/http/flash.server'
import { courseWords } from '#app/ui/words/courses'
import { urls } from '#app/urls'

/** Back to a course that is taken in order, with the lesson that comes first. */
export async function toCourse(deps: Deps, course: string, behind: string): Promise<Response> {
	const message = { kind: 'info', text: courseWords.lockedLesson(behind) } as const
	return redirect(urls.course(course), { headers: { 'Set-Cookie': await flash(deps.keys.cookie, message) } })
}
