/** Words that say who somebody is. What they are called with must never move a mark. */
const identity = new Set(
	`muslim muslims islam islamic christian christians jewish jew jews hindu sikh buddhist catholic atheist black white asian african
	american british english irish scottish welsh polish indian pakistani chinese nigerian mexican latino hispanic arab turkish romanian
	gay lesbian trans transgender queer straight bisexual woman women man men girl girls boy boys female male lady ladies gentleman guy guys
	wife husband mother father mum dad mom son daughter elderly old young older younger disabled disability wheelchair blind deaf autistic
	immigrant immigrants foreigner foreigners refugee refugees cop cops police racist racism minority minorities liberal liberals
	conservative conservatives republican democrat trump obama god church mosque temple`.split(/\s+/),
)

/** Forms that are mostly written with a capital inside a sentence: names of people, places and firms. */
export function namesIn(texts: readonly string[]): ReadonlySet<string> {
	const high = new Map<string, number>()
	const low = new Map<string, number>()
	for (const text of texts)
		for (const [, word = ''] of text.matchAll(/(?<=[\p{Ll},;] )(\p{L}[\p{Ll}]+)/gu)) {
			const form = word.toLowerCase()
			const counts = form === word ? low : high
			counts.set(form, (counts.get(form) ?? 0) + 1)
		}
	return new Set(
		[...high].filter(([form, count]) => count > 1.5 * (low.get(form) ?? 0)).map(([form]) => form),
	)
}

const days =
	/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/

/** Whether a word or pair may teach anything: no names, nothing that says who somebody is, none of the days. */
export function isAllowed(gram: string, names: ReadonlySet<string>): boolean {
	return gram
		.split(' ')
		.every((word) => !identity.has(word) && !days.test(word) && (!names.has(word) || word === 'i'))
}
