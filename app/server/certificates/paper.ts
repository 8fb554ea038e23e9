/** Everything a certificate's paper says, as it is printed. */
export type Paper = {
	/** Such as en-GB. */
	lang: string
	/** The document's title. */
	title: string
	over: string
	product: string
	name: string
	has: string
	course: string
	facts: { label: string; text: string }[]
	/** Smaller lines below: how it was signed, what was corrected. */
	notes: string[]
	/** Why it does not hold; null where it does. */
	warning: string | null
	check: { title: string; text: string; address: string; alt: string }
	logoAlt: string
	/** When the file is made. */
	at: Date
}
