import { isAlias, isMap, isPair, isScalar, isSeq, type Node, parseDocument, visit, type YAMLMap } from 'yaml'
import type { WalkThroughFault } from '../../play/walk-through-problems'

const mostLength = 64 * 1024
const mostDepth = 12

/** The map that a YAML text is, and what is wrong with it. Anchors, references and tags are refused. Never throws. */
export function plainMap(text: string): { map: YAMLMap | null; faults: WalkThroughFault[] } {
	const faults: WalkThroughFault[] = []
	const note = (at: number, message: string, fix?: string) => {
		faults.push({ code: 'play-syntax', at, message, ...(fix ? { fix } : {}) })
	}
	if (text.length > mostLength || deepest(text) > mostDepth) {
		note(0, 'This is longer, or has more brackets inside each other, than any walk-through needs.')
		return { map: null, faults }
	}
	try {
		const document = parseDocument(text, {
			version: '1.2',
			schema: 'core',
			merge: false,
			uniqueKeys: true,
			prettyErrors: false,
			logLevel: 'silent',
		})
		for (const { code, pos } of [...document.errors, ...document.warnings])
			note(pos[0], ...(messages[code] ?? usual))
		visit(document, (_, node) => {
			if (isPair(node) || node === null || typeof node !== 'object') return
			const tagged = 'tag' in node && typeof node.tag === 'string' && isScalar(node)
			if (isAlias(node) || ('anchor' in node && node.anchor) || tagged)
				note(
					offsetOf(node),
					'References (*), anchors (&) and tags (!) are not used here.',
					'Write the value out, in quotes.',
				)
		})
		if (isMap(document.contents)) return { map: faults.length > 0 ? null : document.contents, faults }
	} catch {
		note(0, ...usual)
	}
	if (faults.length === 0)
		note(0, 'There are no keys here.', 'Write title, moves and expect, each with a colon after it.')
	return { map: null, faults }
}

const usual = ['This cannot be read.', 'Check quotes, brackets and indentation.'] as const
const messages: Readonly<Record<string, readonly [message: string, fix: string]>> = {
	DUPLICATE_KEY: ['This key is here already.', 'Keep one of them.'],
	TAB_AS_INDENT: ['This line is indented with a tab.', 'Indent with spaces.'],
	BAD_INDENT: [
		'This line is indented differently from its neighbours.',
		'Line it up with the lines around it.',
	],
	MISSING_CHAR: ['A quote or a bracket is not closed here.', 'Close it on the same line.'],
	BLOCK_AS_IMPLICIT_KEY: ['A colon in this text makes it look like a key.', 'Put the text in quotes.'],
	BAD_SCALAR_START: ['This text begins with a sign that means something in YAML.', 'Put the text in quotes.'],
}

/** Where a node stands, from 0. */
export function offsetOf(node: object): number {
	return 'range' in node && Array.isArray(node.range) ? Number(node.range[0]) : 0
}

/** One key of a map: where it stands, and what it holds; `node` is null where nothing follows the colon. */
export type Entry = { key: string; at: number; node: Node | null }

/** Every key of a map, in order. */
export function entriesOf(map: YAMLMap): Entry[] {
	return map.items.flatMap(({ key, value }) => {
		if (!isScalar(key)) return []
		const node = isMap(value) || isSeq(value) || (isScalar(value) && value.value !== null) ? value : null
		return [{ key: String(key.value), at: offsetOf(key), node }]
	})
}

/** The parser recurses with brackets, and with lists in lists on one line. */
function deepest(text: string): number {
	let depth = 0
	let most = 0
	for (const sign of text) {
		if (sign === '[' || sign === '{') depth += 1
		else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1)
		most = Math.max(most, depth)
	}
	return /^[ \t]*(?:[-?:][ \t]+){12,}/m.test(text) ? mostDepth + 1 : most
}
