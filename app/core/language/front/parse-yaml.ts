import { type Document, isAlias, isMap, isPair, isScalar, parseDocument, visit, type YAMLMap } from 'yaml'
import type { ProblemCode } from '../problems'
import { type Report, without } from '../report'
import { hashInBraces } from './hash-in-braces'
import { yamlFault } from './yaml-faults'

/** Where the YAML itself is broken, what is missing or in the wrong place most likely only looks so. */
const guessed: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
	'missing-key',
	'unknown-key',
	'bad-value',
	'comma-in-text',
])

/** The map of the front matter, without anchors, aliases, tags or other cleverness; null when there is none to read. */
export function parseYaml(
	yaml: string,
	at: number,
	report: Report,
): { map: YAMLMap; report: Report; whole: boolean } | null {
	const document = parsed(yaml, at, report)
	if (!document) return null
	const cut = hashInBraces(yaml, at, report)
	for (const { code, pos } of [...document.errors, ...document.warnings]) {
		// What follows a brace that a # left open looks wrong, and is not.
		if (cut !== null && pos[0] > cut) break
		if (code === 'DUPLICATE_KEY')
			report('key-twice', at + pos[0], 'This key is here already.', 'Keep one of them.')
		else if (featureCodes.has(code)) noteFeature(report, at + pos[0])
		else {
			const fault = yamlFault(code, yaml, at, pos[0], pos[1])
			report('front-matter-syntax', fault.at, fault.message, fault.fix, fault.edits)
		}
	}
	visit(document, (_, node) => {
		if (isAlias(node)) noteFeature(report, at + (node.range?.[0] ?? 0))
		else if (isPair(node) || node === null || typeof node !== 'object') return
		else if (
			('anchor' in node && node.anchor) ||
			(!isScalar(node) && 'tag' in node && node.tag) ||
			explicitTag(node)
		)
			noteFeature(report, at + ('range' in node && Array.isArray(node.range) ? Number(node.range[0]) : 0))
	})
	const whole = document.errors.every(({ code }) => code === 'DUPLICATE_KEY')
	if (isMap(document.contents))
		return { map: document.contents, whole, report: whole ? report : without(report, guessed) }
	if (document.errors.length === 0)
		report(
			'front-matter-syntax',
			at,
			'The front matter holds no keys.',
			'Write lines such as "title: The lost parcel".',
		)
	return null
}

const featureCodes = new Set([
	'TAG_RESOLVE_FAILED',
	'MULTIPLE_ANCHORS',
	'MULTIPLE_TAGS',
	'BAD_ALIAS',
	'ALIAS_PROPS',
	'BAD_DIRECTIVE',
	'MULTIPLE_DOCS',
	'BAD_PROP_ORDER',
])

function noteFeature(report: Report, at: number): void {
	report(
		'front-matter-feature',
		at,
		'Anchors (&), references (*), tags (!) and directives (%) are not used in scenarios.',
		'Write the value out, in quotes if it begins with such a sign.',
	)
}

const explicitTag = (node: object): boolean => isScalar(node) && typeof node.tag === 'string'

function parsed(yaml: string, at: number, report: Report): Document | null {
	if (deepest(yaml) > 12) {
		report(
			'front-matter-syntax',
			at,
			'Brackets stand inside each other too deep.',
			'Two levels are all that is needed.',
		)
		return null
	}
	try {
		return parseDocument(yaml, {
			version: '1.2',
			schema: 'core',
			merge: false,
			uniqueKeys: true,
			prettyErrors: false,
			keepSourceTokens: false,
			logLevel: 'silent',
		})
	} catch {
		report(
			'front-matter-syntax',
			at,
			'The front matter cannot be read.',
			'Check quotes, brackets and indentation.',
		)
		return null
	}
}

/** How deep brackets, and lists in lists on one line, go: the parser recurses with them. */
function deepest(yaml: string): number {
	let depth = 0
	let most = 0
	for (const sign of yaml) {
		if (sign === '[' || sign === '{') depth += 1
		else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1)
		most = Math.max(most, depth)
	}
	const dashes = yaml.match(/^[ \t]*(?:[-?:][ \t]+){12,}/m)
	return dashes ? 99 : most
}
