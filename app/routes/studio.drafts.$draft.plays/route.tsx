import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import type { ClientActionFunctionArgs, ClientLoaderFunctionArgs } from '@remix-run/react'
import {
	type KeepFileResult,
	keepPlay,
	removePlay,
	renamePlay,
} from '#app/server/acts/keep-draft-file.server'
import { typedText } from '#app/server/acts/typed-text.server'
import { draftPlays } from '#app/server/content/draft-plays.server'
import { notFound } from '#app/server/http/answers.server'
import { formOf } from '#app/server/http/form.server'
import { draftFor } from '#app/server/session/owns.server'
import { requireMay } from '#app/server/session/require.server'
import { draftWritten } from '#app/server/views/draft-written.server'
import type { Typed } from '#app/ui/studio/play-engine'
import type { PlaysAnswer } from '#app/ui/studio/test/plays-answer'
import { planFrom, playsForm } from './plays-form'

export const handle = { may: 'content-edit' }

/** The walk-throughs beside a draft, for the pane that plays them. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const { read } = context.deps.db
	const me = await requireMay(context, request, 'content-edit')
	const found = await draftFor(read, me, params.draft)
	if (!found) throw notFound()
	return Response.json({ plays: await draftPlays(read, found.draft), refused: null } satisfies PlaysAnswer)
}

const statuses = {
	'not-found': 404,
	closed: 409,
	taken: 409,
	'bad-name': 422,
	'too-long': 413,
	'too-many': 409,
} as const

/** Keeps, renames or takes away one of them; or reads what an author typed while testing, and keeps nothing of it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'content-edit')
	const posted = playsForm(await formOf(request))
	if (!posted) throw new Response('Bad request', { status: 400 })
	const found = await draftFor(deps.db.read, me, params.draft)
	if (!found) throw notFound()
	const { id } = found.draft
	switch (posted.intent) {
		case 'keep':
			return answer(await keepPlay(deps, me, { id, ...posted, over: posted.over === 'yes' }))
		case 'rename':
			return answer(await renamePlay(deps, me, { id, ...posted }))
		case 'remove':
			return answer(await removePlay(deps, me, { id, ...posted }))
		case 'written': {
			const plan = planFrom(posted.plan)
			if (!plan) throw new Response('Bad request', { status: 400 })
			const said = typedText(posted.said)
			if (!said.ok)
				return Response.json({ ok: false, refused: said.refused } satisfies Typed, { status: 422 })
			const written = await draftWritten(deps, me.id, found.draft, { ...posted, plan, said: said.text })
			return written
				? Response.json({ ok: true, ...written } satisfies Typed)
				: Response.json({ ok: false, refused: 'moved-on' } satisfies Typed, { status: 409 })
		}
	}

	async function answer(result: KeepFileResult) {
		const refused = result.ok ? null : result.refused
		const plays = found ? await draftPlays(deps.db.read, found.draft) : []
		const status = refused ? statuses[refused] : 200
		return Response.json({ plays, refused } satisfies PlaysAnswer, { status })
	}
}

const lost: PlaysAnswer = { plays: null, refused: 'unreachable' }

/** Where the server is out of reach, or has signed the author out, the pane stays and says so. */
export async function clientLoader({ serverLoader }: ClientLoaderFunctionArgs): Promise<PlaysAnswer> {
	return serverLoader<PlaysAnswer>().catch(() => lost)
}

export async function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
	const { intent } = Object.fromEntries(await request.clone().formData())
	const unread: Typed = { ok: false, refused: 'unreachable' }
	return serverAction<PlaysAnswer | Typed>().catch(() => (intent === 'written' ? unread : lost))
}
