import type { StoredAttempt } from '#app/core/assessment/numbers/facts-of'
import { engineVersion } from '#app/core/version'
import type { Deps } from '#app/server/deps.server'
import { commitmentOf } from '#app/server/store/seal.server'

/** Puts attempts into the database as if they had been played: official unless told, ended where `ended` says so. */
export async function keptAttempts(
	{ db }: Pick<Deps, 'db'>,
	version: { slug: string; hash: string },
	attempts: readonly (StoredAttempt & { ended?: boolean; mode?: 'practice' | 'official' })[],
): Promise<void> {
	const rows = attempts.map(({ id, person, startedAt, seed, opening, rule, moves, awaited, ...one }) => ({
		...{ id, seed, personId: person, slug: version.slug, versionHash: version.hash },
		mode: one.mode ?? 'official',
		memory: JSON.stringify(opening),
		engine: engineVersion,
		rule: JSON.stringify(rule),
		version: moves.length,
		startKey: id,
		startedAt: new Date(startedAt),
		endedAt: one.ended === false ? null : new Date(moves.at(-1)?.at ?? startedAt),
		confirmation: awaited ? 'awaited' : null,
	}))
	const all = attempts.flatMap(({ id, moves }) =>
		moves.map(({ move, at }, place) => ({ attemptId: id, number: place + 1, move, at: new Date(at) })),
	)
	await db.write(async (tx) => {
		await tx.attempt.createMany({ data: rows })
		await tx.move.createMany({
			data: all.map(({ attemptId, number, move, at }) => ({
				...{ attemptId, number, at, key: `${number}`, bodyHash: 'body', kind: move.kind },
				...(move.kind === 'chosen'
					? { reply: move.reply }
					: {
							reply: move.matched,
							scorer: move.scorer,
							tone: move.tone,
							respect: move.respect,
							commitment: commitmentOf('salt', move.text),
						}),
			})),
		})
		await tx.moveText.createMany({
			data: all.flatMap(({ attemptId, number, move }) =>
				move.kind === 'written' ? [{ attemptId, number, salt: 'salt', text: move.text }] : [],
			),
		})
	})
}
