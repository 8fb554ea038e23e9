import type { LedgerKey } from '../keys.server'
import { commitmentOf, type SealedBody, sealOf } from '../store/seal.server'
import type { Chance } from './chance'
import type { LargeEvent } from './large-events'

/** A sealed row, its salt, and who it is about. */
export type LargeRow = SealedBody & { previous: string; mac: string; salt: string; event: LargeEvent }

/** Who grants and agrees in the demo. */
const [granter, agreer] = ['demo-theo', 'demo-hanna']

/** The next row of the chain; `seqOf` are the numbers that events before it have got. */
export function largeRow(
	event: LargeEvent,
	place: { seq: number; previous: string; seqOf: ReadonlyMap<LargeEvent, number> },
	key: LedgerKey,
	luck: Chance,
): LargeRow {
	const { person, total, way } = event
	const salt = luck.hex(16)
	const granted = event.corrects !== null || (way !== null && way !== 'play' && way !== 'test-out')
	const told = event.kind === 'course'
	const body: SealedBody = {
		seq: place.seq,
		id: `demo-record-${place.seq}`,
		...{ kind: event.kind, slug: event.slug, versionHash: event.hash, result: event.result },
		...{ attemptId: null, movesDigest: null, round: null, rule: null, minutes: event.minutes },
		scores: total === null ? null : JSON.stringify({ tone: total, respect: total, resolution: total, total }),
		engine: event.kind === 'scenario' ? '2' : null,
		at: new Date(event.at),
		commitment: commitmentOf(salt, person.id),
		corrects: event.corrects && (place.seqOf.get(event.corrects) ?? null),
		...{ reason: event.reason, way, courseRound: event.round },
		recordedAt: new Date(event.recorded),
		expiresAt: event.expires === null ? null : new Date(event.expires),
		inWorkTime: told ? luck.pick(['yes', 'yes', 'partly', 'no']) : null,
		language: told ? luck.pick(['en', 'en', 'en', 'de']) : null,
		snapshot: JSON.stringify({
			...{ job: person.job, site: person.site, manager: person.managerId },
			team: person.moved && event.recorded < person.moved.at.getTime() ? person.moved.from : person.team,
		}),
		grantedById: granted ? granter : null,
		...(event.corrects
			? { agreedById: agreer, approval: 'two-persons' }
			: { agreedById: null, approval: granted ? 'one-person' : null }),
		about: event.about && (place.seqOf.get(event.about) ?? null),
		keyId: key.id,
	}
	return { ...body, previous: place.previous, mac: sealOf(key.secret, place.previous, body), salt, event }
}
