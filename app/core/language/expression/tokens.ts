/** One word or sign; `at` counts from the start of the text. */
export type Token = { kind: 'name' | 'number' | 'sign'; text: string; at: number }

const token =
	/\s*(?:([a-z][a-z0-9]*(?:-[a-z0-9]+)*)|([+-]?\d+)(?![\w.-])|(<=|>=|!=|==|=>|=<|<>|&&|\|\||[<>=!(),+≤≥≠–−]))/iy

/** Cuts a condition or effect into words and signs; where it meets anything else, `stopped` says at which offset. */
export function tokens(text: string): { found: Token[]; stopped: number | null } {
	const found: Token[] = []
	let at = 0
	for (;;) {
		token.lastIndex = at
		const read = token.exec(text)
		if (!read) break
		const [whole, name, number, sign] = read
		const written = name ?? number ?? sign ?? ''
		const start = at + whole.length - written.length
		found.push({ kind: name ? 'name' : number ? 'number' : 'sign', text: written, at: start })
		at += whole.length
	}
	const rest = text.slice(at).search(/\S/)
	return { found, stopped: rest === -1 ? null : at + rest }
}
