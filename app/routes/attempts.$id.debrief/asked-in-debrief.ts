import { data, redirect } from '@remix-run/node'
import type { Deps } from '#app/server/deps.server'
import { notFound } from '#app/server/http/answers.server'
import { actOnContest, type ContestForm, type ContestRefused } from '#app/server/http/contest-form.server'
import { flash } from '#app/server/http/flash.server'
import { actOnHappens, type HappensForm, type HappensRefused } from '#app/server/http/happens-form.server'
import { attemptOf } from '#app/server/store/attempts.server'
import { contestWords } from '#app/ui/words/contest'
import { happensWords } from '#app/ui/words/happens'
import { urls } from '#app/urls'

type Here = { attemptId: string; personId: string }
type Refused = { missing: boolean; contest: ContestRefused | null; happens: HappensRefused | null }

/** What a form of the debrief came back with. */
export function refusal(what: Partial<Refused>): Refused {
	return { missing: false, contest: null, happens: null, ...what }
}

/** Answers a form of a contested turn: back to that turn, or the page with what was typed. */
export async function contestAnswer(deps: Deps, here: Here, form: ContestForm) {
	const done = await actOnContest(deps, here, form)
	if (!done.ok) {
		if (done.refused === 'not-found') throw notFound()
		return data(refusal({ contest: done.refused }), {
			status: done.refused.problem === 'already' ? 409 : 422,
		})
	}
	const to = urls.contested(here.attemptId, form.move)
	if (done.said === null) return redirect(to)
	const message = { kind: 'success', text: contestWords[done.said] } as const
	return redirect(to, { headers: { 'Set-Cookie': await flash(deps.keys.cookie, message) } })
}

/** Answers a form of "This happens here", which is about the attempt's scenario. */
export async function happensAnswer(deps: Deps, here: Here, form: HappensForm) {
	const attempt = await attemptOf(deps.db.read, here.attemptId, here.personId)
	if (!attempt) throw notFound()
	const place = { kind: 'scenario', slug: attempt.slug } as const
	const done = await actOnHappens(deps, here.personId, place, form)
	if (!done.ok) {
		if (done.refused === 'not-found') throw notFound()
		return data(refusal({ happens: done.refused }), { status: 422 })
	}
	const to = `${urls.debrief(here.attemptId)}#happens`
	if (done.said === null) return redirect(to)
	const message = { kind: done.said.kind, text: happensWords[done.said.text] }
	return redirect(to, { headers: { 'Set-Cookie': await flash(deps.keys.cookie, message) } })
}
