import { usualHours, type WorkHours } from '#app/core/records/work-hours'
import type { Queries } from './db.server'

/** When a person works: the hours of their site, in their own zone, else that of the site, else the house's. */
export async function hoursOf(db: Queries, personId: string, houseZone: string): Promise<WorkHours> {
	const person = await db.person.findUnique({
		where: { id: personId },
		select: { timeZone: true, site: true },
	})
	const { workDays, workFrom, workTo } = person?.site ?? usualHours
	return { workDays, workFrom, workTo, timeZone: person?.timeZone ?? person?.site?.timeZone ?? houseZone }
}
