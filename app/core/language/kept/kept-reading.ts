import type { AtRandom } from '../../paths/bots/play-at-random'
import type { Bounds } from '../../paths/bounds'
import type { Marking } from '../../wording/marking'
import type { Match } from '../../wording/match'
import type { PieceRead } from '../body/read-piece'
import type { NearestAim } from '../checks/fairness/best-below-90'
import { type Kept, keep } from './keep'

/**
 * What one reading leaves to the next, so that only what changed is read again: pieces of the body by their own text,
 * what the scorer hears by what it is asked, and what searches find by the definition without its words.
 */
export type KeptReading = {
	pieces: Kept<PieceRead>
	marks: Kept<Marking>
	matches: Kept<Match>
	bounds: Kept<[Bounds, ...Bounds[]]>
	aims: Kept<NearestAim>
	chances: Kept<AtRandom>
}

const thousand = 1000

/** Room for about eight of the longest texts; a piece takes some 60 bytes of memory for each of its characters. */
export const openKept = (): KeptReading => ({
	pieces: keep(500 * thousand),
	marks: keep(1500 * thousand),
	matches: keep(3000 * thousand),
	bounds: keep(2000 * thousand),
	aims: keep(2000 * thousand),
	chances: keep(2000 * thousand),
})
