import { expect, test } from 'vitest'
import { codesOf, compileLesson } from './in-process'

test.each([
	['an expression', 'Hello {1 + 1}.', 'expression', [6, 7]],
	['an expression with a call', '{process.exit(1)}', 'expression', [6, 1]],
	['a template', '{`${process.env.HOME}`}', 'expression', [6, 1]],
	['a function', '{(() => 1)()}', 'expression', [6, 1]],
	['an attribute expression', '<Callout kind={"no" + "te"}>x</Callout>', 'attribute-expression', [6, 10]],
	['an attribute template', '<Callout kind={`note`}>x</Callout>', 'attribute-expression', [6, 10]],
	['an attribute with JSX', '<Callout kind="tip" title={<b/>}>x</Callout>', 'attribute-expression', [6, 21]],
	['a regular expression', '<Callout kind="tip" title={/x/}>x</Callout>', 'attribute-expression', [6, 21]],
	['a spread', '<Callout {...{ kind: "tip" }}>x</Callout>', 'spread-attribute', [6, 10]],
	['an import', 'import x from "./secret.txt"', 'import-or-export', [6, 1]],
	['an export', 'export const x = 1', 'import-or-export', [6, 1]],
	['a layout', 'export default function Layout() {}', 'import-or-export', [6, 1]],
	['an export of everything', 'export * from "node:fs"', 'import-or-export', [6, 1]],
	['a member tag', '<Callout.constructor />', 'member-tag', [6, 1]],
	['a deep member tag', '<x.constructor.constructor />', 'member-tag', [6, 1]],
	['a namespace tag', '<svg:script />', 'member-tag', [6, 1]],
	['a fragment', '<>x</>', 'member-tag', [6, 1]],
	['constructor as a tag', '<constructor />', 'unsafe-html', [6, 1]],
	['__proto__ as a tag', '<__proto__ />', 'unknown-component', [6, 1]],
	['toString as an attribute', '<Callout kind="tip" toString="x">x</Callout>', 'unknown-attribute', [6, 21]],
	[
		'__proto__ as an attribute',
		'<Callout kind="tip" __proto__="x">x</Callout>',
		'unknown-attribute',
		[6, 21],
	],
])('A2 %s is refused at its place', async (_name, body, code, [line, column]) => {
	const result = await compileLesson(body)
	expect(result.document).toBeNull()
	expect(result.problems).toContainEqual(expect.objectContaining({ code, line, column }))
})

test('A2 every refusal of one text is told at once', async () => {
	const result = await compileLesson(
		'{a}\n\n<Nope />\n\n[x](javascript:1)\n\n<script>1</script>\n\n![](https://a.example/x.png)',
	)
	expect(codesOf(result)).toEqual([
		'expression',
		'unknown-component',
		'unsafe-link',
		'unsafe-html',
		'foreign-image',
		'image-without-alt',
	])
})

test('A2 comments, literals and bare flags are what braces and attributes may hold', async () => {
	const { document, problems } = await compileLesson(
		'{/* note to self */}\n\n<Callout kind={"tip"} title="T">Words {/* inside */}here.</Callout>',
	)
	expect(problems).toEqual([])
	expect(document).toMatchObject({
		lesson: {
			words: [{ tag: 'Callout', props: { kind: 'tip', title: 'T' }, children: ['Words ', 'here.'] }],
		},
	})
})

const tab = '\t'
const links = [
	'[x](javascript:alert(1))',
	'[x](JaVaScRiPt:alert(1))',
	'[x](&#106;avascript:alert(1))',
	'[x](java&#x0A;script:alert(1))',
	'[x](java&Tab;script:alert(1))',
	`[x](<java${tab}script:alert(1)>)`,
	'[x](<&#1;javascript:alert(1)>)',
	'[x](<&nbsp;javascript:alert(1)>)',
	'[x][y]\n\n[y]: javascript:alert(1)',
	'[x]\n\n[x]: <JAVASCRIPT&colon;alert(1)>',
	'[x](data:text/html;base64,PHNjcmlwdD4=)',
	'[x](vbscript:msgbox)',
	'[x](//evil.example/a)',
	'[x](/\\\\evil.example)',
	'[x](\\\\\\\\evil.example)',
	'[x](file:///etc/passwd)',
	'[x](blob:https://a.example/1)',
	'[x](view-source:https://a.example)',
	'![x](javascript:alert(1))',
	'![x](data:image/svg+xml,x)',
	'![x](//evil.example/a.png)',
	'![x](/figures/../secret.png)',
	'![x](https://evil.example/track.gif)',
	'![x][y]\n\n[y]: https://evil.example/track.gif',
	'[![x](https://evil.example/t.gif)](/courses)',
	'<a href="javascript:alert(1)">x</a>',
	'<Figure src="javascript:alert(1)" alt="x" />',
	'<Figure src={"data:image/png,x"} alt="x" />',
	'<Practise scenario="../x">x</Practise>',
	'words[^1]\n\n[^1]: [x](javascript:alert(1))',
]

test.each(links.map((body) => [body]))('A3 the link %j is refused', async (body) => {
	const result = await compileLesson(body)
	expect(result.document).toBeNull()
	expect(result.problems.length).toBeGreaterThan(0)
})

