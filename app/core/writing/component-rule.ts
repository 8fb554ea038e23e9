/** What an attribute may hold: words, a kebab-case name or several with blanks between, a bare or literal flag, a picture of ours, one of a list. */
export type AttributeRule =
	| { type: 'text' | 'name' | 'names' | 'flag' | 'figure'; needed: boolean }
	| { type: 'one-of'; of: readonly string[]; needed: boolean }

export type ComponentRule = {
	attributes: Readonly<Record<string, AttributeRule>>
	/** Where it must stand, when it cannot stand anywhere. */
	inside?: readonly string[]
	childless?: boolean
	/** Attributes are read and checked by `core/language`: here any plain literal will do. */
	open?: boolean
}
