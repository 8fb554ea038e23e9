/** What a group of vowels does not tell: an `e` that is not spoken, before an ending or in a compound. */
const silent: readonly RegExp[] = [
	/(?<=[gq])ue(?=s?$)/,
	/(?<=[^aeiouy])e(?=(?:ly|ful|fully|ment|ments|ness|less|thing|times?|where|one|body)$)/,
	/(?<=ev)e(?=ry)/,
	/(?<=[^aeioutdy]|[aeiouy]l)e(?=d$)(?<![^aeiouyl]le)/,
	/(?<=[^aeioucgsxyz]|[aeiouy]l)(?<![cs]h)e(?=s$)(?<![^aeiouyl]le)/,
	/(?<=[^aeiouy])e$(?<![^aeiouyl]le)/,
	/(?<=bus)i(?=ness)/,
	/(?<=pe)o(?=ple)/,
]

/** Two vowels side by side that are spoken apart: `ide-a`, `seri-ous`, `qui-et`, `usu-al`, `say-ing`, `employ-ee`. */
const apart =
	/(?:id|ar)ea|[^cgstx]i[ao]|(?:cl|d|qu|sc)ie(?!s?$)|[^gq]ua|[aeiouy]ing|oyee|eo$|^(?:creat|react)/g

/** The syllables of an English word, guessed from its spelling: right for most words, wrong for some. At least 1. */
export function syllables(word: string): number {
	const letters = word
		.toLowerCase()
		.normalize('NFD')
		.replace(/[^a-z]/g, '')
	const spoken = silent.reduce((left, one) => left.replace(one, ''), letters)
	const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0
	return Math.max(1, groups + (letters.match(apart)?.length ?? 0))
}
