import type { Queries } from './db.server'

/** Attempts at one version: how many run, wait for a trainer, and how many people passed it officially. */
export type AttemptsOn = {
	running: { practice: number; official: number }
	/** Official attempts that a trainer is to confirm. */
	awaited: number
	/** People, not attempts. */
	passed: number
}

export async function attemptsOn(db: Queries, versionHash: string): Promise<AttemptsOn> {
	const [practice, official, awaited, passed] = await Promise.all([
		db.attempt.count({ where: { versionHash, mode: 'practice', endedAt: null } }),
		db.attempt.count({ where: { versionHash, mode: 'official', endedAt: null } }),
		db.attempt.count({ where: { versionHash, mode: 'official', confirmation: 'awaited' } }),
		db.attempt.findMany({
			where: { versionHash, mode: 'official', passed: true, ...known },
			distinct: ['personId'],
			select: { personId: true },
		}),
	])
	return { running: { practice, official }, awaited, passed: passed.length }
}

/** While a trainer is awaited nobody knows whether it is passed. */
const known = { OR: [{ confirmation: null }, { confirmation: 'confirmed' }] }

/** How many attempts there ever were at each of these versions; versions without any are left out. */
export async function attemptCounts(
	db: Queries,
	hashes: readonly string[],
): Promise<ReadonlyMap<string, { practice: number; official: number }>> {
	const rows = await db.attempt.groupBy({
		by: ['versionHash', 'mode'],
		where: { versionHash: { in: [...hashes] } },
		_count: { _all: true },
	})
	const counts = new Map<string, { practice: number; official: number }>()
	for (const { versionHash, mode, _count } of rows) {
		const own = counts.get(versionHash) ?? { practice: 0, official: 0 }
		counts.set(versionHash, { ...own, [mode === 'official' ? 'official' : 'practice']: _count._all })
	}
	return counts
}

/** How many people have read this lesson. */
export function readersOf(db: Queries, lesson: string): Promise<number> {
	return db.lessonReading.count({ where: { lesson } })
}

/** How many people have a record of having completed this course. */
export async function completedBy(db: Queries, slug: string): Promise<number> {
	const rows = await db.recordSubject.findMany({
		where: { record: { kind: 'course', slug, result: 'completed' } },
		distinct: ['personId'],
		select: { personId: true },
	})
	return rows.length
}
