import type { Report } from '../report'
import { quoted } from './quoted'

const strings = /"(?:[^"\\\n]|\\.)*"|'[^'\n]*'/g

/**
 * Reports each line on which a " #" stands inside { } that are opened and closed on it: it would swallow the bracket.
 * Gives the offset of the first, in the YAML.
 */
export function hashInBraces(yaml: string, at: number, report: Report): number | null {
	const bare = yaml.replace(strings, (text) => '"'.repeat(text.length))
	let first: number | null = null
	for (const found of bare.matchAll(/^[^\n#]*\{[^\n}#]*[^\s\n}#]( #)\S[^\n]*\}[ \t]*$/gm)) {
		const hash = found.index + found[0].indexOf(' #') + 1
		first ??= hash
		const start = bare.lastIndexOf(': ', hash) + 2
		const end = hash + bare.slice(hash).search(/[,}\n]/)
		report(
			'hash-in-text',
			at + hash,
			'Everything from this # on is left out, the bracket at the end too: " #" begins a comment.',
			'Put the whole text in double quotes.',
			start > found.index + 1 ? quoted(yaml, at, start, end) : undefined,
		)
	}
	return first
}
