import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** False on the server and in the first drawing, true once scripts run: for controls that need scripts to mean anything. */
export function useHydrated(): boolean {
	return useSyncExternalStore(
		never,
		() => true,
		() => false,
	)
}
