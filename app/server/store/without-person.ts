/**
 * Some JSON without what tells of somebody: of every list the items go that hold one of these texts, at whatever depth;
 * elsewhere the texts become null.
 */
export function withoutPerson(value: unknown, texts: readonly string[]): unknown {
	if (typeof value === 'string') return texts.includes(value) ? null : value
	if (Array.isArray(value)) {
		return value.filter((item) => !holds(item, texts)).map((item) => withoutPerson(item, texts))
	}
	if (typeof value !== 'object' || value === null) return value
	const kept = Object.entries(value).filter(([name]) => !texts.includes(name))
	return Object.fromEntries(kept.map(([name, said]) => [name, withoutPerson(said, texts)]))
}

/** Of an item that is itself a list nothing is asked: its own items are looked at one by one. */
function holds(item: unknown, texts: readonly string[]): boolean {
	if (typeof item === 'string') return texts.includes(item)
	if (typeof item !== 'object' || item === null || Array.isArray(item)) return false
	return Object.values(item).some((said) => holds(said, texts))
}
