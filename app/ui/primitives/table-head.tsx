import { Link } from '@remix-run/react'
import { common } from '../words/everywhere'
import { classes } from './classes'
import { DownIcon, SortIcon, UpIcon } from './icons'

export type TableHeadProps = {
	label: string
	number?: boolean
	sort?: { to: string; now: 'ascending' | 'descending' | 'none' }
}

const marks = { ascending: UpIcon, descending: DownIcon, none: SortIcon }

/** A column's head; a link when the column can be sorted, so that sorting has an address. */
export function TableHead({ label, number, sort }: TableHeadProps) {
	const Mark = marks[sort?.now ?? 'none']
	return (
		<th
			scope="col"
			role="columnheader"
			aria-sort={sort && sort.now !== 'none' ? sort.now : undefined}
			className={classes(
				'bg-sunk px-4 py-3 text-start text-xs font-semibold whitespace-nowrap text-ink-soft',
				number && 'sm:text-end',
			)}
		>
			{sort ? (
				<Link to={sort.to} preventScrollReset className="inline-flex min-h-6 items-center gap-1 text-ink">
					{label}
					<span className="sr-only">, {common.sort}</span>
					<Mark aria-hidden className="size-4" />
				</Link>
			) : (
				label
			)}
		</th>
	)
}
