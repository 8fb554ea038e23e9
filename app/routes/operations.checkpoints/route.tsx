import {
	type ActionFunctionArgs,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { askNow } from '#app/server/acts/ask-now.server'
import { flash } from '#app/server/http/flash.server'
import { formOf } from '#app/server/http/form.server'
import { notedHeads } from '#app/server/records/checkpoints.server'
import { requireMay } from '#app/server/session/require.server'
import { publicKeysOf } from '#app/server/signing.server'
import { listEndOf } from '#app/server/store/list-ends.server'
import { CheckpointsPage } from '#app/ui/operations/checkpoints-page'
import { operationsWords } from '#app/ui/words/operations'
import { urls } from '#app/urls'

export const handle = { may: 'operate' }
export const meta: MetaFunction = () => [{ title: `${operationsWords.part.checkpoints} | Rapport` }]

const shown = 50

export async function loader({ request, context }: LoaderFunctionArgs) {
	await requireMay(context, request, 'operate')
	const { env, keys, db } = context.deps
	const { heads, faults } = notedHeads(env.checkpoints, keys, await listEndOf(db.read, 'checkpoints'))
	const newest = heads.slice(-shown).reverse()
	return { file: env.checkpoints, heads: newest, faults: faults.slice(0, shown), keys: publicKeysOf(keys) }
}

export async function action({ request, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'operate')
	if ((await formOf(request)).get('intent') !== 'now') throw new Response('Bad request', { status: 400 })
	await askNow(deps, me, 'checkpoint')
	const message = { kind: 'success', text: operationsWords.checkpoints.asked } as const
	const headers = { 'Set-Cookie': await flash(deps.keys.cookie, message) }
	return redirect(urls.operations('checkpoints'), { headers })
}

export default function OperationsCheckpointsRoute() {
	return <CheckpointsPage {...useLoaderData<typeof loader>()} />
}
