import { lessonBySlug, scenarioBySlug } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import { attemptsOf } from '../store/attempts.server'
import {
	addObstacle,
	markObstacleSeen,
	type ObstacleKind,
	takeBack,
	waitingOf,
} from '../store/obstacles.server'
import { hasTrainer } from '../store/teams.server'
import { plainWords } from './typed-text.server'

export const mostObstacle = 1_000
/** So many may wait for an answer at once. */
export const mostWaiting = 20

export type TellObstacleResult =
	| { ok: true }
	| { ok: false; refused: 'not-found' | 'empty' | 'too-long' | 'nobody' | 'many' }

/** Where it is told: `course/lesson`, or a scenario's slug. */
export type ObstaclePlace = { kind: ObstacleKind; slug: string }

/**
 * A trainee tells the trainers of their team what gets in the way on the job. Its writer is kept, so that the answer
 * finds them; the trainers are told the name only where `named` says so.
 */
export async function tellObstacle(
	deps: Deps,
	asked: ObstaclePlace & { personId: string; text: string; named: boolean },
): Promise<TellObstacleResult> {
	const { kind, slug, personId, named } = asked
	if (!(await isThere(deps, personId, asked))) return { ok: false, refused: 'not-found' }
	const words = plainWords(asked.text, mostObstacle)
	if (!words.ok) return words
	if (!(await hasTrainer(deps.db.read, personId))) return { ok: false, refused: 'nobody' }
	const fresh = { id: deps.newId(), personId, kind, slug, text: words.text, named, at: deps.now() }
	return deps.db.write(async (tx): Promise<TellObstacleResult> => {
		const waiting = await waitingOf(tx, personId)
		// Sent twice is told once.
		if (waiting.some((one) => one.kind === kind && one.slug === slug && one.text === words.text))
			return { ok: true }
		if (waiting.length >= mostWaiting) return { ok: false, refused: 'many' }
		await addObstacle(tx, fresh)
		return { ok: true }
	})
}

/** A scenario that was taken away is still there for whoever has played it. */
async function isThere(
	{ db }: Pick<Deps, 'db'>,
	personId: string,
	{ kind, slug }: ObstaclePlace,
): Promise<boolean> {
	if (kind === 'scenario')
		return (
			(await scenarioBySlug(db, slug)) !== null || (await attemptsOf(db.read, personId, { slug })).length > 0
		)
	const [course = '', lesson = ''] = slug.split('/')
	return (await lessonBySlug(db, course, lesson)) !== null
}

type Own = { id: string; personId: string }

/** Takes back what one has told, for good, while nobody has answered it. */
export function takeObstacleBack(deps: Pick<Deps, 'db'>, own: Own): Promise<'ok' | 'answered'> {
	return deps.db.write((tx) => takeBack(tx, own))
}

/** Notes that the answer was read, so that home no longer tells of it. */
export function seeObstacleAnswer(deps: Pick<Deps, 'db' | 'now'>, own: Own): Promise<void> {
	return deps.db.write((tx) => markObstacleSeen(tx, { ...own, at: deps.now() }))
}
