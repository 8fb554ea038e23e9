import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dayOf, startOfDay } from '#app/core/records/day'
import { importPeople } from '#app/server/acts/import-people.server'
import { undoPeopleImport } from '#app/server/acts/undo-people-import.server'
import type { Deps } from '#app/server/deps.server'
import { flash } from '#app/server/http/flash.server'
import { waitingPeople } from '#app/server/people/import-desk.server'
import { type Me, requireMay } from '#app/server/session/require.server'
import { scopeOf } from '#app/server/session/scope'
import { peopleImportView } from '#app/server/views/people-import-view.server'
import type { FormProblem } from '#app/ui/form/error-summary'
import { ImportPage } from '#app/ui/people/import-page'
import { peopleImportWords as words } from '#app/ui/words/people-import'
import { urls } from '#app/urls'
import { type ImportForm, importForm } from './import-form'
import { lookAtFile } from './look-at-file'

export const handle = { may: 'trainees-manage' }
export const meta: MetaFunction = () => [{ title: `${words.title} | Rapport` }]

/** A file tells of everybody; so whoever sees some teams only takes in none. */
async function importer(context: LoaderFunctionArgs['context'], request: Request): Promise<Me> {
	const me = await requireMay(context, request, 'trainees-manage')
	if (scopeOf(me, 'trainees-manage')?.kind !== 'all') throw new Response('Forbidden', { status: 403 })
	return me
}

export async function loader({ request, context }: LoaderFunctionArgs) {
	return peopleImportView(context.deps, await importer(context, request))
}

export async function action({ request, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await importer(context, request)
	const posted = await importForm(request)
	if (posted === 'too-large')
		return refusal([{ field: 'field-file', text: words.fileFaults['too-large'] }], 413)
	if (posted === null) throw new Response('Bad request', { status: 400 })
	const { form, upload } = posted
	if (form.intent === 'look') {
		const problems = await lookAtFile(deps, me.id, { ...form, upload })
		return problems.length > 0 ? refusal(problems, 422) : redirect(urls.importPeople())
	}
	const told = await act(deps, me, form)
	if (!told.ok) return refusal([{ field: null, text: told.text }], 409)
	const message = await flash(deps.keys.cookie, { kind: 'success', text: told.text })
	return redirect(urls.importPeople(), { headers: { 'Set-Cookie': message } })
}

const refusal = (problems: FormProblem[], status: number) => data({ problems }, { status })

async function act(
	deps: Deps,
	me: Me,
	form: Exclude<ImportForm, { intent: 'look' }>,
): Promise<{ ok: boolean; text: string }> {
	if (form.intent === 'drop') {
		await waitingPeople.drop(deps, me.id)
		return { ok: true, text: words.dropped }
	}
	if (form.intent === 'undo') {
		const undone = await undoPeopleImport(deps, me, form.run)
		if (!undone.ok) return { ok: false, text: words.undoGone }
		const names = undone.kept.slice(0, 20).map(({ name }) => name)
		const kept = names.length > 0 ? ` ${words.kept(names.join(', '))}` : ''
		return { ok: true, text: `${words.undid(undone.undone)}${kept}` }
	}
	const file = await waitingPeople.of(deps, me.id)
	if (!file) return { ok: false, text: words.refused.gone }
	const today = dayOf(deps.now(), deps.env.timeZone)
	const from = form.since >= today ? deps.now() : startOfDay(form.since, deps.env.timeZone)
	const done = await importPeople(deps, me, {
		file,
		digest: form.digest,
		from,
		invite: form.invite === 'yes',
	})
	if (!done.ok) return { ok: false, text: words.refused[done.refused] }
	await waitingPeople.drop(deps, me.id)
	const { new: added = 0, changed = 0, leaves = 0, 'comes-back': back = 0 } = done.counts
	return { ok: true, text: words.applied((added + changed + leaves + back).toLocaleString('en-GB')) }
}

export default function ImportRoute() {
	const refused = useActionData<typeof action>()
	return <ImportPage {...useLoaderData<typeof loader>()} problems={refused?.problems ?? []} />
}
