import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/server/session/require.server'
import { coverageView } from '#app/server/views/coverage-view.server'
import { CoveragePage } from '#app/ui/coverage/coverage-page'
import { coverageWords } from '#app/ui/words/coverage'
import { urls } from '#app/urls'

export const handle = { may: 'learn' }
export const meta: MetaFunction = () => [{ title: `${coverageWords.title} | Rapport` }]

export async function loader({ request, context }: LoaderFunctionArgs) {
	await requireMay(context, request, 'learn')
	return coverageView(context.deps)
}

export default function CoverageRoute() {
	return <CoveragePage {...useLoaderData<typeof loader>()} coursesTo={urls.courses()} />
}
