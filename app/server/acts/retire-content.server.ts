import { coursesNeeding } from '../content/courses-needing.server'
import type { ContentKind } from '../content/job.server'
import { courseByHash } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import { mayWriteContent } from '../session/owns.server'
import type { Me } from '../session/require.server'
import { type ContentHead, headOf, publishedHashes, setHead } from '../store/content.server'
import type { Queries } from '../store/db.server'
import { addPublication } from '../store/publications.server'
import { recordAudit } from './record-audit.server'

export type RetireContent = {
	kind: ContentKind
	/** `course/lesson` for a lesson. */
	slug: string
	act: 'retire' | 'bring-back'
	/** Why: 1 to 500 characters once trimmed. */
	reason: string
}
export type RetireResult =
	| { ok: true }
	| { ok: false; refused: 'not-found' | 'not-yours' | 'already' | 'no-reason' | 'long-reason' }
	/** Courses on offer that could not be completed without it. */
	| { ok: false; refused: 'needed'; courses: string[] }
	/** What a course needs and is not on offer itself, by slug. */
	| { ok: false; refused: 'incomplete'; missing: string[] }

export const longestReason = 500

/**
 * Offers a text to nobody new any more, or offers it again. Attempts that run finish, records stay. What a course on
 * offer needs cannot be retired, and no course comes back before what it needs.
 */
export async function retireContent(
	deps: Pick<Deps, 'db' | 'now' | 'newId' | 'keys'>,
	me: Pick<Me, 'id' | 'role'>,
	asked: RetireContent,
): Promise<RetireResult> {
	const { kind, slug, act } = asked
	const reason = asked.reason.trim()
	if (reason === '') return { ok: false, refused: 'no-reason' }
	if (reason.length > longestReason) return { ok: false, refused: 'long-reason' }
	const at = deps.now()
	return deps.db.write(async (tx): Promise<RetireResult> => {
		const head = await headOf(tx, kind, slug)
		const { hash = null } = head ?? {}
		if (!head || hash === null) return { ok: false, refused: 'not-found' }
		if (!(await mayWriteContent(tx, me, kind, slug))) return { ok: false, refused: 'not-yours' }
		if ((head.retiredAt !== null) === (act === 'retire')) return { ok: false, refused: 'already' }
		const held = await (act === 'retire' ? neededStill(tx, head) : notComplete(tx, head))
		if (held) return held
		await setHead(tx, { ...head, retiredAt: act === 'retire' ? at : null })
		await addPublication(tx, {
			...{ id: deps.newId(), kind, slug, act, hash, previousHash: hash, at },
			...{ origin: 'studio', byId: me.id, approval: 'none', approvedById: null, note: reason },
		})
		await recordAudit(deps, tx, {
			...{ actorId: me.id, action: `content.${act}`, target: `${kind}:${slug}` },
			after: { hash, reason },
		})
		return { ok: true }
	})
}

type Held = Extract<RetireResult, { ok: false }> | null

async function neededStill(tx: Queries, { kind, slug }: ContentHead): Promise<Held> {
	const courses = await coursesNeeding({ read: tx }, kind, slug)
	if (courses.length === 0) return null
	return { ok: false, refused: 'needed', courses: courses.map(({ title }) => title) }
}

async function notComplete(tx: Queries, { kind, slug, hash }: ContentHead): Promise<Held> {
	const course = kind === 'course' && hash !== null ? (await courseByHash({ read: tx }, hash))?.course : null
	if (!course) return null
	const offered = async (part: 'lesson' | 'scenario') =>
		new Set((await publishedHashes(tx, part)).map((one) => one.slug))
	const [lessons, scenarios] = [await offered('lesson'), await offered('scenario')]
	const missing = [
		...course.lessons.map((lesson) => `${slug}/${lesson}`).filter((lesson) => !lessons.has(lesson)),
		...course.scenarios.filter((scenario) => !scenarios.has(scenario)),
	]
	return missing.length === 0 ? null : { ok: false, refused: 'incomplete', missing }
}
