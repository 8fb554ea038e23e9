import type { Problem } from '#app/core/language/problem'

/** What nobody writes by mistake in a text that is to be published here: code, hidden characters, markup that acts. */
const codes: ReadonlySet<string> = new Set([
	'attribute-expression',
	'byte-order-mark',
	'expression',
	'foreign-image',
	'front-matter-feature',
	'front-matter-missing',
	'front-matter-syntax',
	'hidden-character',
	'import-or-export',
	'member-tag',
	'spread-attribute',
	'too-deep',
	'too-tangled',
	'unsafe-html',
	'unsafe-link',
])

/** Whether an import refuses a text for this; other mistakes may be mended in its draft. */
export const isUnsafe = ({ code, severity }: Pick<Problem, 'code' | 'severity'>): boolean =>
	severity === 'error' && codes.has(code)
