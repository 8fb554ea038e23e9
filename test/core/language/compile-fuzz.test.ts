import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { compile } from '#app/core/language/compile'
import { problems } from '#app/core/language/problems'
import { scenarioDefinitionSchema } from '#app/core/scenario/definition-schema'

const whole = readFileSync('test/support/samples/whole-example.mdx', 'utf8')
const lines = whole.split('\n')
const mdx = unified().use(remarkParse).use(remarkMdx)
const shards = [
	...[
		'<',
		'>',
		'{',
		'}',
		'"',
		'“',
		'”',
		"'",
		'/',
		'\\',
		'`',
		'```',
		'*',
		'**',
		'_',
		'[',
		']',
		'(',
		')',
		'!',
		'#',
	],
	...[
		'&',
		'|',
		'~~~',
		'\n',
		'\n\n',
		'\t',
		'\r\n',
		' ',
		'---',
		'- ',
		'> ',
		'1. ',
		'<!--',
		'-->',
		'{/*',
		'*/}',
	],
	...[
		'<Says>',
		'</Says>',
		'<Reply',
		'</Reply>',
		'<Scene id="x">',
		'</Scene>',
		'<Ending',
		'<b>',
		'<a.b>',
		'<>',
	],
	...[
		'id=',
		'when="',
		'trust',
		' -1',
		'mood',
		'= calm',
		'met(heard)',
		'not not',
		'((',
		'import x',
		'\u202e',
		'\ufeff',
	],
	...[
		'&a',
		'*a',
		'!!js/function',
		'<<:',
		'? ',
		': ',
		', ',
		'[[',
		'{{',
		'\ud800',
		'\u0000',
		'TODO',
		'999999999999',
	],
]
const change = fc.oneof(
	fc.record({ kind: fc.constant('insert' as const), at: fc.nat(), text: fc.constantFrom(...shards) }),
	fc.record({ kind: fc.constant('cut' as const), at: fc.nat(), length: fc.integer({ min: 1, max: 40 }) }),
	fc.record({ kind: fc.constant('swap' as const), at: fc.nat(), other: fc.nat() }),
	fc.record({ kind: fc.constant('drop' as const), at: fc.nat() }),
)

function changed(text: string, one: typeof change extends fc.Arbitrary<infer T> ? T : never): string {
	const at = one.at % (text.length + 1)
	if (one.kind === 'insert') return text.slice(0, at) + one.text + text.slice(at)
	if (one.kind === 'cut') return text.slice(0, at) + text.slice(at + one.length)
	const rows = text.split('\n')
	const row = one.at % rows.length
	if (one.kind === 'drop') return rows.filter((_, index) => index !== row).join('\n')
	const other = one.other % rows.length
	return rows
		.map((line, index) => (index === row ? (rows[other] ?? '') : index === other ? (rows[row] ?? '') : line))
		.join('\n')
}

function outcome(text: string): void {
	const { definition, problems: found } = compile(text, {
		file: 'fuzz.mdx',
		slug: 'fuzz',
		anchors: null,
		cap: 2000,
	})
	if (definition) {
		scenarioDefinitionSchema.parse(definition)
		// What the language accepts, MDX accepts as it stands: the words are bundled from the same file.
		expect(() => mdx.parse(text.slice(text.indexOf('\n---', 3) + 4))).not.toThrow()
	} else expect(found.some(({ severity }) => severity === 'error')).toBe(true)
	const rows = text.split('\n')
	for (const { code, line, column, message } of found) {
		expect(Object.keys(problems)).toContain(code)
		expect(line).toBeLessThanOrEqual(rows.length)
		expect(column).toBeLessThanOrEqual((rows[line - 1] ?? '').length + 1)
		expect(message).not.toMatch(/\[object|undefined|NaN/)
	}
}

test('a sample changed at random gives problems or a sound definition, and never throws', () => {
	fc.assert(
		fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) =>
			outcome(changes.reduce(changed, whole)),
		),
		{ numRuns: Number(process.env['FUZZ_RUNS'] ?? 60) },
	)
})

test('lines in any order give problems or a sound definition, and never throw', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...lines, ...shards), { maxLength: 60 }), (parts) =>
			outcome(parts.join('\n')),
		),
		{ numRuns: Number(process.env['FUZZ_RUNS'] ?? 60) },
	)
})
