import type { NavItem } from './nav-item'

/** How many things wait behind an entry of the menu. */
export function NavCount({ count }: { count: NavItem['count'] }) {
	if (!count) return null
	return (
		<span className="ms-1.5 rounded-full bg-accent px-1.5 text-xs font-semibold text-on-accent tabular-nums">
			<span aria-hidden="true">{count.number}</span>
			<span className="sr-only">({count.text})</span>
		</span>
	)
}
