import type { WordElement, WordNode } from '#app/core/scenario/words'

const blocks = new Set(['p', 'li', 'pre', 'blockquote', 'tr', 'td', 'th'])

/** The words of a stored tree without markup, blocks apart from each other. */
export function wordsText(nodes: readonly WordNode[]): string {
	return nodes
		.map((node) => {
			if (typeof node === 'string') return node
			if (node.tag === 'br') return ' '
			return blocks.has(node.tag) ? `${wordsText(node.children)} ` : wordsText(node.children)
		})
		.join('')
}

/** Elements of a tag below, in order; does not look inside what it found. */
export function elementsIn(nodes: readonly WordNode[], tag: string): WordElement[] {
	return nodes.flatMap((node) => {
		if (typeof node === 'string') return []
		return node.tag === tag ? [node] : elementsIn(node.children, tag)
	})
}

/** The same tree without the elements of a tag. Paragraphs left empty go too, and what trails before them. */
export function withoutElements(nodes: readonly WordNode[], tag: string): WordNode[] {
	const kept: WordNode[] = []
	let dropped = false
	for (const node of nodes) {
		if (typeof node === 'string') {
			kept.push(node)
			continue
		}
		if (node.tag === tag) {
			dropped = true
			continue
		}
		const children = withoutElements(node.children, tag)
		if (node.tag === 'p' && node.children.length > 0 && children.every(isSpace)) continue
		kept.push({ ...node, children })
	}
	return dropped ? trimmed(kept) : kept
}

/** Without white space at either end. */
export function trimmed(nodes: readonly WordNode[]): WordNode[] {
	const words = [...nodes]
	while (words.length > 0 && isSpace(words.at(-1))) words.pop()
	while (words.length > 0 && isSpace(words[0])) words.shift()
	const first = words[0]
	if (typeof first === 'string') words[0] = first.trimStart()
	const last = words.at(-1)
	if (typeof last === 'string') words[words.length - 1] = last.trimEnd()
	return words
}

function isSpace(node: WordNode | undefined): boolean {
	return typeof node === 'string' && node.trim() === ''
}
