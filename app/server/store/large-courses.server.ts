import { z } from 'zod'
import type { LargeCourse } from '../seed/large-events'
import type { Queries } from './db.server'

const documentSchema = z.object({
	scenarios: z.array(z.string()),
	validMonths: z.number().nullable().default(null),
})

/** What is published, as the large house learns it; courses for good last a year there, so that there are rounds. */
export async function largeCourses(db: Queries): Promise<LargeCourse[]> {
	const heads = await db.contentHead.findMany({
		where: { kind: { in: ['course', 'scenario'] }, hash: { not: null }, retiredAt: null },
		orderBy: { slug: 'asc' },
		select: { kind: true, slug: true, hash: true },
	})
	const hashes = new Map(heads.map(({ kind, slug, hash }) => [`${kind}:${slug}`, hash ?? '']))
	const versions = await db.contentVersion.findMany({
		where: { kind: 'course', hash: { in: heads.flatMap(({ hash }) => hash ?? []) } },
		orderBy: { slug: 'asc' },
		select: { slug: true, hash: true, document: true },
	})
	const courses = versions.map(({ slug, hash, document }) => {
		const { scenarios, validMonths } = documentSchema.parse(JSON.parse(document))
		return {
			...{ slug, hash, months: validMonths ?? 12 },
			scenarios: scenarios.map((one) => ({ slug: one, hash: hashes.get(`scenario:${one}`) ?? '' })),
		}
	})
	return courses.length > 0 ? courses : unpublished
}

/** Where nothing is published, as in tests of lists: names only. */
const unpublished = ['alpha', 'beta', 'gamma', 'delta'].map((name) => ({
	...{ slug: `demo-${name}`, hash: `demo-hash-${name}`, months: 12 },
	scenarios: [{ slug: `demo-${name}-talk`, hash: `demo-hash-${name}-talk` }],
}))

/** What stands against a large house, in plain words, or where the chain ends that it is added to. */
export async function largeHouseGround(
	db: Queries,
): Promise<{ ok: false; why: string } | { ok: true; head: { seq: number; mac: string } | null }> {
	if ((await db.person.count({ where: { demo: false } })) > 0)
		return { ok: false, why: 'There are people here who are not of the demo. Use a fresh folder.' }
	if ((await db.site.count({ where: { id: { startsWith: 'demo-site-' } } })) > 0)
		return { ok: false, why: 'The large house is here already. Use a fresh folder.' }
	const head = await db.completionRecord.findFirst({
		orderBy: { seq: 'desc' },
		select: { seq: true, mac: true },
	})
	return { ok: true, head }
}
