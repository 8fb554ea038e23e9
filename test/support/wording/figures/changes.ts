/** Changes of a text that change nothing of what is said, or null where there is nothing to change. */
export const changes: Readonly<Record<string, (text: string) => string | null>> = {
	// Shouting is another matter.
	'no capitals': (text) => (/\b[A-Z]{3,}\b/.test(text) ? null : changed(text, text.toLowerCase())),
	'no full stop at the end': (text) => changed(text, text.replace(/\.$/, '')),
	'curly quotes': (text) =>
		changed(
			text,
			text.replaceAll("'", '’').replace(/"([^"]*)"/g, (_, inner: string) => `“${inner}”`),
		),
	'two spaces for one': (text) => changed(text, text.replaceAll(' ', '  ')),
	'space around': (text) => `\n ${text} \n`,
	'zero-width signs between words': (text) => changed(text, text.replaceAll(' ', ' \u200b')),
	'zero-width signs in words': (text) =>
		changed(text, text.replace(/(?<=\p{L}\p{L})(?=\p{L}\p{L})/gu, '\u200d')),
	'letters composed another way': (text) => text.normalize('NFD'),
	'full-width letters': (text) =>
		changed(
			text,
			text.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
		),
}

function changed(before: string, after: string): string | null {
	return before === after ? null : after
}

/** The text once for each word of five letters or more, with one letter inside it lost, doubled or swapped. */
export function typos(text: string): string[] {
	return [...text.matchAll(/[a-z]{5,}/gi)].map(({ 0: word, index }, number) => {
		const at = 1 + ((word.length * 7 + number * 3) % (word.length - 3))
		const letters = [...word]
		const [one = '', two = ''] = letters.slice(at, at + 2)
		const put = [two, one + one + two, two + one][number % 3] ?? ''
		return (
			text.slice(0, index) + word.slice(0, at) + put + word.slice(at + 2) + text.slice(index + word.length)
		)
	})
}

/** Ways to hide a word from a list of words and not from a reader. */
export const hidings: Readonly<Record<string, (word: string) => string>> = {
	'zero-width space': (word) => [...word].join('\u200b'),
	'zero-width joiner': (word) => [...word].join('\u200d'),
	'soft hyphen': (word) => [...word].join('\u00ad'),
	'cyrillic letters': (word) => swap(word, { a: 'а', e: 'е', o: 'о', i: 'і', c: 'с', s: 'ѕ', p: 'р' }),
	'figures for letters': (word) => swap(word, { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' }),
	'signs for letters': (word) => swap(word, { a: '@', s: '$', i: '!' }),
	'letters apart': (word) => [...word].join(' '),
	'dots between': (word) => [...word].join('.'),
	'hyphens between': (word) => [...word].join('-'),
	'stars inside': (word) => `${word.slice(0, 1)}${'*'.repeat(word.length - 2)}${word.slice(-1)}`,
	'one star': (word) => word.replace(/(?<=^.)[aeiou]|(?<=.)[aeiou]/i, '*'),
	'a letter drawn out': (word) => word.replace(/[aeiou]/i, (letter) => letter.repeat(5)),
	'full-width': (word) =>
		word.replace(/[a-z]/gi, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
	accents: (word) => swap(word, { a: 'á', e: 'ë', i: 'ï', o: 'ö', u: 'ü' }),
	'mixed capitals': (word) =>
		[...word].map((letter, at) => (at % 2 ? letter.toUpperCase() : letter.toLowerCase())).join(''),
}

function swap(word: string, by: Readonly<Record<string, string>>): string {
	return [...word].map((letter) => by[letter.toLowerCase()] ?? letter).join('')
}
