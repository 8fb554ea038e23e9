import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { type ShouldRevalidateFunctionArgs, useActionData, useLoaderData } from '@remix-run/react'
import { giveReply } from '#app/server/acts/give-reply.server'
import { notFound } from '#app/server/http/answers.server'
import { formOf } from '#app/server/http/form.server'
import { requireMay } from '#app/server/session/require.server'
import { isBusy } from '#app/server/store/busy.server'
import { attemptView } from '#app/server/views/attempt-view.server'
import { picturesFor } from '#app/server/views/pictures.server'
import { PicturesContext } from '#app/ui/lesson/pictures-context'
import { StagePage } from '#app/ui/stage/stage-page'
import { stageWords } from '#app/ui/words/stage'
import { isId, urls } from '#app/urls'
import { replyForm } from './reply-form'
import { stageView } from './stage-view'

export const handle = { may: 'learn', look: 'play' }

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
	{ title: `${loaded ? stageWords.pageTitle(loaded.stage) : 'Attempt'} | Rapport` },
]

/** A refused reply means that this page is behind: it is read again, which Remix leaves out after a refusal. */
export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
	return actionStatus !== undefined || defaultShouldRevalidate
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'learn')
	const view = isId(params.id) ? await attemptView(context.deps, params.id, me.id) : null
	if (!view) throw notFound()
	return {
		id: params.id,
		mode: view.mode,
		slug: view.slug,
		stage: stageView(view),
		pictures: await picturesFor(context.deps, view),
		move: view.move,
		key: context.deps.newId(),
	}
}

const statusOf = {
	'stale-turn': 409,
	'not-offered': 409,
	'not-asked': 409,
	'key-reused': 422,
	'already-ended': 410,
	'empty-text': 422,
	'long-text': 422,
	busy: 503,
} as const

/** Much more than a reply may hold, so that a text that is too long can be cut by whoever wrote it. */
const mostGivenBack = 20_000

export async function action({ request, params, context }: ActionFunctionArgs) {
	const me = await requireMay(context, request, 'learn')
	if (!isId(params.id)) throw notFound()
	const form = replyForm(await formOf(request))
	if (!form) return data({ notice: 'not-offered' as const, typed: null }, { status: 400 })
	const asked = { attemptId: params.id, personId: me.id, ...form }
	// Busy is told on this page: the error page would take the words with it.
	const given = await giveReply(context.deps, asked).catch((error: unknown) => {
		if (!isBusy(error)) throw error
		return { ok: false, refused: 'busy' } as const
	})
	if (given.ok) return redirect(urls.attempt(params.id))
	if (given.refused === 'not-found') throw notFound()
	// What was typed goes back, so that nobody has to type it again.
	const typed = 'text' in form ? form.text.slice(0, mostGivenBack) : null
	return data({ notice: given.refused, typed }, { status: statusOf[given.refused] })
}

export default function AttemptRoute() {
	const { id, mode, slug, stage, pictures, move, key } = useLoaderData<typeof loader>()
	const refusal = useActionData<typeof action>()
	return (
		<PicturesContext.Provider value={pictures}>
			<StagePage
				stage={stage}
				mode={mode}
				move={move}
				replyKey={key}
				notice={refusal?.notice ?? null}
				typed={refusal?.typed ?? null}
				debriefUrl={urls.debrief(id ?? '')}
				leaveUrl={urls.scenario(slug)}
			/>
		</PicturesContext.Provider>
	)
}
