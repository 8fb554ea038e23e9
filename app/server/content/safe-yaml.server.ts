import { type Document, isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import type { ProblemCode } from '#app/core/language/problems'
import type { Place } from './report.server'

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype', '<<'])

export type YamlProblem = { code: ProblemCode; at: Place; message: string; fix?: string }
export type SafeYaml = {
	data: unknown
	problems: YamlProblem[]
	/** The place of a value by its path, or of the nearest thing around it that has one. */
	placeOf: (path: readonly PropertyKey[]) => Place
	has: (path: readonly PropertyKey[]) => boolean
}

/**
 * YAML as plain data: the core schema of YAML 1.2, unique keys, and no anchors, aliases, tags or merge keys.
 * `data` is null when there is any problem. Never throws.
 */
export function readSafeYaml(text: string): SafeYaml {
	const lines = new LineCounter()
	const problems: YamlProblem[] = []
	const place = (offset: number): Place => {
		const { line, col } = lines.linePos(offset)
		return { line: Math.max(1, line), column: Math.max(1, col) }
	}
	let document: Document.Parsed
	try {
		document = parseDocument(text, {
			version: '1.2',
			schema: 'core',
			merge: false,
			uniqueKeys: true,
			strict: true,
			prettyErrors: false,
			lineCounter: lines,
		})
	} catch {
		problems.push({
			code: 'front-matter-syntax',
			at: place(0),
			message: 'These lines are nested too deeply to read.',
		})
		return { data: null, problems, placeOf: () => place(0), has: () => false }
	}
	for (const { code, pos, message } of [...document.errors, ...document.warnings]) {
		const twice = code === 'DUPLICATE_KEY'
		problems.push({
			code: twice ? 'key-twice' : 'front-matter-syntax',
			at: place(pos[0]),
			message: twice ? 'This name is here twice.' : `These lines cannot be read: ${firstLine(message)}`,
		})
	}
	const directive = text.search(/^(?:%|\.\.\.)/m)
	if (directive !== -1) {
		const message = 'A line that begins with % or three dots is not used here.'
		problems.push({ code: 'front-matter-feature', at: place(directive), message })
	}
	refuseTricks(document, (offset, message, fix) => {
		problems.push({ code: 'front-matter-feature', at: place(offset), message, ...(fix ? { fix } : {}) })
	})
	const data: unknown = problems.length > 0 ? null : document.toJS({ maxAliasCount: 0 })
	return {
		data,
		problems,
		placeOf: (path) => place(offsetOf(document, path)),
		has: (path) => document.hasIn(path),
	}
}

function refuseTricks(
	document: Document.Parsed,
	refuse: (offset: number, message: string, fix?: string) => void,
): void {
	visit(document, (_key, node) => {
		if (isAlias(node)) {
			refuse(node.range?.[0] ?? 0, 'A reference (*) to other lines is not used here.', 'Write the words out.')
			return
		}
		if (!isNode(node)) return
		const offset = node.range?.[0] ?? 0
		if ('anchor' in node && node.anchor) refuse(offset, 'An anchor (&) is not used here.', 'Leave it out.')
		if (node.tag !== undefined) refuse(offset, 'A tag (!) is not used here.', 'Leave it out.')
		if (!isMap(node)) return
		for (const { key } of node.items) {
			const at = isNode(key) ? (key.range?.[0] ?? offset) : offset
			if (!isScalar(key)) refuse(at, 'A name must be a plain word.')
			else if (forbiddenKeys.has(String(key.value)))
				refuse(at, `"${String(key.value)}" cannot be a name here.`)
		}
	})
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
	for (let length = path.length; length > 0; length -= 1) {
		const node: unknown = document.getIn(path.slice(0, length), true)
		if (isNode(node) && node.range) return node.range[0]
	}
	return document.contents?.range[0] ?? 0
}

function firstLine(message: string): string {
	return message.split('\n', 1)[0] ?? message
}
