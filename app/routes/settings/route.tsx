import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { changeSetting } from '#app/server/acts/change-setting.server'
import { changeTextSetting } from '#app/server/acts/change-text-setting.server'
import type { Deps } from '#app/server/deps.server'
import { flash } from '#app/server/http/flash.server'
import { formOf } from '#app/server/http/form.server'
import { type Me, requireMay } from '#app/server/session/require.server'
import { settingNames, settingValue } from '#app/server/store/settings.server'
import { settingsView } from '#app/server/views/settings-view.server'
import { SettingsPage } from '#app/ui/settings/settings-page'
import { settingsWords } from '#app/ui/words/settings'
import { urls } from '#app/urls'

export const handle = { may: 'operate' }
export const meta: MetaFunction = () => [{ title: `${settingsWords.title} | Rapport` }]

export async function loader({ request, context }: LoaderFunctionArgs) {
	await requireMay(context, request, 'operate')
	return settingsView(context.deps)
}

export async function action({ request, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'operate')
	const form = await formOf(request)
	if (form.get('setting') === 'privacy-contact') return keepContact(deps, me, String(form.get('text') ?? ''))
	const name = settingNames.find((one) => one === form.get('setting'))
	if (!name) throw new Response('Bad request', { status: 400 })
	const value = settingValue(name, form.get('value'))
	if (value === null) return data({ missing: name, contact: null }, { status: 422 })
	const done = await changeSetting(deps, me, { name, value })
	return saved(deps, done)
}

async function keepContact(deps: Deps, me: Pick<Me, 'id'>, value: string) {
	const done = await changeTextSetting(deps, me, { name: 'privacy-contact', value })
	return done === 'too-long' ? data({ missing: null, contact: value }, { status: 422 }) : saved(deps, done)
}

async function saved(deps: Deps, done: 'changed' | 'same') {
	const message =
		done === 'changed'
			? ({ kind: 'success', text: settingsWords.saved } as const)
			: ({ kind: 'info', text: settingsWords.same } as const)
	return redirect(urls.settings(), { headers: { 'Set-Cookie': await flash(deps.keys.cookie, message) } })
}

export default function SettingsRoute() {
	const { officialTyped, waiting, privacyContact, ...chosen } = useLoaderData<typeof loader>()
	const back = useActionData<typeof action>()
	const missing = back?.missing
	const contact = back?.contact ?? null
	return (
		<SettingsPage
			officialTyped={{ value: officialTyped, waiting, missing: missing === 'official-typed' }}
			approval={{ value: chosen.approval, missing: missing === 'approval' }}
			filesApprove={{ value: chosen.filesApprove, missing: missing === 'files-approve' }}
			corrections={{ value: chosen.corrections, missing: missing === 'corrections' }}
			attestation={{ value: chosen.attestation, missing: missing === 'attestation' }}
			certificateNames={{ value: chosen.certificateNames, missing: missing === 'certificate-names' }}
			privacyContact={{ value: contact ?? privacyContact, tooLong: contact !== null }}
			reminders={{ value: chosen.reminders, missing: missing === 'reminders' }}
		/>
	)
}
