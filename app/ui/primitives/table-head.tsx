import { Link } from '@remix-run/react'
import { common } from '../words/common'
import { classes } from './classes'

export type TableHeadProps = {
	label: string
	number?: boolean
	sort?: { to: string; now: 'ascending' | 'descending' | 'none' }
}

const marks = { ascending: '▲', descending: '▼', none: '' }

/** A column's head; a link when the column can be sorted, so that sorting has an address. */
export function TableHead({ label, number, sort }: TableHeadProps) {
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
					<span aria-hidden="true">{marks[sort.now]}</span>
				</Link>
			) : (
				label
			)}
		</th>
	)
}
