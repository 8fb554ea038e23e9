import type { RecordItem } from '../store/records.server'

/**
 * The scores of a record as one reader may see them. Until somebody has passed, everybody else is told "not yet" and no
 * more: that is what the page says before an official attempt.
 */
export function scoresFor(readerId: string, item: RecordItem): RecordItem['scores'] {
	return item.result === 'not-yet' && item.person?.id !== readerId ? null : item.scores
}
