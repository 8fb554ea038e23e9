import type { Course, Lesson } from '#app/core/learning/lesson'
import type { WordNode } from '#app/core/scenario/words'
import { versionByHash } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import type { Me } from '../session/require.server'
import type { Queries } from '../store/db.server'
import { publicationsOf } from '../store/publications.server'
import { personInReach } from './person-view.server'
import { type ReadLine, readThrough } from './read-through.server'

export type ApprovalTold = {
	at: Date
	by: string | null
	approval: 'second-person' | 'repository' | 'none'
	approvedBy: string | null
}

export type VersionSeen = {
	person: { id: string; name: string }
	hash: string
	kind: 'scenario' | 'lesson' | 'course'
	title: string
	summary: string
	published: ApprovalTold | null
	/** Of a lesson or a course its words; of a scenario what was told before. */
	words: WordNode[]
	course: Pick<Course, 'lessons' | 'scenarios'> | null
	/** Of a scenario: who is met, and its scenes, without where a reply leads or what it counts. */
	scenario: {
		person: { name: string; about: string } | null
		scenes: {
			id: string
			title: string
			lines: ReadLine[]
			replies: { id: string; text: string; deed: string | null }[]
		}[]
	} | null
}

/** A version as somebody within reach saw it; null where it was none that they met. */
export async function versionSeen(
	deps: Pick<Deps, 'db'>,
	me: Me,
	personId: string,
	hash: string,
): Promise<VersionSeen | null> {
	const found = await personInReach(deps, me, personId)
	if (!found || found.scope !== 'whole' || !(await hasMet(deps.db.read, personId, hash))) return null
	const version = await versionByHash(deps.db, hash)
	if (!version) return null
	const shared = {
		person: { id: found.person.id, name: found.person.name },
		hash,
		title: version.title,
		published: await approvalOf(deps.db.read, version.kind, version.slug, hash),
	}
	const { document } = version
	if (document.kind === 'lesson' || document.kind === 'course') {
		const text: Pick<Lesson, 'summary' | 'words'> =
			document.kind === 'lesson' ? document.lesson : document.course
		const course = document.kind === 'course' ? document.course : null
		return {
			...shared,
			kind: document.kind,
			summary: text.summary,
			words: text.words,
			course,
			scenario: null,
		}
	}
	if (document.kind !== 'scenario') return null
	const read = readThrough(document.definition, document.words)
	const scenes = read.scenes.map(({ id, title, lines, replies }) => ({
		...{ id, title },
		lines: lines.filter(({ kind }) => kind !== 'thinks'),
		replies: replies.map((reply) => ({ id: reply.id, text: reply.text, deed: reply.deed })),
	}))
	return {
		...shared,
		...{ kind: 'scenario', summary: read.summary, words: read.brief, course: null },
		scenario: { person: read.person, scenes },
	}
}

/** Who published a version, and who approved it: its first publication as this very version. */
export async function approvalOf(
	db: Queries,
	kind: Parameters<typeof publicationsOf>[1],
	slug: string,
	hash: string,
): Promise<ApprovalTold | null> {
	const published = (await publicationsOf(db, kind, slug)).filter(
		(one) => one.hash === hash && one.act === 'publish',
	)
	const first = published.at(-1)
	return first ? { at: first.at, by: first.by, approval: first.approval, approvedBy: first.approvedBy } : null
}

async function hasMet(db: Queries, personId: string, versionHash: string): Promise<boolean> {
	const where = { personId, versionHash }
	const counts = await Promise.all([
		db.lessonReading.count({ where }),
		db.checkAnswer.count({ where }),
		db.attempt.count({ where: { ...where, mode: 'official' } }),
		db.recordSubject.count({ where: { personId, record: { versionHash } } }),
	])
	return counts.some((count) => count > 0)
}
