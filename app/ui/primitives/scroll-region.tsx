import type { ReactNode } from 'react'
import { classes } from './classes'

export type ScrollRegionProps = { label: string; className?: string; children: ReactNode }

/** Wide things scroll inside themselves, by keyboard too: the region takes focus and has a name. */
export function ScrollRegion({ label, className, children }: ScrollRegionProps) {
	return (
		// eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scroller must be reachable by keyboard
		<div role="region" aria-label={label} tabIndex={0} className={classes('scroller', className)}>
			{children}
		</div>
	)
}
