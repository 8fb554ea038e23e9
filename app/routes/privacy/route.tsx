import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { whoIs } from '#app/server/session/require.server'
import { textSettingOf } from '#app/server/store/text-settings.server'
import { PrivacyPage } from '#app/ui/pages/privacy-page'
import { privacyWords } from '#app/ui/words/privacy'

export const handle = { may: 'anyone' }
export const meta: MetaFunction = () => [{ title: `${privacyWords.title} | Rapport` }]

/** Whoever is asked to sign in may read first what is kept of them. */
export async function loader({ request, context }: LoaderFunctionArgs) {
	const [who, contact] = await Promise.all([
		whoIs(context, request),
		textSettingOf(context.deps.db.read, 'privacy-contact'),
	])
	return { signedIn: who !== null, contact }
}

export default function PrivacyRoute() {
	return <PrivacyPage {...useLoaderData<typeof loader>()} />
}
