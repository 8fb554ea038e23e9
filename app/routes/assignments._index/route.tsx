import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/server/session/require.server'
import { assignmentsView } from '#app/server/views/assignments-view.server'
import { AssignmentsPage } from '#app/ui/assignments/assignments-page'
import { assignmentWords } from '#app/ui/words/assignments'

export const handle = { may: 'assignments-read' }
export const meta: MetaFunction = () => [{ title: `${assignmentWords.title} | Rapport` }]

export async function loader({ request, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'assignments-read')
	return assignmentsView(context.deps, me)
}

export default function AssignmentsRoute() {
	return <AssignmentsPage {...useLoaderData<typeof loader>()} />
}
