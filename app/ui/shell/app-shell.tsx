import type { ReactNode } from 'react'
import { urls } from '#app/urls'
import { shellWords } from '../words/shell'
import { AccountMenu, type ShellPerson } from './account-menu'
import { Flash, type FlashMessage } from './flash'
import { Footer } from './footer'
import { Header } from './header'
import type { NavItem } from './nav-item'
import { NavProgress } from './nav-progress'
import { PhoneNav } from './phone-nav'
import { RouteFocus } from './route-focus'
import type { ThemeChoice } from './theme-switch'

export type AppShellProps = {
	/** null: nobody is signed in. */
	person: ShellPerson | null
	nav: NavItem[]
	theme: ThemeChoice
	flash?: FlashMessage | null
	demo?: boolean
	addresses: ShellAddresses
	/** play: no footer, no phone menu, so that a conversation has the screen to itself. */
	look?: 'page' | 'play'
	children: ReactNode
}

export type ShellAddresses = {
	home: string
	signIn: string
	signOut: string
	account: string
	theme: string
	guide?: string
}

/** The frame around every page: skip link, header, menu, messages, page, footer. */
export function AppShell({
	person,
	nav,
	theme,
	flash,
	demo = false,
	addresses,
	look = 'page',
	children,
}: AppShellProps) {
	const phoneNav = look === 'page' && nav.length > 0
	return (
		<div className="flex min-h-dvh flex-col">
			<a
				href="#main"
				className="sr-only z-50 rounded-md bg-primary px-4 py-3 font-semibold text-on-primary focus:not-sr-only focus:absolute focus:m-2 focus:px-4 focus:py-3"
			>
				{shellWords.skip}
			</a>
			<NavProgress />
			<RouteFocus />
			<Header
				home={addresses.home}
				signIn={person ? null : addresses.signIn}
				nav={nav}
				menu={<AccountMenu person={person} theme={theme} addresses={addresses} />}
			/>
			{phoneNav && <PhoneNav nav={nav} />}
			<main id="main" tabIndex={-1} className="page flex-1 py-6 outline-none sm:py-10">
				<Flash message={flash ?? null} />
				{children}
			</main>
			{look === 'page' && (
				<Footer demo={demo} guide={addresses.guide} scores={person ? urls.scores() : undefined} />
			)}
		</div>
	)
}
