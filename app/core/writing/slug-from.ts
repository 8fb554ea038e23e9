/** So long may a name made from a title be, in letters. */
const most = 60

/** A name for an address, made from a title: small letters, digits and hyphens. Empty where the title has no letter for it. */
export function slugFrom(title: string): string {
	const plain = title
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/ß/g, 'ss')
		.replace(/[øØ]/g, 'o')
		.replace(/[łŁ]/g, 'l')
		.toLowerCase()
		.replace(/['’]/g, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^[^a-z]+/, '')
	return plain
		.slice(0, most)
		.replace(/-[^-]*$/, (tail) => (plain.length > most ? '' : tail))
		.replace(/-+$/, '')
}
