import { Link, useLocation } from '@remix-run/react'
import { classes } from '../primitives/classes'
import { shellWords } from '../words/shell'
import { NavCount } from './nav-count'
import { NavIcon } from './nav-icon'
import { isCurrent, type NavItem } from './nav-item'

/**
 * The menu of a phone: one row under the header, which stays in view where the screen is tall enough to spare the room.
 * At the top and not at the bottom, so that it never lies over something to press.
 */
export function PhoneNav({ nav }: { nav: NavItem[] }) {
	const { pathname } = useLocation()
	return (
		<nav
			aria-label={shellWords.main}
			className={classes(
				'no-print z-20 border-b border-line bg-sheet [@media(min-height:32rem)]:sticky [@media(min-height:32rem)]:top-0',
				nav.length < 6 ? 'md:hidden' : 'lg:hidden',
			)}
		>
			<ul className="flex">
				{nav.map((item) => (
					<li key={item.to} className="min-w-0 flex-1">
						<Link
							to={item.to}
							aria-current={isCurrent(item, pathname) ? 'page' : undefined}
							className="flex min-h-13 flex-col items-center justify-center border-b-4 border-transparent px-1 pt-1.5 text-xs text-ink-soft no-underline aria-[current=page]:border-primary aria-[current=page]:font-semibold aria-[current=page]:text-primary"
						>
							<span className="flex items-center">
								<NavIcon icon={item.icon} className="size-5" />
								<NavCount count={item.count} />
							</span>
							<span className="max-w-full truncate">{item.short ?? item.label}</span>
						</Link>
					</li>
				))}
			</ul>
		</nav>
	)
}
