import { allowanceOf } from '#app/core/learning/allowance'
import { engineVersion } from '#app/core/version'
import { scenarioBySlug } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import { isAgreed } from '../store/adjustments.server'
import { type AttemptRow, attemptsOf, createAttempt, type Mode } from '../store/attempts.server'
import { officialOpening } from './official-opening.server'
import { officialSeed } from './official-seed.server'
import { practiceOpening } from './practice-opening.server'

export type StartResult =
	| { ok: true; attempt: AttemptRow }
	| { ok: false; refused: 'unknown-scenario' | 'practice-only' | 'key-reused' | 'awaited' }
	| { ok: false; refused: 'pause'; until: Date }

/**
 * Starts an attempt at what is published now and pins it: version, rule, engine, seed, opening. The same key starts
 * once, and nothing else than the first time. In practice a person remembers; an official attempt opens plainly.
 * An open official attempt is gone on with, never doubled; while a trainer is to confirm one, nobody spends another try;
 * three official ones are followed by a day's pause.
 */
export async function startAttempt(
	deps: Deps,
	start: { personId: string; slug: string; mode: Mode; key: string },
): Promise<StartResult> {
	const version = await scenarioBySlug(deps.db, start.slug)
	if (!version) return { ok: false, refused: 'unknown-scenario' }
	if (start.mode === 'official' && version.use === 'practice') {
		return { ok: false, refused: 'practice-only' }
	}
	const { definition } = version
	const earlier = await attemptsOf(deps.db.read, start.personId)
	const here = earlier.filter(({ slug }) => slug === start.slug)
	const practice = start.mode === 'practice'
	const seed = practice ? deps.newSeed() : await officialSeed(deps.db, deps.newSeed, definition, here)
	const fresh = {
		id: deps.newId(),
		personId: start.personId,
		versionHash: version.hash,
		slug: start.slug,
		mode: start.mode,
		seed,
		opening: practice
			? await practiceOpening(deps.db, definition, seed, earlier)
			: await officialOpening(deps.db.read, start.personId, definition, deps.now()),
		engine: engineVersion,
		rule: definition.rule,
		startKey: start.key,
		at: deps.now(),
	}
	if (practice) return asAsked(await createAttempt(deps.db, fresh))
	// Counted and created in one transaction: fifty starts at once are still three attempts.
	return deps.db.write(async (tx): Promise<StartResult> => {
		const before = await attemptsOf(tx, start.personId, { slug: start.slug, mode: 'official' })
		const same = before.find((attempt) => attempt.startKey === start.key || attempt.endedAt === null)
		if (same) return { ok: true, attempt: same }
		if (before.some(({ confirmation }) => confirmation === 'awaited'))
			return { ok: false, refused: 'awaited' }
		const noPause = await isAgreed(tx, start.personId, 'no-pause', deps.now())
		const allowance = allowanceOf(before, deps.now(), noPause)
		if (allowance.pausedUntil) return { ok: false, refused: 'pause', until: allowance.pausedUntil }
		return asAsked(await createAttempt(tx, fresh))
	})

	function asAsked(attempt: AttemptRow): StartResult {
		const same = attempt.slug === start.slug && attempt.mode === start.mode && attempt.fromAttempt === null
		return same ? { ok: true, attempt } : { ok: false, refused: 'key-reused' }
	}
}
