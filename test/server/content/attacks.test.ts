import { expect, test } from 'vitest'
import { hostileHtml, hostileLinks, reachingForCode, spoofs } from '#test/support/hostile/bodies'
import { codesOf, compileLesson } from './in-process'

test.each(reachingForCode)('A2 %s is refused at its place', async (_name, body, code, [line, column]) => {
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

test.each(hostileLinks.map((body) => [body]))('A3 the link %j is refused', async (body) => {
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

test.each(hostileHtml)('A4 %s is refused', async (_name, body) => {
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

test.each(spoofs)('A10 %s is refused', async (_name, body) => {
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
