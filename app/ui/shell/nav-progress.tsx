import { useNavigation } from '@remix-run/react'
import { classes } from '../primitives/classes'

/** A thin line while the next page is fetched. It waits a moment, so that quick pages do not flicker. */
export function NavProgress() {
	const busy = useNavigation().state !== 'idle'
	return (
		<div
			aria-hidden="true"
			className={classes(
				'no-print motion-slow fixed inset-x-0 top-0 z-40 h-1 origin-left bg-accent transition-[scale,opacity]',
				busy ? 'scale-x-75 opacity-100 delay-150' : 'scale-x-0 opacity-0',
			)}
		/>
	)
}
