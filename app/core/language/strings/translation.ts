/** One translated string, as a translation file has it, with the offsets of its parts. */
export type Entry = {
	key: string
	at: number
	/** The fingerprint of the text it stands beside. */
	of: string
	/** That text, as the translator sees it. */
	was: string
	/** The earlier text that the translation still follows; a translator takes the line out when it is up to date. */
	stale: string | null
	/** The translation; empty where there is none yet. */
	text: string
	textAt: number
	/** A translator's own note; kept, never shown to trainees. */
	note: string | null
	/** A translator's comments above or inside it; kept. */
	comment: string | null
}

/** A scenario's words in another language (BCP 47, in its canonical form). */
export type Translation = {
	language: string
	entries: Entry[]
	/** What stands above everything else. */
	comment: string | null
}
