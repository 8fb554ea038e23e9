import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { notFound } from '#app/server/http/answers.server'
import { download } from '#app/server/http/download.server'
import { flash } from '#app/server/http/flash.server'
import { requireMay } from '#app/server/session/require.server'
import { proposedScenario } from '#app/server/views/proposed-scenario.server'
import { panelResultsWords } from '#app/ui/words/panel-results'
import { isId, urls } from '#app/urls'

export const handle = { may: 'replies-rate' }

/** The panel's scenario with its proposed marks, as a file; where there is none to give, the results say why. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'replies-rate')
	if (!isId(params.panel)) throw notFound()
	const made = await proposedScenario(context.deps, me, params.panel)
	if (made.ok) return download(`${made.slug}.scenario.mdx`, 'text/plain', made.text)
	if (made.refused === 'not-found') throw notFound()
	const text = panelResultsWords.refused[made.refused]
	const message = await flash(context.deps.keys.cookie, { kind: 'warn', text })
	return redirect(urls.panelResults(params.panel), { headers: { 'Set-Cookie': message } })
}
