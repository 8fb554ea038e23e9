import { classes } from './classes'
import { VisuallyHidden } from './visually-hidden'

export type SkeletonProps = { label: string; lines?: number; className?: string }

const widths = ['w-11/12', 'w-full', 'w-4/5', 'w-2/3']

/** A page on its way: quiet bars for the eye, one polite sentence for the ear. */
export function Skeleton({ label, lines = 3, className }: SkeletonProps) {
	return (
		<div role="status" className={classes('space-y-3', className)}>
			<VisuallyHidden>{label}</VisuallyHidden>
			{Array.from({ length: lines }, (_, line) => (
				<div
					key={line}
					className={classes('h-4 animate-pulse rounded-sm bg-line', widths[line % widths.length])}
				/>
			))}
		</div>
	)
}
