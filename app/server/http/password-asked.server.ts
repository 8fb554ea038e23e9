import type { AppLoadContext } from '@remix-run/node'
import { stepUp } from '../acts/step-up.server'
import { isSteppedUp, type Me } from '../session/require.server'

/** A fault of a form: its field, and what to say there. */
export type PasswordProblem = { field: string; text: string }
/** What there is to say, in the house's words. */
export type PasswordAskedSaid = {
	passwordMissing: string
	wrongPassword: string
	busy: string
	wait: (seconds: number) => string
}

const at = (text: string): PasswordProblem => ({ field: 'field-password', text })

/**
 * For a form that asks for the password itself, so that nothing typed is lost on the way to another page. Null: it was
 * given lately, or is given and right; else what to say at its field. Tries are counted as at signing in.
 */
export async function passwordProblem(
	{ deps, address }: Pick<AppLoadContext, 'deps' | 'address'>,
	me: Me,
	form: FormData,
	said: PasswordAskedSaid,
): Promise<PasswordProblem | null> {
	if (isSteppedUp(me, deps.now())) return null
	const password = String(form.get('password') ?? '').slice(0, 128)
	if (password === '') return at(said.passwordMissing)
	const done = await stepUp(deps, { me, password, address })
	if (done.ok) return null
	if (done.refused === 'wait') return at(said.wait(done.waitSeconds))
	return at(done.refused === 'busy' ? said.busy : said.wrongPassword)
}
