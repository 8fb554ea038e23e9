import { namesIn } from '#app/core/scenario/principles'

/**
 * The ids of a lesson's ideas, read off its text without a parser, so that a broken lesson does not make every
 * scenario that points at it look broken too. Samples in code blocks and comments do not count.
 */
export const ideasIn = (text: string): string[] => idsOf(text, /<Idea\b[^<>]*?\bid=(?:"([^"]*)"|'([^']*)')/g)

/** The ids of a glossary's entries, likewise. */
export const entriesIn = (text: string): string[] =>
	idsOf(text, /<Entry\b[^<>]*?\bid=(?:"([^"]*)"|'([^']*)')/g)

function idsOf(text: string, tag: RegExp): string[] {
	return [...plainSource(text).matchAll(tag)].map(([, one, other]) => one ?? other ?? '')
}

const plainSource = (text: string): string =>
	text.replace(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1[^\n]*$/gm, '').replace(/\{\/\*[\s\S]*?\*\/\}/g, '')

/** The ids of a lesson's ideas with the principles that each names. */
export function principlesIn(text: string): { id: string; principles: string[] }[] {
	return [...plainSource(text).matchAll(/<Idea\b[^<>]*>/g)].flatMap(([tag]) => {
		const [id] = ideasIn(tag)
		const named = /\bprinciple=(?:"([^"]*)"|'([^']*)')/.exec(tag)
		return id === undefined ? [] : [{ id, principles: namesIn(named?.[1] ?? named?.[2] ?? '') }]
	})
}
