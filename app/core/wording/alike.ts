/** How alike two texts are by their letters, 0-1: the share of groups of three that they have in common. Case, accents, signs and what cannot be seen do not count. */
export function alike(one: string, other: string): number {
	const [a, b] = [plain(one), plain(other)]
	if (a === b) return a === '' ? 0 : 1
	const groups = groupsOf(b)
	let [shared, left] = [0, 0]
	for (const count of groups.values()) left += count
	const all = left + Math.max(0, a.length - 2)
	for (let at = 0; at + 3 <= a.length; at += 1) {
		const group = a.slice(at, at + 3)
		const count = groups.get(group) ?? 0
		if (count === 0) continue
		groups.set(group, count - 1)
		shared += 1
	}
	return all === 0 ? 0 : (2 * shared) / all
}

/** Whether a text is another one over again, or four or more words of it in a row and nothing else. */
export function repeats(text: string, other: string): boolean {
	if (alike(text, other) > nearlyTheSame) return true
	const words = plain(text)
	return words.split(' ').length >= 4 && ` ${plain(other)} `.includes(` ${words} `)
}

/** Texts that are more alike than this are the same text, with a word changed here or there. */
export const nearlyTheSame = 0.9

function groupsOf(text: string): Map<string, number> {
	const groups = new Map<string, number>()
	for (let at = 0; at + 3 <= text.length; at += 1) {
		const group = text.slice(at, at + 3)
		groups.set(group, (groups.get(group) ?? 0) + 1)
	}
	return groups
}

/** Words of small letters and digits with one space between them. */
function plain(text: string): string {
	const small = text
		.normalize('NFKD')
		.replace(/[\p{M}\p{Cf}'\u2019]/gu, '')
		.toLowerCase()
	return small.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
