/** One thing that an entry of the log says: null where there was, or is, nothing. */
export type AuditChange = { name: string; was: string | null; now: string | null }

/** What an act changed, from the stored JSON of before and after; what stayed the same is left out. */
export function auditChanges(
	before: string | null,
	after: string | null,
	nameOf: (id: string) => string | undefined = () => undefined,
): AuditChange[] {
	const was = parts(before, nameOf)
	const now = parts(after, nameOf)
	const names = [...new Set([...was.keys(), ...now.keys()])]
	return names
		.map((name) => ({ name, was: was.get(name) ?? null, now: now.get(name) ?? null }))
		.filter((change) => change.was !== change.now)
}

function parts(json: string | null, nameOf: (id: string) => string | undefined): Map<string, string> {
	if (json === null) return new Map()
	const value: unknown = JSON.parse(json)
	const told: [string, string][] = []
	tell('', value, told, nameOf)
	return new Map(told)
}

/** Things within things are told as `outer.inner`; lists as one text, each of their things by what it holds. */
function tell(
	name: string,
	value: unknown,
	told: [string, string][],
	nameOf: (id: string) => string | undefined,
): void {
	if (value === null || value === undefined) return
	if (typeof value === 'object' && !Array.isArray(value)) {
		for (const [inner, said] of Object.entries(value))
			tell(name === '' ? inner : `${name}.${inner}`, said, told, nameOf)
		return
	}
	told.push([name, plain(value, nameOf)])
}

function plain(value: unknown, nameOf: (id: string) => string | undefined): string {
	if (typeof value === 'boolean') return value ? 'yes' : 'no'
	if (typeof value === 'string') return nameOf(value) ?? value
	if (Array.isArray(value)) return value.map((one) => plain(one, nameOf)).join(', ')
	if (typeof value === 'object' && value !== null)
		return Object.values(value)
			.map((one) => plain(one, nameOf))
			.join(' ')
	return JSON.stringify(value)
}

/** Every text in some JSON that may be an id. */
export function idsIn(json: string | null): string[] {
	return json === null ? [] : (json.match(/"[A-Za-z0-9_-]{3,64}"/g) ?? []).map((text) => text.slice(1, -1))
}
