import {
	type ActionFunctionArgs,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { letterOf, manageJob } from '#app/server/acts/manage-job.server'
import { flash } from '#app/server/http/flash.server'
import { formOf } from '#app/server/http/form.server'
import { requireMay } from '#app/server/session/require.server'
import { jobCounts, jobsOf } from '#app/server/store/jobs.server'
import { linesPerPage, pageAsked, pagerOf } from '#app/server/views/operations-pager'
import { JobsPage, jobStates } from '#app/ui/operations/jobs-page'
import { operationsWords } from '#app/ui/words/operations'
import { urls } from '#app/urls'

export const handle = { may: 'operate' }
export const meta: MetaFunction = () => [{ title: `${operationsWords.part.jobs} | Rapport` }]

export async function loader({ request, context }: LoaderFunctionArgs) {
	await requireMay(context, request, 'operate')
	const { read } = context.deps.db
	const params = new URL(request.url).searchParams
	const state = jobStates.find((one) => one === params.get('state')) ?? 'waiting'
	const page = pageAsked(params)
	const [counts, rows] = await Promise.all([
		jobCounts(read),
		jobsOf(read, state, { skip: (page - 1) * linesPerPage, take: linesPerPage }),
	])
	const jobs = rows.map(({ id, kind, payload, runAt, endedAt, attempts, outcome, error }) => ({
		...{ id, kind, runAt, endedAt, attempts, outcome, error, letter: letterOf(kind, payload) },
	}))
	const to = urls.operations('jobs')
	const text = operationsWords.count
	return {
		state,
		counts,
		jobs,
		pager: pagerOf({ to, state, page, shown: jobs.length, all: counts[state], text }),
	}
}

export async function action({ request, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'operate')
	const form = await formOf(request)
	const act = (['retry', 'drop'] as const).find((one) => one === form.get('intent'))
	if (!act) throw new Response('Bad request', { status: 400 })
	const words = operationsWords.jobs
	const done = await manageJob(deps, me, { id: String(form.get('job') ?? ''), act })
	const message = done
		? ({ kind: 'success', text: act === 'retry' ? words.retried : words.dropped } as const)
		: ({ kind: 'warn', text: words.gone } as const)
	const to = `${urls.operations('jobs')}?state=dead`
	return redirect(to, { headers: { 'Set-Cookie': await flash(deps.keys.cookie, message) } })
}

export default function OperationsJobsRoute() {
	return <JobsPage {...useLoaderData<typeof loader>()} />
}
