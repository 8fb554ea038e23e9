import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { keepSiteAs, keepTeamAs } from '#app/server/acts/keep-place.server'
import { notFound } from '#app/server/http/answers.server'
import { flash } from '#app/server/http/flash.server'
import { formOf } from '#app/server/http/form.server'
import { requireMay } from '#app/server/session/require.server'
import { scopeOf } from '#app/server/session/scope'
import { sitesOf } from '#app/server/store/sites.server'
import { teamsToKeep } from '#app/server/store/teams.server'
import { SitesPage } from '#app/ui/sites/sites-page'
import { sitesWords as words } from '#app/ui/words/sites'
import { urls } from '#app/urls'

export const handle = { may: 'trainees-manage' }
export const meta: MetaFunction = () => [{ title: `${words.title} | Rapport` }]

/** Who sees some teams only does not say who looks after which. */
async function keeper(context: LoaderFunctionArgs['context'], request: Request) {
	const me = await requireMay(context, request, 'trainees-manage')
	if (scopeOf(me, 'trainees-manage')?.kind !== 'all') throw new Response('Forbidden', { status: 403 })
	return me
}

export async function loader({ request, context }: LoaderFunctionArgs) {
	await keeper(context, request)
	const { db, env } = context.deps
	const [sites, teams] = await Promise.all([sitesOf(db.read), teamsToKeep(db.read)])
	return {
		sites,
		teams: teams.map(({ after, ...team }) => ({ ...team, after: after.join(', ') })),
		newSite: {
			...{ id: '', name: '', timeZone: env.timeZone, workDays: '12345' },
			...{ workFrom: '09:00', workTo: '17:00' },
		},
	}
}

export async function action({ request, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await keeper(context, request)
	const form = await formOf(request)
	const text = (name: string) =>
		String(form.get(name) ?? '')
			.trim()
			.slice(0, 2000)
	const id = text('id') || null
	const name = text('name').slice(0, 80)
	const done =
		form.get('intent') === 'team'
			? await keepTeamAs(deps, me, {
					id,
					name,
					addresses: text('after')
						.split(/[\s,;]+/)
						.filter(Boolean),
				})
			: await keepSiteAs(deps, me, {
					...{ id, name, timeZone: text('zone'), workFrom: text('from'), workTo: text('to') },
					workDays: form.getAll('days').map(String).sort().join('').slice(0, 7),
				})
	if (done.ok) {
		const message = await flash(deps.keys.cookie, { kind: 'success', text: words.saved(done.name) })
		return redirect(urls.sites(), { headers: { 'Set-Cookie': message } })
	}
	if (done.refused === 'not-found') throw notFound()
	return data({ problems: [{ field: null, text: words.faults[done.refused] }] }, { status: 422 })
}

export default function SitesRoute() {
	const refused = useActionData<typeof action>()
	return <SitesPage {...useLoaderData<typeof loader>()} problems={refused?.problems ?? []} />
}
