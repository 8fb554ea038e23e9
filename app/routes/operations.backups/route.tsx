import {
	type ActionFunctionArgs,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { askNow } from '#app/server/acts/ask-now.server'
import { backupHealth } from '#app/server/backup/backup-health.server'
import { backupsIn } from '#app/server/backup/backup-note.server'
import { flash } from '#app/server/http/flash.server'
import { formOf } from '#app/server/http/form.server'
import { requireMay } from '#app/server/session/require.server'
import { BackupsPage } from '#app/ui/operations/backups-page'
import { operationsWords } from '#app/ui/words/operations'
import { urls } from '#app/urls'

export const handle = { may: 'operate' }
export const meta: MetaFunction = () => [{ title: `${operationsWords.part.backups} | Rapport` }]

export async function loader({ request, context }: LoaderFunctionArgs) {
	await requireMay(context, request, 'operate')
	const { deps } = context
	const backups = backupsIn(deps.env.backups).map(({ file, at, bytes, rows, head }) => ({
		...{ file, at, bytes, records: rows.CompletionRecord ?? 0, head: head?.seq ?? null },
	}))
	return { folder: deps.env.backups, backups, health: backupHealth(deps).health }
}

export async function action({ request, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'operate')
	if ((await formOf(request)).get('intent') !== 'now') throw new Response('Bad request', { status: 400 })
	await askNow(deps, me, 'backup')
	const message = { kind: 'success', text: operationsWords.backups.asked } as const
	const headers = { 'Set-Cookie': await flash(deps.keys.cookie, message) }
	return redirect(urls.operations('backups'), { headers })
}

export default function OperationsBackupsRoute() {
	return <BackupsPage {...useLoaderData<typeof loader>()} />
}
