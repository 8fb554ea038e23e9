import { mostTyped } from '#app/core/play/most-typed'

export type TypedText = { ok: true; text: string } | { ok: false; refused: 'empty-text' | 'long-text' }

/**
 * What a trainee typed, as it is kept: plain text, line ends as one character, without characters that cannot be seen
 * and steer the way a text is shown.
 */
export function typedText(raw: string): TypedText {
	// A text that is much too long is not worth a look at each of its letters.
	if (raw.length > mostTyped * 4) return { ok: false, refused: 'long-text' }
	const text = plainText(raw)
	if (text.length > mostTyped) return { ok: false, refused: 'long-text' }
	return /[\p{L}\p{N}]/u.test(text) ? { ok: true, text } : { ok: false, refused: 'empty-text' }
}

export type PlainWords = { ok: true; text: string } | { ok: false; refused: 'empty' | 'too-long' }

/** Words to another person, at most so many characters: plain text with a letter in it at least. */
export function plainWords(raw: string, most: number): PlainWords {
	if (raw.length > most * 4) return { ok: false, refused: 'too-long' }
	const text = plainText(raw)
	if (text.length > most) return { ok: false, refused: 'too-long' }
	return /\p{L}/u.test(text) ? { ok: true, text } : { ok: false, refused: 'empty' }
}

/** A text without what cannot be seen and steers, line ends as one character and at most two in a row. */
export function plainText(raw: string): string {
	return raw
		.replace(/\r\n?/g, '\n')
		.replace(unseen, '')
		.normalize('NFC')
		.replace(/\n{3,}/g, '\n\n')
		.trim()
}

/** Control characters but for tab and line end, lone surrogates, and what overrides the direction of a text. */
const unseen = /(?![\t\n])\p{Cc}|[\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/gu
