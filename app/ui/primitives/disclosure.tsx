import type { ReactNode } from 'react'
import { classes } from './classes'
import { FoldIcon } from './icons'

export type DisclosureProps = {
	summary: ReactNode
	open?: boolean
	id?: string
	/** card: a panel of its own; line: a quiet row within one. */
	look?: 'card' | 'line'
	className?: string
	children: ReactNode
}

/** Native details: opens by keyboard and without scripts. */
export function Disclosure({ summary, open, id, look = 'card', className, children }: DisclosureProps) {
	return (
		<details
			id={id}
			open={open}
			className={classes(
				'group',
				look === 'card' ? 'rounded-lg border border-line bg-sheet' : 'border-b border-line',
				className,
			)}
		>
			<summary
				className={classes(
					'flex min-h-11 items-center justify-between gap-4 rounded-lg py-3 font-semibold hover:text-primary',
					look === 'card' && 'px-5',
				)}
			>
				<span className="min-w-0">{summary}</span>
				<FoldIcon
					aria-hidden
					className="motion-calm size-5 shrink-0 transition-transform [details[open]>summary>&]:rotate-180"
				/>
			</summary>
			<div className={look === 'card' ? 'px-5 pb-5' : 'pb-4'}>{children}</div>
		</details>
	)
}
