import type { ReactNode } from 'react'
import { classes } from './classes'

export type BadgeLook = 'plain' | 'primary' | 'accent' | 'good' | 'warn' | 'problem'
export type BadgeProps = { look?: BadgeLook; icon?: ReactNode; className?: string; children: ReactNode }

const looks: Record<BadgeLook, string> = {
	plain: 'bg-sunk text-ink',
	primary: 'bg-primary-wash text-primary',
	accent: 'bg-accent text-on-accent',
	good: 'bg-good-wash text-good',
	warn: 'bg-warn-wash text-warn',
	problem: 'bg-problem-wash text-problem',
}

/** A short word about a thing's state. The word carries the meaning; the colour only helps. */
export function Badge({ look = 'plain', icon, className, children }: BadgeProps) {
	return (
		<span
			className={classes(
				'inline-flex items-center gap-1.5 rounded-full border border-transparent px-2.5 py-0.5 text-xs font-semibold sm:whitespace-nowrap',
				looks[look],
				className,
			)}
		>
			{icon}
			{children}
		</span>
	)
}
