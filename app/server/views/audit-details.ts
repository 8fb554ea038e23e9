/** What an entry of the log says beside its act, from the stored JSON of before and after: what changed, or all there is. */
export function auditDetails(before: string | null, after: string | null): string {
	const was = parts(before)
	return [...parts(after)]
		.filter(([name, now]) => was.get(name) !== now)
		.map(([name, now]) => {
			const said = was.has(name) ? `${was.get(name)} → ${now}` : now
			return name === '' ? said : `${name}: ${said}`
		})
		.join(', ')
}

function parts(json: string | null): Map<string, string> {
	if (json === null) return new Map()
	const value: unknown = JSON.parse(json)
	if (typeof value !== 'object' || value === null) return new Map([['', plain(value)]])
	return new Map(Object.entries(value).map(([name, said]) => [name, plain(said)]))
}

function plain(value: unknown): string {
	if (typeof value === 'boolean') return value ? 'yes' : 'no'
	return typeof value === 'string' ? value : JSON.stringify(value)
}
