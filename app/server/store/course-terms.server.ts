import { z } from 'zod'
import type { CourseTerms } from '#app/core/records/course-terms'
import type { Queries } from './db.server'

/** Older versions of a course say nothing of rounds: they hold for good. */
const termsSchema = z.object({
	title: z.string(),
	scenarios: z.array(z.string()),
	validMonths: z.number().nullable().default(null),
	renewDays: z.number().default(60),
	renews: z.enum(['completion', 'expiry']).default('completion'),
	counts: z.enum(['first', 'best', 'latest']).default('best'),
	testOut: z.string().nullable().default(null),
})

/** The terms of every course since each of its publications, by slug and oldest first; those that are retired too. */
export async function courseTermsOf(db: Queries): Promise<Map<string, CourseTerms[]>> {
	const published = await db.publication.findMany({
		where: { kind: 'course', act: { in: ['publish', 'bring-back'] } },
		orderBy: [{ at: 'asc' }, { id: 'asc' }],
		select: { slug: true, hash: true, at: true },
	})
	const versions = await db.contentVersion.findMany({
		where: { kind: 'course' },
		orderBy: { createdAt: 'asc' },
		select: { hash: true, slug: true, document: true, createdAt: true },
	})
	const known = new Map(versions.map((version) => [version.hash, version]))
	const terms = new Map<string, CourseTerms[]>()
	const add = (slug: string, hash: string, from: Date) => {
		const document = known.get(hash)?.document
		if (document === undefined) return
		const said = termsSchema.parse(JSON.parse(document))
		terms.set(slug, [...(terms.get(slug) ?? []), { ...said, course: slug, versionHash: hash, from }])
	}
	for (const { slug, hash, at } of published) add(slug, hash, at)
	// What was published before publications were kept.
	for (const { slug, hash, createdAt } of versions) if (!terms.has(slug)) add(slug, hash, createdAt)
	return terms
}
