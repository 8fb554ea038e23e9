import { timeText } from './time-text'

export type TimeProps = { at: Date | string; withClock?: boolean; className?: string }

/** A moment, readable by people and machines. Strings are ISO 8601. */
export function Time({ at, withClock = false, className }: TimeProps) {
	const date = typeof at === 'string' ? new Date(at) : at
	return (
		<time dateTime={date.toISOString()} className={className}>
			{timeText(date, withClock)}
		</time>
	)
}
