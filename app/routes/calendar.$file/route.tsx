import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '#app/server/http/answers.server'
import { calendarOwner } from '#app/server/store/calendar-tokens.server'
import { calendarView } from '#app/server/views/calendar-view.server'
import { calendarWords } from '#app/ui/words/calendar'
import { isId } from '#app/urls'

export const handle = { may: 'anyone' }

/** The due days of whoever's key it is; calendars cannot sign in. */
export async function loader({ params, context }: LoaderFunctionArgs) {
	const [token, end, more] = (params.file ?? '').split('.')
	if (!isId(token) || end !== 'ics' || more !== undefined) throw notFound()
	const owner = await calendarOwner(context.deps.db.read, token)
	if (owner === null) throw notFound()
	return new Response(await calendarView(context.deps, owner, calendarWords), {
		headers: {
			'Content-Type': 'text/calendar; charset=utf-8',
			'Content-Disposition': 'inline; filename="due-days.ics"',
			'Cache-Control': 'private, no-store',
		},
	})
}
