import {
	type ActionFunctionArgs,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { keepSiteAs, keepTeamAs } from '#app/server/acts/keep-place.server'
import type { Deps } from '#app/server/deps.server'
import { flash } from '#app/server/http/flash.server'
import { formOf } from '#app/server/http/form.server'
import { requireMay } from '#app/server/session/require.server'
import { scopeOf } from '#app/server/session/scope'
import { sitesOf } from '#app/server/store/sites.server'
import { teamsToKeep } from '#app/server/store/teams.server'
import { SitesPage } from '#app/ui/sites/sites-page'
import { sitesWords as words } from '#app/ui/words/sites'
import { urls } from '#app/urls'
import { siteRefusal, teamRefusal, typedSite, typedTeam } from './place-form'

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
	if (form.get('intent') === 'team') {
		const typed = typedTeam(form)
		const addresses = typed.after.split(/[\s,;]+/).filter(Boolean)
		const done = await keepTeamAs(deps, me, { id: typed.id || null, name: typed.name, addresses })
		return done.ok ? told(deps, done.name) : teamRefusal(typed, done)
	}
	const typed = typedSite(form)
	const done = await keepSiteAs(deps, me, { ...typed, id: typed.id || null })
	return done.ok ? told(deps, done.name) : siteRefusal(typed, done)
}

async function told(deps: Deps, name: string) {
	const message = await flash(deps.keys.cookie, { kind: 'success', text: words.saved(name) })
	return redirect(urls.sites(), { headers: { 'Set-Cookie': message } })
}

export default function SitesRoute() {
	const refused = useActionData<typeof action>()
	const { problems = [], site = null, team = null } = refused ?? {}
	return <SitesPage {...useLoaderData<typeof loader>()} problems={problems} site={site} team={team} />
}
