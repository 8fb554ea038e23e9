import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { endOtherSessions, endOwnSession } from '#app/server/acts/end-session.server'
import { forgetNote } from '#app/server/acts/keep-note.server'
import { makeCalendar, withdrawCalendar } from '#app/server/acts/own-calendar.server'
import type { Deps } from '#app/server/deps.server'
import { notFound } from '#app/server/http/answers.server'
import { erasureAsked, erasureWithdrawn } from '#app/server/http/erasure-act.server'
import { flash } from '#app/server/http/flash.server'
import { formOf } from '#app/server/http/form.server'
import { requireMe } from '#app/server/session/require.server'
import { calendarSince } from '#app/server/store/calendar-tokens.server'
import { accountView } from '#app/server/views/account-view.server'
import { ownCertificates } from '#app/server/views/own-certificates.server'
import { ownNotes } from '#app/server/views/own-notes.server'
import { ownPrivacy } from '#app/server/views/own-privacy.server'
import { AccountPage } from '#app/ui/account/account-page'
import { calendarWords } from '#app/ui/words/calendar'
import { erasureWords } from '#app/ui/words/erasure'
import { noteWords } from '#app/ui/words/notes'
import { accountWords } from '#app/ui/words/people'
import { roleNames } from '#app/ui/words/roles'
import { isId, urls } from '#app/urls'

export const handle = { may: 'signed-in' }
export const meta: MetaFunction = () => [{ title: `${accountWords.title} | Rapport` }]

export async function loader({ request, context }: LoaderFunctionArgs) {
	const me = await requireMe(context, request)
	const { team, sessions, records } = await accountView(context.deps, me)
	return {
		person: { name: me.name, email: me.email, roleName: roleNames[me.role], team },
		sessions,
		records,
		exportUrl: urls.accountCsv(),
		certificates: await ownCertificates(context.deps, me.id),
		calendarSince: await calendarSince(context.deps.db.read, me.id),
		privacy: await ownPrivacy(context.deps, me.id),
		notes: (await ownNotes(context.deps, me.id)).map(({ place, ...note }) => ({
			...note,
			place: place && { title: place.title, to: `${urls.lesson(place.course, place.slug)}#${place.anchor}` },
		})),
	}
}

async function ownDataTold(deps: Deps, text: string) {
	return redirect(`${urls.account()}#own-data`, {
		headers: { 'Set-Cookie': await flash(deps.keys.cookie, { kind: 'success', text }) },
	})
}

export async function action({ request, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await requireMe(context, request)
	const form = await formOf(request)
	const intent = form.get('intent')
	const session = String(form.get('session') ?? '')
	if (intent === 'ask-erasure') {
		const done = await erasureAsked(deps, me, me.id, form)
		if (!done.ok) {
			const errors = { [done.field]: erasureWords.problems[done.problem] }
			return data({ erasure: { value: done.value, errors }, calendar: null }, { status: 422 })
		}
		return ownDataTold(deps, erasureWords.asked)
	}
	if (intent === 'withdraw-erasure') {
		const done = await erasureWithdrawn(deps, me, form)
		return ownDataTold(deps, done ? erasureWords.withdrawn : erasureWords.late)
	}
	if (intent === 'make-calendar') {
		const token = await makeCalendar(deps, me.id)
		return data({ erasure: null, calendar: `${deps.env.origin}${urls.calendar(token)}` })
	}
	if (intent === 'withdraw-calendar') await withdrawCalendar(deps, me.id)
	else if (intent === 'end-others') await endOtherSessions(deps, me.id, me.sessionId)
	else if (intent === 'end' && isId(session)) await endOwnSession(deps, me.id, session)
	else if (intent === 'delete-note') {
		const place = { lesson: String(form.get('lesson')), note: String(form.get('note')) }
		await forgetNote(deps, { personId: me.id, ...place })
	} else throw notFound()
	const text = doneWords.get(String(intent)) ?? ''
	return redirect(urls.account(), {
		headers: { 'Set-Cookie': await flash(deps.keys.cookie, { kind: 'success', text }) },
	})
}

const doneWords = new Map<string, string>([
	['end', accountWords.endedOne],
	['end-others', accountWords.endedOthers],
	['delete-note', noteWords.ownDeleted],
	['withdraw-calendar', calendarWords.withdrawn],
])

export default function AccountRoute() {
	const done = useActionData<typeof action>()
	const { calendarSince: since, ...page } = useLoaderData<typeof loader>()
	return (
		<AccountPage
			{...page}
			calendar={{ since, made: done?.calendar ?? null }}
			refusedErasure={done?.erasure ?? null}
		/>
	)
}
