import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { askToVerify } from '#app/server/acts/verify-chain.server'
import { may } from '#app/server/session/permissions'
import { requireMay } from '#app/server/session/require.server'
import { auditView } from '#app/server/views/audit-view.server'
import { lastVerdict } from '#app/server/views/last-verdict.server'
import { AuditPage } from '#app/ui/people/audit-page'
import { auditActNames } from '#app/ui/words/audit-acts'
import { auditWords } from '#app/ui/words/people'

export const handle = { may: 'audit-read' }
export const meta: MetaFunction = () => [{ title: `${auditWords.title} | Rapport` }]

const choices = [...auditActNames]
	.map(([value, label]) => ({ value, label }))
	.sort((one, other) => one.label.localeCompare(other.label, 'en'))

export async function loader({ request, context }: LoaderFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'audit-read')
	const view = await auditView(deps, me, new URL(request.url).searchParams)
	if (!view) throw new Response('Forbidden', { status: 403 })
	const reach = may(me.role, 'audit-read')
	return {
		...view,
		rows: view.rows.map(({ action, ...row }) => ({ ...row, what: auditActNames.get(action) ?? action })),
		acts: choices,
		reach: reach === 'all' || reach === 'records' ? reach : ('own-content' as const),
		last: may(me.role, 'chain-verify') ? { verdict: await lastVerdict(deps) } : null,
		viewings: may(me.role, 'viewings-read') === 'all',
	}
}

export async function action({ request, context }: ActionFunctionArgs) {
	const me = await requireMay(context, request, 'chain-verify')
	return { asked: await askToVerify(context.deps, me) }
}

export default function AuditRoute() {
	const { last, ...page } = useLoaderData<typeof loader>()
	const asked = useActionData<typeof action>()?.asked ?? null
	return <AuditPage {...page} chain={last && { last: last.verdict, asked }} />
}
