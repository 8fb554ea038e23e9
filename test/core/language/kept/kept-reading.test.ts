import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compile } from '#app/core/language/compile'
import { openKept } from '#app/core/language/kept/kept-reading'
import { marked } from '#app/core/wording/marked'
import { matcherOf } from '#app/core/wording/match'
import { fuzzDocument } from '#test/support/fuzz/document'
import { drawingOf } from '#test/support/fuzz/drawing'
import { mutated } from '#test/support/fuzz/mutated'

const shipped = (slug: string) => readFileSync(`content/scenarios/${slug}/scenario.mdx`, 'utf8')
const texts = [shipped('the-empty-flat'), shipped('the-last-bus'), shipped('the-grey-suit')] as const
const options = { file: 'a.mdx', slug: 'a', anchors: null, scorer: { marked, matcherOf } }

test('what is kept changes nothing: random edits of shipped scenarios, one after another', () => {
	const kept = openKept()
	for (let seed = 1; seed <= 3; seed += 1) {
		const draw = drawingOf(seed)
		let text = draw.of(texts)
		for (let edit = 0; edit < 2; edit += 1) {
			expect(compile(text, { ...options, kept }), `${seed}, ${edit}`).toEqual(compile(text, options))
			text = mutated(text, draw, draw.of(texts))
		}
		// Taken back, as authors do.
		const first = draw.of(texts)
		expect(compile(first, { ...options, kept })).toEqual(compile(first, options))
	}
})

test('what is kept changes nothing, whatever the document', () => {
	const kept = openKept()
	const cheap = { ...options, cap: 1000, fair: false, scorer: null }
	for (let seed = 1; seed <= 24; seed += 1) {
		const { text } = fuzzDocument(seed)
		expect(compile(text, { ...cheap, kept }), `${seed}`).toEqual(compile(text, cheap))
		// The same pieces at other offsets.
		const moved = text.replace('\n---\n', '\n# A note.\n---\n\n\n')
		expect(compile(moved, { ...cheap, kept }), `${seed}, moved`).toEqual(compile(moved, cheap))
	}
})

test('only the piece that changed is read again', () => {
	const kept = openKept()
	const read: string[] = []
	const pieces: typeof kept.pieces = {
		of: (key, make) =>
			kept.pieces.of(key, () => {
				read.push(key)
				return make()
			}),
	}
	const [text] = texts
	const reading = { ...options, walk: false, kept: { ...kept, pieces } }
	compile(text, reading)
	const all = read.length
	expect(all).toBeGreaterThan(8)
	const at = text.indexOf('</Reply>', text.length / 2)
	compile(`${text.slice(0, at)} And one word more.${text.slice(at)}`, reading)
	expect(read.slice(all)).toHaveLength(1)
	expect(read.at(-1)).toContain('And one word more.')
	compile(text.replace('\n---\n', '\n# A note.\n---\n'), reading)
	expect(read).toHaveLength(all + 1)
})

test('the scorer is asked about a reply once', () => {
	const kept = openKept()
	const heard: string[] = []
	const scorer = {
		marked: (said: Parameters<typeof marked>[0]) => {
			heard.push(said.text)
			return marked(said)
		},
		matcherOf,
	}
	const [text] = texts
	compile(text, { ...options, scorer, kept })
	const all = heard.length
	expect(all).toBeGreaterThan(8)
	compile(text, { ...options, scorer, kept })
	expect(heard).toHaveLength(all)
})
