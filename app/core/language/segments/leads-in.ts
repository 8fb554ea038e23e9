import type { DraftReply, DraftSegment, Placed } from '../draft'
import { piecesOf } from './names-in'

/** From each scene and use of a segment to where its replies and exits lead, as its author wrote it. */
export function leadsIn(segment: DraftSegment): Map<string, Placed<string>[]> {
	const leads = new Map<string, Placed<string>[]>()
	for (const piece of piecesOf(segment)) {
		if (!piece.id || leads.has(piece.id.value)) continue
		// Parameters of a use are among what it gives; they name no place, and are left out where they are asked for.
		leads.set(
			piece.id.value,
			'segment' in piece ? [...piece.given.values()] : piece.replies.flatMap(targetsOf),
		)
	}
	return leads
}

/** Where a reply may lead, its cases included. */
export const targetsOf = ({ to, cases }: DraftReply): Placed<string>[] =>
	[to, ...cases.map((one) => one.to)].filter((one) => one !== null)