test('A3 http, https, mailto, tel and paths of this site are allowed', async () => {
	const { document, problems } = await compileLesson(
		'[a](https://a.example/x?y=1#z) [b](http://b.example) [c](mailto:a@b.example) [d](tel:+441234) [e](/courses/respect) [f](#idea-effort) [g](?page=2) [h](being-heard) ![p](/figures/queue/board.png)\n\nwww.c.example',
	)
	expect(problems).toEqual([])
	expect(JSON.stringify(document).match(/"(?:href|src)":"[^"]*"/g)).toHaveLength(10)
})

test.each([
	['a script', '<script>alert(1)</script>'],
	['a script with words', '<script src="https://evil.example/x.js"></script>'],
	['a frame', '<iframe srcdoc="<script>alert(1)</script>" />'],
	['a form', '<form action="https://evil.example"><input name="password" /></form>'],
	['a button of a form', '<button formAction="https://evil.example">x</button>'],
	['a style', '<style>@import "https://evil.example/x.css"</style>'],
	['a refresh', '<meta httpEquiv="refresh" content="0;url=https://evil.example" />'],
	['a base', '<base href="https://evil.example/" />'],
	['an object', '<object data="x.swf" />'],
	['an embed', '<embed src="x" />'],
	['a drawing', '<svg><a xlinkHref="javascript:alert(1)"><text>x</text></a></svg>'],
	['a formula', '<math><mi xlinkHref="javascript:alert(1)">x</mi></math>'],
	['a custom element', '<x-y onclick="alert(1)">x</x-y>'],
	['a picture with onerror', '<img src="x" onError="alert(1)" />'],
	['a template', '<template><script>1</script></template>'],
	['a link element', '<link rel="stylesheet" href="https://evil.example" />'],
	['a video', '<video src="https://evil.example" autoPlay />'],
	['a style attribute', '<kbd style="position:fixed">x</kbd>'],
	['a style object', '<Callout kind="tip" style={{ position: "fixed" }}>x</Callout>'],
	['dangerous HTML', '<Callout kind="tip" dangerouslySetInnerHTML={{ __html: "<b>" }}>x</Callout>'],
	['dangerous HTML as words', '<Callout kind="tip" dangerouslySetInnerHTML="x">x</Callout>'],
	['a handler', '<Callout kind="tip" onClick="alert(1)">x</Callout>'],
	['a key', '<Callout kind="tip" key="x">x</Callout>'],
	['a ref', '<Callout kind="tip" ref="x">x</Callout>'],
	['words in a line break', '<br>x</br>'],
])('A4 %s is refused', async (_name, body) => {
	const result = await compileLesson(body)
	expect(result.document).toBeNull()
	expect(result.problems.length).toBeGreaterThan(0)
})

test('A4 code that only shows such things is allowed', async () => {
	const { document, problems } = await compileLesson(
		'Type `<script>` like this:\n\n```html onload\n<script>alert(1)</script>\n<a href="javascript:1">x</a>\n```\n\n```x"onclick=\nimport fs\n```',
	)
	expect(problems).toEqual([])
	const stored = JSON.stringify(document)
	expect(stored).toContain('"language-html"')
	expect(stored).not.toContain('onload')
	expect(stored).not.toContain('language-x')
})

test.each([
	['an id on HTML', '<kbd id="location">x</kbd>'],
	['a name on HTML', '<kbd name="location">x</kbd>'],
	['a class on HTML', '<kbd className="fixed inset-0">x</kbd>'],
	['a class on a component', '<Callout kind="tip" className="fixed inset-0">x</Callout>'],
	['class as HTML has it', '<Callout kind="tip" class="fixed">x</Callout>'],
	['an id that is no name', '<Idea id="a b" title="x">x</Idea>'],
	['an override of direction', 'Pay \u202e001 pounds'],
	['an isolate', 'Pay \u2066001\u2069 pounds'],
	['a right-to-left mark in a link', '[x](https://a.example/\u200fgpj.exe)'],
	['a word without width', 'pass\u200bword'],
	['a null', 'a\u0000b'],
	['an escape', 'a\u001b[31m'],
	['a line separator', 'a\u2028b'],
	['a byte order mark', 'a\ufeffb'],
	['half a character', 'a\ud800b'],
])('A10 %s is refused', async (_name, body) => {
	const result = await compileLesson(body)
	expect(result.document).toBeNull()
	expect(result.problems.length).toBeGreaterThan(0)
})

test('A10 every id that words bring along begins with ours', async () => {
	const { document } = await compileLesson(
		'a[^location] b[^__proto__]\n\n[^location]: one\n\n[^__proto__]: two',
	)
	const ids = [...JSON.stringify(document).matchAll(/"(?:id|aria-describedby)":"([^"]*)"/g)].map(
		([, id]) => id,
	)
	expect(ids.length).toBeGreaterThan(5)
	expect(ids.filter((id) => !id?.startsWith('words-'))).toEqual([])
})

test('A10 a family emoji and right-to-left words are welcome', async () => {
	const { problems } = await compileLesson(
		'Shalom, \u05e9\u05dc\u05d5\u05dd, and \u{1f468}\u200d\u{1f469}\u200d\u{1f467}.',
	)
	expect(problems).toEqual([])
})

test('a text over 64 KiB and a line over 8 KiB are refused before any parser', async () => {
	expect(codesOf(await compileLesson('word '.repeat(200).concat('\n').repeat(80)))).toEqual(['too-long'])
	expect(codesOf(await compileLesson('a'.repeat(8 * 1024 + 1)))).toEqual(['too-long'])
	expect(codesOf(await compileLesson('a'.repeat(8 * 1024)))).toEqual([])
})

test('quotes inside quotes inside quotes end somewhere', async () => {
	expect(codesOf(await compileLesson(`${'> '.repeat(60)}x`))).toEqual(['too-deep'])
})
