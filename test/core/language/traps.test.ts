import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compile } from '#app/core/language/compile'

const minimal = readFileSync('test/support/samples/minimal.mdx', 'utf8')
const line = 'My new kettle leaks.'

/** Code, line and column of each problem, with `words` said instead of the first line (line 26 from column 7). */
function found(words: string, from: string = line): string[] {
	expect(minimal).toContain(from)
	const text = minimal.replace(from, () => words)
	const { definition, problems } = compile(text, { file: 'a.mdx', slug: 'a', anchors: null })
	expect(definition === null).toBe(problems.some(({ severity }) => severity === 'error'))
	return problems.map((one) => `${one.code} ${one.line}:${one.column}`)
}

test.each([
	['My {name} leaks', ['expression 26:10']],
	['My kettle :-{ leaks', ['stray-brace 26:19']],
	['I <3 that, for £<50', ['stray-less-than 26:9', 'stray-less-than 26:23']],
	['If x <y it leaks', ['stray-less-than 26:12']],
	['Write <sam@example.org> or <https://example.org>', ['autolink 26:13', 'autolink 26:34']],
	['It <!-- or does it --> leaks', ['html-comment 26:10']],
	['It <b>leaks</b>', ['unknown-component 26:10']],
	['It leaks<br> a lot', ['unknown-component 26:15']],
	['It <a.b>leaks</a.b>', ['member-tag 26:10']],
	['It <>leaks</>', ['member-tag 26:10', 'member-tag 26:17']],
	['It leaks.\n\nA lot.', ['split-paragraph 26:1']],
	['It leaks.\u202e', ['hidden-character 26:16']],
])('%s', (words, problems) => {
	expect(found(words)).toEqual(problems)
})

test.each([
	['It is \\{broken} and 3 < 4 and \\<3 and &lt;3', 'It is {broken} and 3 < 4 and <3 and <3'],
	['It says `{x} <y` here', 'It says {x} <y here'],
	['It {/* really? <b> */} leaks', 'It leaks'],
	['It **really** [leaks](https://example.org)', 'It really leaks'],
	['“It’s mine” – and it leaks…', '“It’s mine” – and it leaks…'],
])('%s is fine', (words, said) => {
	const text = minimal.replace(line, () => words)
	const { definition, problems } = compile(text, { file: 'a.mdx', slug: 'a', anchors: null })
	expect(problems).toEqual([])
	const [beat] = definition?.scenes[0]?.beats ?? []
	expect(beat?.kind === 'says' ? beat.lines[0]?.text : null).toBe(said)
})

test('a line that begins with import is code, one in the middle of a paragraph is not', () => {
	expect(found('import duty is high.\n\n<Says>', '<Says>')).toContain('import-or-export 26:1')
	expect(found('Sam asks about\nimport duty.\n\n<Says>My', '<Says>My')).toEqual([])
})

test.each([
	['id=“sorry”', ['smart-quotes 28:11']],
	['id="sorry”', ['smart-quotes 28:11']],
	['id=sorry', ['unquoted-value 28:11']],
	["id={'sorry'}", ['attribute-expression 28:11']],
	['{...reply} id="sorry"', ['spread-attribute 28:8']],
	['id="sorry" id="again"', ['attribute-twice 28:19']],
	['id="sorry', ['unclosed-quote 28:11']],
	['id="sorry" tune="+1"', ['unknown-attribute 28:19']],
])('<Reply %s', (attribute, problems) => {
	expect(found(attribute, 'id="sorry"')).toEqual(problems)
})

test('Windows line ends change nothing', () => {
	const options = { file: 'a.mdx', slug: 'a', anchors: null }
	const windows = compile(minimal.replaceAll('\n', '\r\n'), options)
	expect(windows.problems).toEqual([])
	expect(windows.definition).toEqual(compile(minimal, options).definition)
})

test('one unclosed component is one problem', () => {
	expect(found(line, `${line}</Says>`)).toEqual(['unclosed-tag 26:1'])
	expect(found("Then I can't help you.\n", "Then I can't help you.\n\n</Reply>\n")).toEqual([
		'unclosed-tag 54:1',
	])
	expect(found('\n<Scene id="second-try"', '</Scene>\n\n<Scene id="second-try"')).toEqual([
		'unclosed-tag 24:1',
	])
})

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
	'a tag <%s> gets a way out in words',
	(tag) => {
		const text = minimal.replace(line, () => `It <${tag}>leaks</${tag}>`)
		const { problems } = compile(text, { file: 'a.mdx', slug: 'a', anchors: null })
		expect(problems.map(({ code }) => code)).toContain('unknown-component')
		for (const { fix } of problems) expect(fix ?? 'Use one of').toMatch(/^[A-Z][a-z]+ /)
		for (const { edits } of problems) expect(edits ?? []).toEqual([])
	},
)
