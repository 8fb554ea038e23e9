import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { formOf } from '#app/server/http/form.server'
import { keepTheme } from '#app/server/http/theme-cookie.server'
import { safeRedirect } from '#app/server/session/redirect.server'
import { urls } from '#app/urls'

export const handle = { may: 'anyone' }

export function loader() {
	return redirect(urls.home())
}

export async function action({ request, context }: ActionFunctionArgs) {
	const form = await formOf(request)
	const { env } = context.deps
	const to = safeRedirect(form.get('to'), env.origin)
	const kept = await keepTheme(form.get('theme'), env.secure)
	return redirect(to, kept ? { headers: { 'Set-Cookie': kept } } : {})
}
