import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { type ShouldRevalidateFunctionArgs, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { saveDraft } from '#app/server/acts/save-draft.server'
import { notFound } from '#app/server/http/answers.server'
import { flash } from '#app/server/http/flash.server'
import { formOf } from '#app/server/http/form.server'
import { draftFor } from '#app/server/session/owns.server'
import { requireMay } from '#app/server/session/require.server'
import { benchView } from '#app/server/views/bench-view.server'
import { numbersMap } from '#app/server/views/numbers-map.server'
import { DraftBench } from '#app/ui/studio/bench/draft-bench'
import { SavedTheirs } from '#app/ui/studio/bench/saved-theirs'
import { useSettled } from '#app/ui/studio/bench/use-settled'
import { MapTraineesContext } from '#app/ui/studio/map/map-trainees'
import { PlayRulesContext } from '#app/ui/studio/test/play-rules'
import { benchWords } from '#app/ui/words/bench'
import { urls } from '#app/urls'

export const handle = { may: 'content-edit' }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: `${data ? `Studio: ${data.draft.title}` : 'Studio'} | Rapport` },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'content-edit')
	const found = await draftFor(context.deps.db.read, me, params.draft)
	if (!found) throw notFound()
	const { kind, slug } = found.draft
	// Replaying many attempts takes its time, and nobody waits for it.
	const trainees = kind === 'scenario' ? numbersMap(context.deps, me, slug).catch(() => null) : null
	return { ...(await benchView(context.deps, found)), trainees }
}

const asked = z.object({
	intent: z.literal('save'),
	text: z.string(),
	version: z.coerce.number().int().min(0),
})

/** A save without scripts. What was typed comes back with whatever stood in its way. */
export async function action({ request, params, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'content-edit')
	const form = asked.safeParse(Object.fromEntries(await formOf(request)))
	if (!form.success) throw new Response('Bad request', { status: 400 })
	const { text, version } = form.data
	const id = params.draft ?? ''
	const saved = await saveDraft(deps, me, { id, text, version })
	if (saved.ok) {
		const message = { kind: 'success', text: benchWords.savedFlash } as const
		const headers = { 'Set-Cookie': await flash(deps.keys.cookie, message) }
		return redirect(urls.draft(id, new URL(request.url).searchParams.toString()), { headers })
	}
	if (saved.refused === 'not-found') throw notFound()
	if (saved.refused === 'moved-on')
		return data(
			{ why: saved.refused, mine: text, theirs: saved.text, version: saved.version },
			{ status: 409 },
		)
	const status = saved.refused === 'too-long' ? 413 : 409
	return data({ why: saved.refused, mine: text, theirs: null, version }, { status })
}

/** The bench keeps its own text: neither another pane nor a save asks the server for it again. */
export function shouldRevalidate({
	currentUrl,
	nextUrl,
	formMethod,
	formData,
	defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs) {
	const stays = formData?.has('stay') || (currentUrl.pathname === nextUrl.pathname && !formMethod)
	return stays ? false : defaultShouldRevalidate
}

/** XState and a reader of YAML come along: loaded when somebody tests. */
const loadPlayRules = () => import('./play-rules').then(({ playRules }) => playRules)

export default function DraftRoute() {
	const { trainees: toCome, comments, ...view } = useLoaderData<typeof loader>()
	const trainees = useSettled(toCome)
	const refused = useActionData<typeof action>()
	const { id, kind, slug, published } = view.draft
	// What could not be saved without scripts is still in the box.
	const unsaved = refused ? { text: refused.mine, version: refused.version } : {}
	return (
		<MapTraineesContext.Provider value={trainees}>
			<PlayRulesContext.Provider value={loadPlayRules}>
				<DraftBench
					key={id}
					comments={comments}
					notice={refused && <SavedTheirs why={refused.why} theirs={refused.theirs} />}
					start={{ ...view, ...unsaved, saveUrl: urls.draftSaving(id), readUrl: urls.draftReading(id) }}
					links={{
						review: urls.draftReview(id),
						share: urls.draftReview(id),
						versions: published ? urls.versions(kind, slug) : null,
						download: urls.draftZip(id),
					}}
				/>
			</PlayRulesContext.Provider>
		</MapTraineesContext.Provider>
	)
}
