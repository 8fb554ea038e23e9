import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerPasswordForm } from '#app/server/http/password-form.server'
import { letterTokenOf } from '#app/server/store/tokens.server'
import { ChoosePasswordPage } from '#app/ui/account/choose-password-page'
import { passwordWords } from '#app/ui/words/passwords'
import { signInWords } from '#app/ui/words/sign-in'

const said = { ...passwordWords, ...signInWords }

export const handle = { may: 'anyone' }
export const meta: MetaFunction = () => [{ title: `${passwordWords.reset.title()} | Rapport` }]

/** Looking uses nothing up: programs that read letters for people follow their links too. */
export async function loader({ params, context }: LoaderFunctionArgs) {
	const { deps } = context
	const found = await letterTokenOf(deps.db.read, 'reset', params.token ?? '', deps.now())
	const person = found && { name: found.name, email: found.email }
	return data({ person }, { status: found ? 200 : 404 })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
	const { deps, address } = context
	return answerPasswordForm(deps, request, { kind: 'reset', token: params.token ?? '', address }, said)
}

export default function ResetRoute() {
	const { person } = useLoaderData<typeof loader>()
	const refused = useActionData<typeof action>()
	return <ChoosePasswordPage kind="reset" person={person} problems={refused?.problems ?? []} />
}
