import { pseudoLanguage } from './language-name'
import { markdownOf } from './markdown/markdown-of'
import { framed, onWords } from './markdown/on-words'
import { nodesOf } from './markdown/words-of'
import { cutAtSlots } from './slots'
import type { SourceString } from './strings-of'
import type { Translation } from './translation'

const plainLetters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const accented = [...'åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ']
const filler = 'one two three four five six seven eight nine ten eleven twelve '

/**
 * A text as a translation would change a page: letters with accents (a font or an encoding that lacks them shows),
 * 35 per cent longer, rounded up (what does not fit shows), between brackets (what is cut off, or never went through
 * translation, shows). Slots and markup stay.
 */
export function pseudoText({ shown, text, words }: Pick<SourceString, 'shown' | 'text' | 'words'>): string {
	const more = padding(text.replace(/\{\{[^}]*\}\}/g, '').length)
	if (words === null) return `[${accents(shown)}${more}]`
	const nodes = onWords(
		nodesOf(shown, () => true),
		accents,
	)
	return markdownOf(framed(nodes, '[', `${more}]`))
}

/** Every string in the pseudo-language, as a translation. */
export function pseudoTranslation(strings: readonly SourceString[]): Translation {
	const entries = strings.map((string) => ({
		key: string.key,
		at: 0,
		of: string.fingerprint,
		was: string.shown,
		stale: null,
		text: pseudoText(string),
		textAt: 0,
		note: null,
		comment: null,
	}))
	return { language: pseudoLanguage, entries, comment: null }
}

function accents(text: string): string {
	return cutAtSlots(text)
		.map((part) =>
			'slot' in part
				? `{{${part.slot}}}`
				: part.words.replace(/[A-Za-z]/g, (letter) => accented[plainLetters.indexOf(letter)] ?? letter),
		)
		.join('')
}

/** A space and words, brackets counted, for a text of this length. */
function padding(length: number): string {
	const wanted = Math.max(0, Math.ceil(length * 0.35) - 3)
	return wanted === 0
		? ''
		: ` ${filler
				.repeat(Math.ceil(wanted / filler.length))
				.slice(0, wanted)
				.trimEnd()}`
}
