/**
 * One text for equal JSON values: keys sorted by code unit, no spaces, `undefined` members left out.
 * Refuses (TypeError) what JSON cannot say exactly: functions, symbols, bigints, NaN and the infinities.
 */
export function canonical(value: unknown): string {
	if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
	if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
	if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
	if (typeof value === 'object') {
		const members = Object.entries(value)
			.filter(([, member]) => member !== undefined)
			.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
			.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`)
		return `{${members.join(',')}}`
	}
	throw new TypeError(`Only plain JSON values have a canonical text, not ${typeof value}`)
}
