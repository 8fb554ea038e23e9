import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireOwnTeams } from '#app/server/session/require.server'
import { fromTrainees } from '#app/server/views/from-trainees.server'
import { teamsView } from '#app/server/views/teams-view.server'
import { TeamsPage } from '#app/ui/teams/teams-page'
import { teamsWords } from '#app/ui/words/teams'

export const handle = { may: 'results-read' }
export const meta: MetaFunction = () => [{ title: `${teamsWords.title} | Rapport` }]

export async function loader({ request, context }: LoaderFunctionArgs) {
	const me = await requireOwnTeams(context, request, 'results-read')
	const [teams, counts] = await Promise.all([teamsView(context.deps, me), fromTrainees(context.deps, me)])
	return { teams, counts }
}

export default function TeamsRoute() {
	return <TeamsPage {...useLoaderData<typeof loader>()} />
}
