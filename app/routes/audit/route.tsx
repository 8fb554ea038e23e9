import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { askToVerify } from '#app/server/acts/verify-chain.server'
import { requireMay } from '#app/server/session/require.server'
import { auditView } from '#app/server/views/audit-view.server'
import { lastVerdict } from '#app/server/views/last-verdict.server'
import { AuditPage } from '#app/ui/people/audit-page'
import { auditActs, auditWords } from '#app/ui/words/people'
import { urls } from '#app/urls'

export const handle = { may: 'chain-verify' }
export const meta: MetaFunction = () => [{ title: `${auditWords.title} | Rapport` }]

export async function loader({ request, context }: LoaderFunctionArgs) {
	await requireMay(context, request, 'chain-verify')
	const page = Number(new URL(request.url).searchParams.get('page') ?? '1')
	const view = await auditView(context.deps, Number.isInteger(page) && page > 0 ? page : 1)
	const at = (number: number | null) => number && `${urls.audit()}?page=${number}`
	return {
		last: await lastVerdict(context.deps),
		rows: view.rows.map(({ action, ...row }) => ({ ...row, what: auditActs[action] ?? action })),
		pager: {
			previous: at(view.previous) || null,
			next: at(view.next) || null,
			text: auditWords.count(view.first, view.last, view.all),
		},
	}
}

export async function action({ request, context }: ActionFunctionArgs) {
	const me = await requireMay(context, request, 'chain-verify')
	return { asked: await askToVerify(context.deps, me) }
}

export default function AuditRoute() {
	const { last, ...page } = useLoaderData<typeof loader>()
	const asked = useActionData<typeof action>()?.asked ?? null
	return <AuditPage {...page} chain={{ last, asked }} />
}
