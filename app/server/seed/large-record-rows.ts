import type { BulkRow } from '../store/bulk.server'
import type { LargeRow } from './large-row'

/** The rows of one record in its three tables; who corrects or attests it comes later in the chain. */
export function recordRows(
	{ salt, event, ...row }: LargeRow,
	later: { correctedBy: number | null; attestedBy: number | null },
): { record: BulkRow; subject: BulkRow; line: BulkRow } {
	const { person } = event
	const { seq, kind, slug, result, way, at, expiresAt, minutes } = row
	return {
		record: row,
		subject: { seq, personId: person.id, salt },
		line: {
			...{ seq, personId: person.id, name: person.name, teamId: person.team, siteId: person.site },
			...{ kind, slug, result, way, at, expiresAt, minutes, ...later },
		},
	}
}
