const titles = new Set([
	'mr',
	'mrs',
	'ms',
	'miss',
	'mx',
	'dr',
	'prof',
	'sir',
	'madam',
	'rev',
	'father',
	'sister',
])

/** How a sentence calls somebody: "Maya" for Maya Osei, "Mrs Pham" for Mrs Lan Pham, who did not offer her first name. */
export function shortName(name: string): string {
	const parts = name.trim().split(/\s+/)
	const [first = name] = parts
	const last = parts.at(-1)
	if (parts.length > 1 && last && titles.has(first.toLowerCase().replace('.', ''))) return `${first} ${last}`
	return first
}
