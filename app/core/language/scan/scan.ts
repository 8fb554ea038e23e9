import { scanAngle } from './scan-angle'
import { scanBrace } from './scan-braces'
import { scanCodeSpan, scanFence } from './scan-code'
import type { Scanning } from './scanning'

const sign = /^[ \t>]*(?:[-*+][ \t]+|\d+[.)][ \t]+)?(~{3,}|`{3,})|^(?:import|export) |[`<{\\]/gm

/**
 * Finds every tag of a piece, and every trap that would stop the parser: each is reported in our own words, with an
 * edit that lets the rest of the piece be read. Code blocks and code spans are left alone, as the parser leaves them.
 */
export function scan(scanning: Scanning): void {
	const { text, end, edits, report } = scanning
	let at = scanning.start
	while (at < end) {
		sign.lastIndex = at
		const found = sign.exec(text)
		if (!found || found.index >= end) return
		const from = found.index
		const [written, fence] = found
		if (fence) at = scanFence(scanning, from + written.length - fence.length, fence)
		else if (written === '\\') at = from + 2
		else if (written === '`') at = scanCodeSpan(scanning, from)
		else if (written === '{') at = scanBrace(scanning, from)
		else if (written === '<') at = scanAngle(scanning, from)
		else {
			if (startsParagraph(text, from)) {
				const word = written.trim()
				report(
					'import-or-export',
					from,
					`MDX takes a line that begins with "${word}" for code, and a scenario never runs code.`,
					`If these are your words, begin the line with another one, or with a capital letter.`,
					looksLikeCode(text, from)
						? undefined
						: [{ start: from, end: from + 1, text: word[0]?.toUpperCase() ?? '' }],
				)
				edits.push({ at: from, end: from + 1, text: word[0]?.toUpperCase() ?? ' ' })
			}
			at = from + written.length
		}
	}
}

/** Whether a line is the first of its block: nothing before it, a blank line, or a line of tags. */
function startsParagraph(text: string, at: number): boolean {
	const before = text.slice(text.lastIndexOf('\n', at - 2) + 1, Math.max(at - 1, 0)).trim()
	return before === '' || /[>}]$/.test(before) || /^(?:#|---|\*\*\*|```|~~~)/.test(before)
}

function looksLikeCode(text: string, at: number): boolean {
	const end = text.indexOf('\n', at)
	return /[{}=;*"'`]/.test(text.slice(at, end === -1 ? text.length : end))
}
