/**
 * The ids of a lesson's ideas, read off its text without a parser, so that a broken lesson does not make every
 * scenario that points at it look broken too. Samples in code blocks and comments do not count.
 */
export const ideasIn = (text: string): string[] => idsOf(text, /<Idea\b[^>]*?\bid=(?:"([^"]*)"|'([^']*)')/g)

/** The ids of a glossary's entries, likewise. */
export const entriesIn = (text: string): string[] =>
	idsOf(text, /<Entry\b[^>]*?\bid=(?:"([^"]*)"|'([^']*)')/g)

function idsOf(text: string, tag: RegExp): string[] {
	const own = text
		.replace(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1[^\n]*$/gm, '')
		.replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
	return [...own.matchAll(tag)].map(([, one, other]) => one ?? other ?? '')
}
