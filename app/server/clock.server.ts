/** The one reader of time. */
export function now(): Date {
	return new Date()
}
