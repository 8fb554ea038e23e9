import { z } from 'zod'
import type { Queries } from '../store/db.server'

const schema = z.object({
	job: z.string().nullable(),
	team: z.string().nullable(),
	site: z.string().nullable(),
	manager: z.string().nullable(),
})
export type SnapshotTold = z.output<typeof schema>

/** Where somebody worked when a record was written, with names of now in the place of ids; null where it was not kept. */
export async function snapshotTold(db: Queries, json: string | null): Promise<SnapshotTold | null> {
	const read = json === null ? null : schema.safeParse(JSON.parse(json))
	if (!read?.success) return null
	const { job, team, site, manager } = read.data
	const [inTeam, atSite, under] = await Promise.all([
		team && db.team.findUnique({ where: { id: team }, select: { name: true } }),
		site && db.site.findUnique({ where: { id: site }, select: { name: true } }),
		manager && db.person.findUnique({ where: { id: manager }, select: { name: true } }),
	])
	return {
		job,
		team: inTeam ? inTeam.name : team,
		site: atSite ? atSite.name : site,
		manager: under ? under.name : manager,
	}
}
