import type { Queries } from './db.server'

/** A version of a scenario, published still or not. */
export type ScenarioVersionItem = { hash: string; title: string; createdAt: Date }

/** Every version of a scenario, the newest first. */
export async function scenarioVersions(db: Queries, slug: string): Promise<ScenarioVersionItem[]> {
	return db.contentVersion.findMany({
		where: { kind: 'scenario', slug },
		orderBy: [{ createdAt: 'desc' }, { hash: 'asc' }],
		select: { hash: true, title: true, createdAt: true },
	})
}
