import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/server/session/require.server'
import { peopleView } from '#app/server/views/people-view.server'
import { PeoplePage } from '#app/ui/people/people-page'
import { peopleListWords } from '#app/ui/words/people-list'
import { urls } from '#app/urls'

export const handle = { may: 'trainees-manage' }
export const meta: MetaFunction = () => [{ title: `${peopleListWords.title} | Rapport` }]

export async function loader({ request, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'trainees-manage')
	const view = await peopleView(context.deps, me, new URL(request.url).searchParams)
	const { who = '', team = '', site = '', role = '', state } = view.filter
	const value = { who, team, site, role, state }
	const query = new URLSearchParams(
		Object.entries(value).filter(([name, text]) => text !== '' && !isUsual(name, text)),
	)
	const beside = (way: string, id: string | null) =>
		id && `${urls.people()}?${new URLSearchParams([...query, [way, id]])}`
	return {
		people: view.people,
		scoped: view.scoped,
		hr: me.role === 'hr',
		filter: {
			value,
			teams: view.teams.map(({ id, name }) => ({ value: id, label: name })),
			sites: view.sites.map(({ id, name }) => ({ value: id, label: name })),
			clearUrl: query.size > 0 ? urls.people() : null,
		},
		pager: {
			previous: beside('before', view.previous),
			next: beside('after', view.next),
			text: peopleListWords.count(view.count, view.count.toLocaleString('en-GB')),
		},
	}
}

const isUsual = (name: string, text: string) => name === 'state' && text === 'here'

export default function PeopleRoute() {
	return <PeoplePage {...useLoaderData<typeof loader>()} />
}
