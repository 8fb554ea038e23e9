/**
 * The ids of a lesson's ideas, read off its text without a parser, so that a broken lesson does not make every
 * scenario that points at it look broken too. Samples in code blocks and comments do not count.
 */
export function ideasIn(text: string): string[] {
	const own = text
		.replace(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1[^\n]*$/gm, '')
		.replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
	return [...own.matchAll(/<Idea\b[^>]*?\bid=(?:"([^"]*)"|'([^']*)')/g)].map(
		([, one, other]) => one ?? other ?? '',
	)
}
