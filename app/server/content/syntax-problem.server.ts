import { z } from 'zod'
import type { Mend, Report } from './report.server'

const point = z.object({ line: z.number(), column: z.number() })
const parserMessage = z.object({
	reason: z.string(),
	ruleId: z.string().optional(),
	source: z.string().optional(),
	place: z.union([point, z.object({ start: point })]).optional(),
})
const withCause = z.object({ cause: parserMessage })
const failure = z.object({
	errors: z.array(z.object({ text: z.string(), detail: z.unknown() })).min(1),
})

/** Turns what the parser or esbuild threw into a problem in our words. */
export function reportSyntax(error: unknown, report: Report): void {
	const failed = failure.safeParse(error)
	const first = failed.success ? failed.data.errors[0] : undefined
	if (first?.text.startsWith('lock-c:') || first?.text.includes('Could not resolve')) {
		report('import-or-export', undefined, 'Nothing may be brought in from another file.')
		return
	}
	const message = [
		withCause.safeParse(first?.detail).data?.cause,
		parserMessage.safeParse(first?.detail).data,
	].find((found) => found !== undefined)
	if (!message) {
		report(
			'syntax',
			undefined,
			'The text cannot be read.',
			'Take out what you changed last, and put it back bit by bit.',
		)
		return
	}
	const { reason, ruleId, source } = message
	const named = /\((\d+):(\d+)/.exec(reason)
	const placed = message.place && ('start' in message.place ? message.place.start : message.place)
	const at = placed ?? (named ? { line: Number(named[1]), column: Number(named[2]) } : undefined)
	if (source === 'micromark-extension-mdxjs-esm') {
		report(
			'import-or-export',
			at,
			'A paragraph that begins with "import" or "export" is code, and content never runs code.',
			'Begin the sentence with another word.',
		)
	} else if (source === 'micromark-extension-mdx-expression') {
		report(
			ruleId === 'unexpected-eof' || ruleId === 'unexpected-closing-brace' ? 'stray-brace' : 'expression',
			at,
			'Curly brackets are code, and content never runs code.',
			'Take the brackets away, or write \\{ for a bracket that is meant.',
		)
	} else if (ruleId === 'end-tag-mismatch') {
		const tag = /for `<([A-Za-z.]+)/.exec(reason)?.[1]
		report(
			'unclosed-tag',
			named ? { line: Number(named[1]), column: Number(named[2]) } : at,
			tag
				? `\`<${tag}>\` is not closed where it should be.`
				: 'A component is not closed where it should be.',
			'Give opening and closing tags lines of their own, with an empty line between them and the words.',
		)
	} else if (source === 'micromark-extension-mdx-jsx') {
		const comment = /U\+0021/.test(reason)
		report(
			comment ? 'html-comment' : /U\+0040|U\+003A|U\+002F/.test(reason) ? 'autolink' : 'stray-less-than',
			at,
			comment
				? 'A note in <!-- --> cannot be read here.'
				: 'A "<" begins a component here, and this is not one.',
			comment
				? 'Write {/* your note */} instead.'
				: 'Write \\< for a sign that is meant, and [words](address) for a link.',
			comment ? asComment : asSign,
		)
	} else {
		report('syntax', at, `The text cannot be read here: ${reason}.`)
	}
}

/** The parser stops at the sign after the `<` that it cannot read. */
const asSign: Mend = (text, offset) =>
	text[offset - 1] === '<' ? [{ start: offset - 1, end: offset - 1, text: '\\' }] : []

const asComment: Mend = (text, offset) => {
	const note = /^<!--((?:(?!\*\/|-->)[^])*)-->/.exec(text.slice(offset - 1))
	if (!note) return []
	return [{ start: offset - 1, end: offset - 1 + note[0].length, text: `{/*${note[1] ?? ''}*/}` }]
}
