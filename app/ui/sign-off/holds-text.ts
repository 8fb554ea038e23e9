import { timeText } from '../primitives/time-text'
import { signOffWords as words } from '../words/sign-off'

/** What somebody has of a course already; an empty text where nothing holds. */
export function holdsText(holds: Date | string | null): string {
	if (holds === null) return ''
	return holds === 'for-good' ? words.holdsForGood : words.holds(timeText(new Date(holds)))
}
