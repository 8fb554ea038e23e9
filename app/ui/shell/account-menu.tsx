import { Form, Link } from '@remix-run/react'
import { useRef } from 'react'
import { urls } from '#app/urls'
import { Button } from '../primitives/button'
import { FoldIcon, LeaveIcon, PersonIcon } from '../primitives/icons'
import { linkWords } from '../words/links'
import { shellWords } from '../words/shell'
import type { ShellAddresses } from './app-shell'
import { useCloseDetails } from './close-details'
import { type ThemeChoice, ThemeSwitch } from './theme-switch'

/** `learns`: the pages of learning are theirs too. */
export type ShellPerson = { name: string; roleName: string; learns: boolean }

export type AccountMenuProps = { person: ShellPerson | null; theme: ThemeChoice; addresses: ShellAddresses }

/** Native details, so it opens without scripts; with them it also closes on Escape, outside, and on a new page. */
export function AccountMenu({ person, theme, addresses }: AccountMenuProps) {
	const details = useRef<HTMLDetailsElement>(null)
	useCloseDetails(details)
	return (
		<details ref={details} className="group relative">
			<summary className="flex min-h-11 items-center gap-2 rounded-md px-2 font-semibold hover:bg-primary-wash">
				<PersonIcon aria-hidden className="size-6 text-primary" />
				<span className={person ? 'max-w-40 truncate max-sm:sr-only' : 'sr-only'}>
					{person?.name ?? shellWords.theme}
				</span>
				<FoldIcon aria-hidden className="motion-calm size-4 transition-transform group-open:rotate-180" />
			</summary>
			<div className="absolute end-0 z-30 mt-2 w-72 max-w-[calc(100vw-2rem)] rounded-lg border border-line bg-sheet p-4 shadow-soft">
				{person && (
					<div className="mb-4 border-b border-line pb-4">
						<p className="text-xs text-ink-soft">{shellWords.signedInAs}</p>
						<p className="font-semibold">{person.name}</p>
						<p className="text-sm text-ink-soft">{person.roleName}</p>
						<Link to={addresses.account} className="mt-2 inline-flex min-h-11 items-center">
							{shellWords.yourAccount}
						</Link>
						{person.learns && (
							<Link to={urls.tryWords()} className="flex min-h-11 items-center">
								{linkWords.tryWords}
							</Link>
						)}
					</div>
				)}
				<ThemeSwitch theme={theme} action={addresses.theme} />
				{person && (
					<Form method="post" action={addresses.signOut} className="mt-4 border-t border-line pt-4">
						<Button type="submit" look="secondary" className="w-full">
							<LeaveIcon aria-hidden className="size-5" />
							{shellWords.signOut}
						</Button>
					</Form>
				)}
			</div>
		</details>
	)
}
