import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { repliesToRate } from '#app/core/assessment/panel/replies-to-rate'
import { openPanel, openScenarioPanel } from '#app/server/acts/open-panel.server'
import { scenarioBySlug } from '#app/server/content/shelf.server'
import { notFound } from '#app/server/http/answers.server'
import { flash } from '#app/server/http/flash.server'
import { formOf } from '#app/server/http/form.server'
import { requireMay } from '#app/server/session/require.server'
import { NewPanelPage } from '#app/ui/rating/new-panel-page'
import { newPanelWords } from '#app/ui/words/rating'
import { isSlug, urls } from '#app/urls'
import { groupNumbers, panelForm } from './panel-form'

export const handle = { may: 'replies-rate' }
export const meta: MetaFunction = () => [{ title: `${newPanelWords.title} | Rapport` }]

const noGroups = groupNumbers.map((number) => ({ number, context: '', mood: '', replies: '' }))

/** The scenario that the address names; null where it names none. */
function slugOf(request: Request): string | null {
	const slug = new URL(request.url).searchParams.get('scenario')
	if (slug === null) return null
	if (!isSlug(slug)) throw notFound()
	return slug
}

export async function loader({ request, context }: LoaderFunctionArgs) {
	await requireMay(context, request, 'replies-rate')
	const slug = slugOf(request)
	const version = slug === null ? null : await scenarioBySlug(context.deps.db, slug)
	if (slug !== null && !version) throw notFound()
	return {
		formKey: context.deps.newId(),
		title: version?.title ?? '',
		scenario: version && { title: version.title, replies: repliesToRate(version.definition).length },
	}
}

export async function action({ request, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'replies-rate')
	const slug = slugOf(request)
	const { key, title, groups, replies, problems } = panelForm(await formOf(request), slug === null)
	if (key === null || problems.length > 0) return data({ title, groups, problems }, { status: 400 })
	const opened =
		slug === null
			? await openPanel(deps, me, { key, title, replies })
			: await openScenarioPanel(deps, me, { key, title, slug })
	if (!opened.ok) {
		const { refused } = opened
		if (refused === 'unknown-scenario') throw notFound()
		return data({ title, groups, problems: [{ field: null, why: refused }] }, { status: 409 })
	}
	const message = await flash(deps.keys.cookie, { kind: 'success', text: newPanelWords.opened })
	return redirect(urls.panel(opened.id), { headers: { 'Set-Cookie': message } })
}

export default function NewPanelRoute() {
	const view = useLoaderData<typeof loader>()
	const refused = useActionData<typeof action>()
	const typed = refused ?? { title: view.title, groups: noGroups, problems: [] }
	return <NewPanelPage {...view} {...typed} panels={urls.rate()} />
}
