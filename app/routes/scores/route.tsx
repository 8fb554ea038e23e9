import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { requireMe } from '#app/server/session/require.server'
import { ScoresPage } from '#app/ui/pages/scores-page'
import { scoresWords } from '#app/ui/words/scores'

export const handle = { may: 'signed-in' }
export const meta: MetaFunction = () => [{ title: `${scoresWords.title} | Rapport` }]

export async function loader({ request, context }: LoaderFunctionArgs) {
	await requireMe(context, request)
	return null
}

export default ScoresPage
