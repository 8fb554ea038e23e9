import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { wordsOf } from '#app/core/language/strings/markdown/words-of'
import { pseudoTranslation } from '#app/core/language/strings/pseudo'
import { type SourceString, storedAt, stringsOf } from '#app/core/language/strings/strings-of'
import { translated } from '#app/core/language/strings/translated'
import { plainOf } from '#app/core/language/strings/usable'
import type { WordNode } from '#app/core/scenario/words'
import { compileWith } from '#app/server/content/compile-content.server'
import type { ScenarioDocument } from '#app/server/content/job.server'
import { lockD } from '#app/server/content/lock-d.server'
import { shippedAnchors, shippedSlugs } from '#test/content/shipped'
import { spliced } from '#test/support/splice-scenario'
import { inProcess, jobOf } from './in-process'

const everything = spliced(`<Brief>

You may:

- send a **new** kettle
- give the money back, *once*

See [the form](https://example.test/form).

</Brief>
…
<See id="screen" title="The order">

| Order | State |
| --- | --- |
| 88214 | ~~sent~~ **lost**, 2 * 3 |

> Rang twice.

</See>

<Pick>

<Says id="hello">Hello?\\
It's *me*_again_.</Says>

Rain\\_falls.

</Pick>
…
<Segment id="who" exits="known stranger" params="reason">

<Scene id="ask" title="Who is speaking?">

<Says id="who-wants">Who wants to **<Value of="reason"/>**? In <Value of="trust"/>?</Says>

<Reply id="say-why" to="exit:known" tone="+1" respect="+1">

I do.

</Reply>

<Reply id="insist" to="exit:stranger" tone="-1" respect="-1">

Name, address and date of birth, please.

</Reply>

</Scene>

</Segment>

<Use segment="who" id="who-is-it" known="second-try" stranger="gave-up" reason="find your order"/>
…
<Reply id="who-first" to="who-is-it" tone="0" respect="0">

May I ask who is speaking?

</Reply>`)

const texts: [string, () => string][] = [
	['every kind of words', () => everything],
	...shippedSlugs.map((slug): [string, () => string] => [
		slug,
		() => readFileSync(`content/scenarios/${slug}/scenario.mdx`, 'utf8'),
	]),
]

/** White space between blocks, and soft line ends, are nothing to look at. */
const shownAs = (nodes: readonly WordNode[]): WordNode[] =>
	joined(nodes).flatMap((node): WordNode[] => {
		if (typeof node === 'string') return node.trim() === '' ? [] : [node.replace(/\s+/g, ' ').trim()]
		const { tag, children } = node
		const { href, src, of } = node.props
		return [{ tag, props: { href: href ?? src ?? of ?? null }, children: shownAs(children) }]
	})

/** Neighbouring texts as one. */
const joined = (nodes: readonly WordNode[]): WordNode[] =>
	nodes.reduce<WordNode[]>((done, node) => {
		const last = done.at(-1)
		return typeof node === 'string' && typeof last === 'string'
			? [...done.slice(0, -1), last + node]
			: [...done, node]
	}, [])

describe.each(texts)('%s', (_, read) => {
	let document: ScenarioDocument
	let marked: SourceString[] = []

	beforeAll(async () => {
		const compiled = await compileWith(inProcess, jobOf(read(), 'scenario', { anchors: shippedAnchors() }))
		if (compiled.document?.kind !== 'scenario') throw new Error(JSON.stringify(compiled.problems))
		document = compiled.document
		marked = stringsOf(document.definition, document.words).filter(({ words }) => words !== null)
	})

	test('has stored words for every string that may be marked up', () => {
		expect(marked.filter((string) => storedAt(document.words, string) === null)).toEqual([])
	})

	test('has no string twice', () => {
		const keys = stringsOf(document.definition, document.words).map(({ key }) => key)
		expect(new Set(keys).size).toBe(keys.length)
	})

	test('shows a translator Markdown that gives the same words and the same plain text', () => {
		for (const string of marked) {
			const stored = storedAt(document.words, string) ?? []
			expect(shownAs(wordsOf(string.shown, stored))).toEqual(shownAs(stored))
			expect(plainOf(string, string.shown)).toBe(string.text)
		}
	})

	test('has words in the pseudo-language that lock D lets pass as they are', () => {
		const strings = stringsOf(document.definition, document.words)
		const { words, counts } = translated(document.definition, document.words, pseudoTranslation(strings))
		expect(counts).toEqual({ strings: strings.length, missing: 0, stale: 0, faulty: 0 })
		const plainWords = Object.values(words?.beats ?? {}).flat()
		expect(lockD(plainWords, 'scenario')).toEqual(plainWords)
	})
})

test('a line of a segment has its words once for each use, values given and values printed', async () => {
	const { document } = await compileWith(inProcess, jobOf(everything, 'scenario'))
	if (document?.kind !== 'scenario') throw new Error('it does not compile')
	const strings = stringsOf(document.definition, document.words)
	expect(strings.find(({ key }) => key === 'who-is-it:who-wants')).toMatchObject({
		text: 'Who wants to find your order? In {{trust}}?',
		shown: 'Who wants to **find your order**? In {{trust}}?',
	})
})
