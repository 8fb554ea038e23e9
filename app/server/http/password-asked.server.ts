import type { AppLoadContext } from '@remix-run/node'
import type { FormProblem } from '#app/ui/form/error-summary'
import { signInWords } from '#app/ui/words/sign-in'
import { stepUp } from '../acts/step-up.server'
import { isSteppedUp, type Me } from '../session/require.server'

const at = (text: string): FormProblem => ({ field: 'field-password', text })

/**
 * For a form that asks for the password itself, so that nothing typed is lost on the way to another page. Null: it was
 * given lately, or is given and right; else what to say at its field. Tries are counted as at signing in.
 */
export async function passwordProblem(
	{ deps, address }: Pick<AppLoadContext, 'deps' | 'address'>,
	me: Me,
	form: FormData,
): Promise<FormProblem | null> {
	if (isSteppedUp(me, deps.now())) return null
	const password = String(form.get('password') ?? '').slice(0, 128)
	if (password === '') return at(signInWords.passwordMissing)
	const done = await stepUp(deps, { me, password, address })
	if (done.ok) return null
	if (done.refused === 'wait') return at(signInWords.wait(done.waitSeconds))
	return at(done.refused === 'busy' ? signInWords.busy : signInWords.wrongPassword)
}
