import { createHash } from 'node:crypto'
import { courseTermsOf } from '../store/course-terms.server'
import type { Queries } from '../store/db.server'
import { peopleToMatch } from '../store/people-to-match.server'

/** What a file of past completions is held against, records apart: the same text as long as people and courses say the same. */
export async function matchingStamp(db: Queries, house: string): Promise<string> {
	const told = [await peopleToMatch(db, house), [...(await courseTermsOf(db))]]
	return createHash('sha256').update(JSON.stringify(told)).digest('base64url')
}
