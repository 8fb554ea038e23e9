import { data, redirect } from '@remix-run/node'
import { urls } from '#app/urls'
import { type ChooseResult, choosePassword } from '../acts/choose-password.server'
import type { Deps } from '../deps.server'
import type { LetterToken } from '../store/tokens.server'
import { flash } from './flash.server'
import { formOf } from './form.server'

/** What there is to say of a password that is chosen, in the house's words. */
export type PasswordSaid = {
	notSame: string
	weak: string
	gone: string
	done: string
	busy: string
	wait: (seconds: number) => string
}

/** Answers the form of a letter's link: signs nobody in, so that the first thing that opens with it is the password. */
export async function answerPasswordForm(
	deps: Deps,
	request: Request,
	asked: { kind: LetterToken; token: string; address: string },
	said: PasswordSaid,
) {
	const form = await formOf(request)
	const password = String(form.get('password') ?? '').slice(0, 200)
	if (password !== String(form.get('again') ?? '').slice(0, 200))
		return refusal('field-again', said.notSame, 400)
	const done = await choosePassword(deps, { ...asked, password })
	if (!done.ok) return refusalOf(done, said)
	const message = await flash(deps.keys.cookie, { kind: 'success', text: said.done })
	return redirect(urls.signIn(), { headers: { 'Set-Cookie': message } })
}

function refusalOf(done: Exclude<ChooseResult, { ok: true }>, said: PasswordSaid) {
	if (done.refused === 'weak-password') return refusal('field-password', said.weak, 400)
	if (done.refused === 'wait') return refusal(null, said.wait(done.waitSeconds), 429)
	if (done.refused === 'busy') return refusal(null, said.busy, 503)
	return refusal(null, said.gone, 404)
}

function refusal(field: string | null, text: string, status: number) {
	const problems = [{ field, text }]
	return data({ problems }, { status })
}
