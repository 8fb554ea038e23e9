import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { signOut } from '#app/server/acts/sign-out.server'
import { flash } from '#app/server/http/flash.server'
import { dropToken, tokenOf } from '#app/server/session/cookie.server'
import { signInWords } from '#app/ui/words/sign-in'
import { urls } from '#app/urls'

export const handle = { may: 'anyone' }

export function loader() {
	return redirect(urls.home())
}

export async function action({ request, context: { deps } }: ActionFunctionArgs) {
	await signOut(deps, await tokenOf(deps, request))
	const headers = new Headers()
	headers.append('Set-Cookie', await dropToken(deps))
	headers.append(
		'Set-Cookie',
		await flash(deps.keys.cookie, { kind: 'success', text: signInWords.signedOut }),
	)
	return redirect(urls.signIn(), { headers })
}
