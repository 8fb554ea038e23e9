import { isWorkTime, usualHours } from '#app/core/records/work-hours'

/** The hours of somebody's site; nulls where they have none. */
export type SiteHours = {
	timeZone: string | null
	workDays: string | null
	workFrom: string | null
	workTo: string | null
}

/** Answers by whose zone somebody lives and whether they are at work at `at`; worked out once for all who share both. */
export function worksNow(at: Date, houseZone: string) {
	const known = new Map<string, boolean>()
	return (ownZone: string | null, site: SiteHours): { zone: string; works: boolean } => {
		const zone = ownZone ?? site.timeZone ?? houseZone
		const { workDays, workFrom, workTo } = site
		const key = `${zone} ${workDays} ${workFrom} ${workTo}`
		const works =
			known.get(key) ??
			isWorkTime(at, {
				timeZone: zone,
				workDays: workDays ?? usualHours.workDays,
				workFrom: workFrom ?? usualHours.workFrom,
				workTo: workTo ?? usualHours.workTo,
			})
		known.set(key, works)
		return { zone, works }
	}
}
