import { data, redirect } from '@remix-run/node'
import type { FormProblem } from '#app/ui/form/error-summary'
import { passwordWords } from '#app/ui/words/passwords'
import { signInWords } from '#app/ui/words/sign-in'
import { urls } from '#app/urls'
import { type ChooseResult, choosePassword } from '../acts/choose-password.server'
import type { Deps } from '../deps.server'
import type { LetterToken } from '../store/tokens.server'
import { flash } from './flash.server'
import { formOf } from './form.server'

/** Answers the form of a letter's link: signs nobody in, so that the first thing that opens with it is the password. */
export async function answerPasswordForm(
	deps: Deps,
	request: Request,
	asked: { kind: LetterToken; token: string; address: string },
) {
	const form = await formOf(request)
	const password = String(form.get('password') ?? '').slice(0, 200)
	if (password !== String(form.get('again') ?? '').slice(0, 200))
		return refusal('field-again', passwordWords.notSame, 400)
	const done = await choosePassword(deps, { ...asked, password })
	if (!done.ok) return refusalOf(done)
	const message = await flash(deps.keys.cookie, { kind: 'success', text: passwordWords.done })
	return redirect(urls.signIn(), { headers: { 'Set-Cookie': message } })
}

function refusalOf(done: Exclude<ChooseResult, { ok: true }>) {
	if (done.refused === 'weak-password') return refusal('field-password', passwordWords.weak, 400)
	if (done.refused === 'wait') return refusal(null, signInWords.wait(done.waitSeconds), 429)
	if (done.refused === 'busy') return refusal(null, signInWords.busy, 503)
	return refusal(null, passwordWords.gone, 404)
}

function refusal(field: string | null, text: string, status: number) {
	const problems: FormProblem[] = [{ field, text }]
	return data({ problems }, { status })
}
