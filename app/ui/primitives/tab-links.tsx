import { Link } from '@remix-run/react'
import { classes } from './classes'

export type TabLink = { label: string; to: string; current: boolean; count?: number }
export type TabLinksProps = { label: string; tabs: TabLink[] }

/** Views of one thing, each with its own address: links, not ARIA tabs. */
export function TabLinks({ label, tabs }: TabLinksProps) {
	return (
		<nav aria-label={label} className="mb-6 border-b border-line">
			<ul className="-mb-px flex flex-wrap gap-x-2">
				{tabs.map((tab) => (
					<li key={tab.to}>
						<Link
							to={tab.to}
							aria-current={tab.current ? 'page' : undefined}
							className={classes(
								'flex min-h-11 items-center gap-2 border-b-4 px-3 no-underline',
								tab.current
									? 'border-primary font-semibold text-ink'
									: 'border-transparent text-ink-soft hover:border-edge',
							)}
						>
							{tab.label}
							{tab.count !== undefined && (
								<span className="rounded-full bg-sunk px-2 text-xs text-ink tabular-nums">{tab.count}</span>
							)}
						</Link>
					</li>
				))}
			</ul>
		</nav>
	)
}
