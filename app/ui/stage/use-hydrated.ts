import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** False on the server and in the first drawing, then true: for what makes no sense before scripts have loaded. */
export function useHydrated(): boolean {
	return useSyncExternalStore(
		never,
		() => true,
		() => false,
	)
}
