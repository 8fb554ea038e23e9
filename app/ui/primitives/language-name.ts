const names = new Intl.DisplayNames(['en-GB'], { type: 'language' })

/** A language by its tag, in words; the tag itself where it is none that there are words for. */
export function languageName(tag: string): string {
	try {
		return names.of(tag) ?? tag
	} catch {
		return tag
	}
}
