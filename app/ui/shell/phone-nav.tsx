import { NavLink } from '@remix-run/react'
import { shellWords } from '../words/shell'
import { NavIcon } from './nav-icon'
import type { NavItem } from './nav-item'

/** The menu under the thumb. It stays in view only where the screen is tall enough to spare the room. */
export function PhoneNav({ nav }: { nav: NavItem[] }) {
	return (
		<nav
			aria-label={shellWords.main}
			className="no-print z-20 border-t border-line bg-sheet pb-[env(safe-area-inset-bottom)] md:hidden [@media(min-height:32rem)]:sticky [@media(min-height:32rem)]:bottom-0"
		>
			<ul className="flex">
				{nav.map((item) => (
					<li key={item.to} className="min-w-0 flex-1">
						<NavLink
							to={item.to}
							end={item.end ?? false}
							className="flex min-h-15 flex-col items-center justify-center gap-0.5 border-t-4 border-transparent px-1 text-xs text-ink-soft no-underline aria-[current=page]:border-primary aria-[current=page]:font-semibold aria-[current=page]:text-primary"
						>
							<NavIcon icon={item.icon} className="size-5" />
							<span className="max-w-full truncate">{item.label}</span>
						</NavLink>
					</li>
				))}
			</ul>
		</nav>
	)
}
