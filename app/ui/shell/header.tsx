import { Link, useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { classes } from '../primitives/classes'
import { LinkButton } from '../primitives/link-button'
import { common } from '../words/everywhere'
import { shellWords } from '../words/shell'
import { Logo } from './logo'
import { NavCount } from './nav-count'
import { isCurrent, type NavItem } from './nav-item'

export type HeaderProps = { home: string; nav: NavItem[]; signIn: string | null; menu: ReactNode }

export function Header({ home, nav, signIn, menu }: HeaderProps) {
	const { pathname } = useLocation()
	const hasRoom = nav.length < 6
	return (
		<header className={classes('no-print bg-sheet border-line', hasRoom ? 'md:border-b' : 'lg:border-b')}>
			<div className="page flex min-h-16 items-center gap-x-6">
				<Link
					to={home}
					aria-label={shellWords.home}
					className="flex min-h-11 items-center gap-2.5 font-display text-xl font-bold tracking-tight text-ink no-underline hover:text-primary"
				>
					<Logo className="h-7 w-9" />
					{common.product}
				</Link>
				{nav.length > 0 && (
					<nav aria-label={shellWords.main} className={hasRoom ? 'hidden md:block' : 'hidden lg:block'}>
						<ul className="flex gap-1">
							{nav.map((item) => (
								<li key={item.to}>
									<Link
										to={item.to}
										aria-current={isCurrent(item, pathname) ? 'page' : undefined}
										className="motion-quick flex min-h-11 items-center rounded-md px-3 whitespace-nowrap text-ink no-underline transition-colors hover:bg-primary-wash aria-[current=page]:bg-primary-wash aria-[current=page]:font-semibold aria-[current=page]:text-primary"
									>
										{item.label}
										<NavCount count={item.count} />
									</Link>
								</li>
							))}
						</ul>
					</nav>
				)}
				<div className="ms-auto flex items-center gap-2">
					{signIn && pathname !== signIn && (
						<LinkButton to={signIn} look="secondary" size="small">
							{shellWords.signIn}
						</LinkButton>
					)}
					{menu}
				</div>
			</div>
		</header>
	)
}
