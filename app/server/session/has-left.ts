import { isZone, startOfDay } from '#app/core/records/day'

/** When somebody is no longer here, and by whose clock. */
export type Leaving = { leftOn: string | null; timeZone: string | null; siteZone: string | null }

/** Whether somebody has left: from the beginning of that day where they are. It needs no job to become true. */
export function hasLeft({ leftOn, timeZone, siteZone }: Leaving, at: Date, house: string): boolean {
	if (leftOn === null) return false
	const zone = timeZone ?? siteZone ?? house
	return at >= startOfDay(leftOn, isZone(zone) ? zone : house)
}
