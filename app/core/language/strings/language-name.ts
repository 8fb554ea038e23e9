/** The pseudo-language: English with accents, longer, between brackets, to see what a translation does to a page. */
export const pseudoLanguage = 'en-XA'

/** A language tag (BCP 47) in its canonical form; null when it is none. */
export function languageTag(written: string): string | null {
	try {
		return Intl.getCanonicalLocales(written)[0] ?? null
	} catch {
		return null
	}
}

const rightToLeft = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr', 'Mend'])

/** The direction a language is written in, by its usual script. */
export function directionOf(language: string): 'ltr' | 'rtl' {
	const { script } = new Intl.Locale(language).maximize()
	return script !== undefined && rightToLeft.has(script) ? 'rtl' : 'ltr'
}
