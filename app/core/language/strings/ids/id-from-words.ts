import { isCounted } from '../../line-ids'
import { nameFault } from '../../names'
import { fingerprint } from '../fingerprint'

/** Words that say little about a line. */
const little = new Set(
	`a about again all am an and any anyone anything are as at be been but by can cant could did do does doesnt dont for
	from get give go had has hasnt have havent he her here hers him his how i if ill im in into is isnt it its ive just
	know like me mine my no not now of oh ok on one only or our out please she so some someone something than that thats
	the their them then there theres these they this those to too up us very was we well were weve what when where which
	who why will with would yes yet you your youre`.split(/\s+/),
)
const most = 24

/**
 * A short name for a line, from its own words: the first two or three that say something (`third-call`). Always the
 * same for the same words; a line without Latin letters is named by its fingerprint. None of `taken`.
 */
export function idFromWords(text: string, taken: ReadonlySet<string>): string {
	const name = nameOf(text)
	let id = name
	for (let count = 2; taken.has(id); count += 1) id = `${name}-${count}`
	return id
}

function nameOf(text: string): string {
	const telling: string[] = []
	for (const sentence of text.replace(/\{\{.*?\}\}/g, ' ').split(/[.!?…]+\s/)) {
		telling.push(...tokensOf(sentence).filter((word) => !little.has(word)))
		if (telling.length >= 2) break
	}
	const name = joined(telling.length > 0 ? telling : tokensOf(text))
	if (name === '') return `line-${fingerprint(text).slice(0, 6)}`
	return nameFault(name) === null && !isCounted(name) ? name : `${name}-line`
}

function tokensOf(text: string): string[] {
	const bare = text.normalize('NFKD').replace(/[\u0300-\u036f'’]/g, '')
	return bare.toLowerCase().match(/[a-z0-9]+/g) ?? []
}

/** Up to three words, as far as they fit; a name begins with a letter. */
function joined(words: readonly string[]): string {
	const [first = '', ...more] = words.slice(words.findIndex((word) => /^[a-z]/.test(word))).slice(0, 3)
	if (!/^[a-z]/.test(first)) return ''
	let name = first.slice(0, most)
	for (const word of more) {
		if (name.length + 1 + word.length > most) break
		name += `-${word}`
	}
	return name
}
