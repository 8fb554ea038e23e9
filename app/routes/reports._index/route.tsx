import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { endReport, keepReport } from '#app/server/acts/keep-report.server'
import { flash } from '#app/server/http/flash.server'
import { formOf } from '#app/server/http/form.server'
import { requireMay } from '#app/server/session/require.server'
import { reportFilter } from '#app/server/views/report-filter.server'
import { reportsView, whoCouldGetIt } from '#app/server/views/reports-view.server'
import { ReportsPage } from '#app/ui/reports/reports-page'
import { reportWords } from '#app/ui/words/reports'
import { urls } from '#app/urls'
import { postedReport } from './posted-report'

export const handle = { may: 'assign' }
export const meta: MetaFunction = () => [{ title: `${reportWords.title} | Rapport` }]

export async function loader({ request, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'assign')
	return reportsView(context.deps, me, new URL(request.url).searchParams)
}

export async function action({ request, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'assign')
	const form = await formOf(request)
	const id = form.get('id') === null ? null : String(form.get('id'))
	const told = async (done: boolean, text: string) => {
		const message = done
			? ({ kind: 'success', text } as const)
			: ({ kind: 'warn', text: reportWords.gone } as const)
		return redirect(urls.reports(), { headers: { 'Set-Cookie': await flash(deps.keys.cookie, message) } })
	}
	if (form.get('intent') === 'end') return told(await endReport(deps, me, id ?? ''), reportWords.ended)
	if (form.get('intent') !== 'save') throw new Response('Bad request', { status: 400 })
	const posted = postedReport(form)
	if (!posted.ok) {
		const { value, wrong, recipients, who } = posted
		const [filter, found] = await Promise.all([
			reportFilter(deps, me, value.page, value.query),
			whoCouldGetIt(deps, me, recipients, who),
		])
		return data({ id, value, wrong, recipients, filter, ...found }, { status: wrong.length > 0 ? 422 : 200 })
	}
	return told(await keepReport(deps, me, posted.report, id), reportWords.saved)
}

export default function ReportsRoute() {
	const { reports, edit, ...fresh } = useLoaderData<typeof loader>()
	const back = useActionData<typeof action>()
	return <ReportsPage reports={reports} form={back ?? { ...fresh, id: edit, wrong: [] }} />
}
