import { components } from '../components'
import type { TextEdit } from '../problem'
import type { Tag } from '../scan/tag'

// Maps, since an author may write a tag by any name that a plain object answers to.
const fixes: ReadonlyMap<string, string> = new Map([
	['b', 'Write **bold** words between double stars.'],
	['strong', 'Write **bold** words between double stars.'],
	['i', 'Write *slanted* words between stars.'],
	['em', 'Write *slanted* words between stars.'],
	['p', 'Leave an empty line between paragraphs.'],
	['a', 'Write a link as [words](address).'],
	['ul', 'Begin each line of a list with "- ".'],
	['li', 'Begin each line of a list with "- ".'],
])
const stars: ReadonlyMap<string, string> = new Map([
	['b', '**'],
	['strong', '**'],
	['i', '*'],
	['em', '*'],
])

/** The way out of html among the words. */
export function htmlFix(name: string): string {
	return fixes.get(name.toLowerCase()) ?? `Use one of: ${Object.keys(components).join(', ')}.`
}

/** Stars in place of the tags of bold and slanted words. */
export function inMarkdown({ name, at, end, closing, attributes }: Tag): TextEdit[] | undefined {
	const mark = stars.get(name.toLowerCase())
	if (!mark || !closing || attributes.length > 0) return undefined
	return [
		{ start: at, end, text: mark },
		{ start: closing.at, end: closing.end, text: mark },
	]
}
