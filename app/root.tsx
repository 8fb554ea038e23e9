import { data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import {
	isRouteErrorResponse,
	Links,
	Meta,
	Outlet,
	Scripts,
	ScrollRestoration,
	type ShouldRevalidateFunctionArgs,
	useMatches,
	useRouteError,
	useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import { takeFlash } from './server/http/flash.server'
import { themeOf } from './server/http/theme-cookie.server'
import { whoIs } from './server/session/require.server'
import { navCounts } from './server/views/nav-counts.server'
import { AppShell } from './ui/shell/app-shell'
import { ErrorPage } from './ui/shell/error-page'
import { navFor } from './ui/shell/nav-for'
import { useNonce } from './ui/shell/nonce'
import theme from './ui/theme.css?url'
import { common } from './ui/words/everywhere'
import { roleNames } from './ui/words/roles'
import { errorTitle } from './ui/words/shell'
import { urls } from './urls'

export const links: LinksFunction = () => [
	{ rel: 'stylesheet', href: theme },
	{ rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' },
	{ rel: 'manifest', href: '/site.webmanifest' },
]

export const meta: MetaFunction = ({ error }) => [
	{ title: error ? `${errorTitle(statusOf(error))} | ${common.product}` : common.product },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
	const me = await whoIs(context, request)
	const flash = await takeFlash(context.deps.keys.cookie, request)
	return data(
		{
			person: me && { name: me.name, role: me.role },
			theme: await themeOf(request),
			flash: flash?.message ?? null,
			waiting: await navCounts(context.deps, me),
			demo: context.deps.env.mode === 'demo',
			requestId: context.requestId,
		},
		flash ? { headers: { 'Set-Cookie': flash.clear } } : {},
	)
}

/** A form whose page stays where it is changes nothing around it. */
export function shouldRevalidate({ formData, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
	return !formData?.has('stay') && defaultShouldRevalidate
}

const addresses = {
	home: urls.home(),
	signIn: urls.signIn(),
	signOut: urls.signOut(),
	account: urls.account(),
	theme: urls.theme(),
}

export function Layout({ children }: { children: ReactNode }) {
	const nonce = useNonce()
	const root = useRouteLoaderData<typeof loader>('root')
	const look = useMatches().some((match) => isPlay(match.handle)) ? 'play' : 'page'
	const person = root?.person ?? null
	return (
		<html lang="en-GB" data-theme={root?.theme ?? 'system'}>
			<head>
				<meta charSet="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<Meta />
				<Links />
			</head>
			<body>
				<AppShell
					person={
						person && {
							name: person.name,
							roleName: roleNames[person.role],
							learns: person.role !== 'auditor',
						}
					}
					nav={navFor(person?.role ?? null, root?.waiting)}
					theme={root?.theme ?? 'system'}
					flash={root?.flash ?? null}
					demo={root?.demo ?? false}
					addresses={person && person.role !== 'trainee' ? { ...addresses, guide: urls.guide() } : addresses}
					look={look}
				>
					{children}
				</AppShell>
				<ScrollRestoration nonce={nonce} />
				<Scripts nonce={nonce} />
			</body>
		</html>
	)
}

/** The status of a refusal, 0 where no answer came at all, or null where something threw. */
function statusOf(error: unknown): number | null {
	if (isRouteErrorResponse(error)) return error.status
	// Each browser words a lost connection in its own way, always as a TypeError.
	return error instanceof TypeError && /fetch|network|load failed/i.test(error.message) ? 0 : null
}

function isPlay(handle: unknown): boolean {
	return typeof handle === 'object' && handle !== null && 'look' in handle && handle.look === 'play'
}

export default function Root() {
	return <Outlet />
}

export function ErrorBoundary() {
	const error = useRouteError()
	const root = useRouteLoaderData<typeof loader>('root')
	return (
		<ErrorPage
			status={statusOf(error)}
			requestId={root?.requestId}
			addresses={{ home: addresses.home, signIn: addresses.signIn }}
		/>
	)
}
