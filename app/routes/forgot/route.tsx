import { type ActionFunctionArgs, data, type MetaFunction } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { askReset } from '#app/server/acts/ask-reset.server'
import { formOf } from '#app/server/http/form.server'
import { ForgotPage } from '#app/ui/account/forgot-page'
import type { FormProblem } from '#app/ui/form/error-summary'
import { passwordWords } from '#app/ui/words/passwords'
import { signInWords } from '#app/ui/words/sign-in'

export const handle = { may: 'anyone' }
export const meta: MetaFunction = () => [{ title: `${passwordWords.forgot.title} | Rapport` }]

export async function action({ request, context }: ActionFunctionArgs) {
	const { deps, address } = context
	const form = await formOf(request)
	const email = String(form.get('email') ?? '').slice(0, 254)
	if (email.trim() === '')
		return refusal(email, { field: 'field-email', text: signInWords.emailMissing }, 400)
	const asked = await askReset(deps, { email, address })
	if (!asked.ok) return refusal(email, { field: null, text: signInWords.wait(asked.waitSeconds) }, 429)
	return answer({ sent: true, email: '', problems: [] }, 200)
}

const refusal = (email: string, problem: FormProblem, status: number) =>
	answer({ sent: false, email, problems: [problem] }, status)

const answer = (shown: { sent: boolean; email: string; problems: FormProblem[] }, status: number) =>
	data(shown, { status })

export default function ForgotRoute() {
	const { sent = false, email = '', problems = [] } = useActionData<typeof action>() ?? {}
	return <ForgotPage sent={sent} email={email} problems={problems} />
}
