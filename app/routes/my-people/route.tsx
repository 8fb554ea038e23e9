import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/server/session/require.server'
import { myPeopleView } from '#app/server/views/my-people-view.server'
import { MyPeoplePage } from '#app/ui/training/my-people-page'
import { myPeopleWords } from '#app/ui/words/my-people'

export const handle = { may: 'learn' }
export const meta: MetaFunction = () => [{ title: `${myPeopleWords.title} | Rapport` }]

/** Whoever is somebody's manager sees their direct reports, whatever their role. */
export async function loader({ request, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'learn')
	return myPeopleView(context.deps, me)
}

export default function MyPeopleRoute() {
	return <MyPeoplePage {...useLoaderData<typeof loader>()} />
}
