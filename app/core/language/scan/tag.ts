/** One attribute as written, quotes included. A bare one has no value. `valueAt` is where the text of the value begins. */
export type Attribute = { name: string; at: number; end: number; value: string | null; valueAt: number }

/** One tag as written: `<Name …>`, `</Name>` or `<Name … />`, from `at` to `end` of the author's text. */
export type Tag = {
	name: string
	at: number
	end: number
	close: boolean
	selfClosing: boolean
	attributes: Attribute[]
	/** Mended by guess: what is missing from it has been reported already. */
	broken: boolean
	/** The tag that closes it, once they are paired. */
	closing: Tag | null
}
