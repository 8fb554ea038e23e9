import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { verifyChain } from '#app/server/acts/verify-chain.server'
import { requireMay } from '#app/server/session/require.server'
import { auditView } from '#app/server/views/audit-view.server'
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
	const verdict = await verifyChain(context.deps, me)
	if (!verdict.ok) return { ok: false as const, seq: verdict.seq, why: verdict.why }
	return { ok: true as const, count: verdict.rows }
}

export default function AuditRoute() {
	const verdict = useActionData<typeof action>()
	return <AuditPage {...useLoaderData<typeof loader>()} verdict={verdict ?? null} />
}
