import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { spendTime } from '#app/server/acts/spend-time.server'
import { notFound } from '#app/server/http/answers.server'
import { formOf } from '#app/server/http/form.server'
import { requireMay } from '#app/server/session/require.server'
import { isSlug, urls } from '#app/urls'

export const handle = { may: 'learn' }

const posted = z.object({
	lesson: z.string().max(170),
	seconds: z.coerce.number().int().min(1).max(3600),
})

export function loader() {
	return redirect(urls.home())
}

/** What a lesson's page tells of the time that it was read. */
export async function action({ request, context }: ActionFunctionArgs) {
	const me = await requireMay(context, request, 'learn')
	const form = posted.safeParse(Object.fromEntries(await formOf(request)))
	if (!form.success) return new Response('Bad request', { status: 400 })
	const [course, lesson, more] = form.data.lesson.split('/')
	if (!isSlug(course) || !isSlug(lesson) || more !== undefined) throw notFound()
	const { seconds } = form.data
	const spent = await spendTime(context.deps, { personId: me.id, course, lesson, seconds })
	if (!spent.ok) throw notFound()
	return new Response(null, { status: 204 })
}
