const doubleQuoted = /["\u201c\u201e\u00ab]([^"\u201d\u201c\u00bb]{1,400})["\u201d\u201c\u00bb]/g
const singleOpens = /(?:^|[\s(,:])['\u2018\u2019]\S/
/** Words that begin with an apostrophe: "'em" opens nothing. */
const clipped =
	"(?:em|til|till|round|tis|twas|cause|cos|cuz|bout|n|nuff|ere|ow|ello|im|er|is|\\d\\ds)(?![\\p{L}'\\u2019])"
const singleQuoted = new RegExp(
	`(?<![\\p{L}\\p{N}])['\\u2018\\u2019](?=\\S)(?!${clipped})([^'\\u2018\\u2019]|['\\u2019](?=\\p{L})){1,400}?['\\u2019](?![\\p{L}\\p{N}])`,
	'giu',
)

/** From and to of what stands between quotation marks. An apostrophe opens nothing inside or at the end of a word. */
export function quotedPlaces(text: string): [number, number][] {
	const places: [number, number][] = []
	const look = (pattern: RegExp) => {
		for (const match of text.matchAll(pattern)) places.push([match.index, match.index + match[0].length])
	}
	if (/["\u201c\u201e\u00ab]/.test(text)) look(doubleQuoted)
	if (singleOpens.test(text)) look(singleQuoted)
	return places
}
