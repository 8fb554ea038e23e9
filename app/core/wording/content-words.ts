/** Words that say little about what is meant; `not`, `no` and `never` say much and stay. */
const small: ReadonlySet<string> = new Set(
	`a am an and are as at be been but by can could did do does done for from had has have he her here him his i if in
	into is it its just like me my of on or our out over really right she so some than that the their them then there
	these they this those to too up us very was we well were what when which who will with would you your`.split(
		/\s+/,
	),
)

const short: readonly (readonly [RegExp, string])[] = [
	[/[\u2018\u2019\u02bc]/g, "'"],
	[/\bcan't\b/g, 'can not'],
	[/\bwon't\b/g, 'will not'],
	[/n't\b/g, ' not'],
	[/'(?:m|re|ve|ll|d|s)\b/g, ''],
]

/** The words of a text that carry its meaning, in order: small letters, without endings and accents. */
export function contentWords(text: string): string[] {
	const plain = short.reduce((sofar, [find, put]) => sofar.replace(find, put), text.toLowerCase())
	const words =
		plain
			.normalize('NFKD')
			.replace(/\p{M}/gu, '')
			.match(/[\p{L}\p{N}]+/gu) ?? []
	return words.filter((word) => !small.has(word)).map(stem)
}

/** Takes off one ending; what is left has at least three letters. Crude, and the same on both sides of a comparison. */
function stem(word: string): string {
	const bare = word.replace(/(?<=...)(?:ings?|ed|ies|es|s|ly|y|e)$/, '')
	return bare.replace(/(?<=...)([b-df-hj-np-tv-z])\1$/, '$1')
}
