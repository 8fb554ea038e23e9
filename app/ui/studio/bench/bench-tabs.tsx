import { Link } from '@remix-run/react'
import { classes } from '../../primitives/classes'

export type BenchTab<Id extends string> = { id: Id; label: string; to: string }
export type BenchTabsProps<Id extends string> = { label: string; tabs: BenchTab<Id>[]; current: Id }

/** The ways to write, or to see: links, so that each has an address and works before scripts do. */
export function BenchTabs<Id extends string>({ label, tabs, current }: BenchTabsProps<Id>) {
	return (
		<nav aria-label={label} className="mb-3 border-b border-line">
			<ul className="-mb-px flex flex-wrap gap-x-1">
				{tabs.map(({ id, label: name, to }) => (
					<li key={id}>
						<Link
							to={to}
							replace
							preventScrollReset
							aria-current={id === current ? 'page' : undefined}
							className={classes(
								'flex min-h-10 items-center border-b-4 px-3 text-sm no-underline',
								id === current
									? 'border-primary font-semibold text-ink'
									: 'border-transparent text-ink-soft hover:border-edge',
							)}
						>
							{name}
						</Link>
					</li>
				))}
			</ul>
		</nav>
	)
}
