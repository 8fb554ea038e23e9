/** Acts that say sorry, or feel for somebody. */
export const sorrow: ReadonlySet<string> = new Set([
	'apology',
	'apology-named',
	'feeling-seen',
	'over-apology',
])
