import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile } from '#app/core/language/compile'
import { nameFault } from '#app/core/language/names'
import { idFromWords } from '#app/core/language/strings/ids/id-from-words'
import { lineIdEdits } from '#app/core/language/strings/ids/line-id-edits'
import { stringsOf } from '#app/core/language/strings/strings-of'
import { applyEdits } from '#app/server/check/apply-edits.server'
import { shippedSlugs } from '#test/content/shipped'
import { spliced } from '#test/support/splice-scenario'

const idOf = (text: string, ...taken: string[]) => idFromWords(text, new Set(taken))

test.each([
	['This is my third call. Does anyone write anything down?', 'third-call'],
	['Well?', 'well'],
	['So where is it?', 'so-where-is'],
	['I’m José, from the café on the corner.', 'jose-cafe-corner'],
	['40 pounds? For a kettle?', 'pounds'],
	['Not.', 'not-line'],
	['Later 2', 'later-2-line'],
	['Incomprehensibilities galore.', 'incomprehensibilities'],
	['{{name}}, your parcel is here.', 'parcel'],
])('%j is called %s', (text, id) => {
	expect(idOf(text)).toBe(id)
})

test('words without Latin letters are called by their fingerprint', () => {
	expect(idOf('Где моя посылка?')).toMatch(/^line-[0-9a-f]{6}$/)
	expect(idOf('Где моя посылка?')).not.toBe(idOf('Где?'))
})

test('a name that is taken is counted on', () => {
	expect(idOf('Third call.', 'third-call', 'third-call-2')).toBe('third-call-3')
})

test('whatever the words, the id is a name that can be used', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
			expect(nameFault(idOf(text))).toBeNull()
		}),
	)
})

const fragment = `<Says>My third call.</Says>
<Thinks>My third call!</Thinks>

<Pick>

<Says mood="calm">My third call?</Says>

<Later >Two days pass.</Later>

</Pick>

<See
  title="The account screen">

Nothing.

</See>`

test('every line without an id gets one, and nothing else changes', () => {
	const text = spliced(fragment)
	const lines = applyEdits(text, lineIdEdits(text))
	expect(lines).toContain(`<Says id="third-call">My third call.</Says>
<Thinks id="third-call-2">My third call!</Thinks>

<Pick>

<Says id="third-call-3" mood="calm">My third call?</Says>

<Later id="two-days-pass" >Two days pass.</Later>

</Pick>

<See id="account-screen"
  title="The account screen">
`)
})

test('ids that authors gave stay, and no new one is the same', () => {
	const text = spliced('<Says>My third call.</Says>\n\n<Says id="third-call">Hello.</Says>')
	const lines = applyEdits(text, lineIdEdits(text))
	expect(lines).toContain(
		'<Says id="third-call-2">My third call.</Says>\n\n<Says id="third-call">Hello.</Says>',
	)
})

test('a line in a comment or in code is no line', () => {
	const text = spliced('{/* <Says>Later.</Says> */}\n\nWrite `<Says>` so.')
	expect(applyEdits(text, lineIdEdits(text))).toContain('{/* <Says>Later.</Says> */}\n\nWrite `<Says>` so.')
})

describe.each([...shippedSlugs.map((slug) => `content/scenarios/${slug}/scenario.mdx`)])('%s', (file) => {
	const text = readFileSync(file, 'utf8')
	const once = applyEdits(text, lineIdEdits(text))
	const read = (source: string) => compile(source, { file, slug: 'a', anchors: null, walk: false })

	test('doing it twice changes nothing', () => {
		expect(lineIdEdits(once)).toEqual([])
	})

	test('without the new ids it is, byte for byte, what it was', () => {
		const edits = lineIdEdits(text)
		const added = edits.reduce((sum, edit) => sum + edit.text.length, 0)
		expect(once.length).toBe(text.length + added)
		expect(edits.every(({ start, end }) => start === end)).toBe(true)
	})

	test('it compiles to the same texts', () => {
		const [before, after] = [text, once].map((source) => {
			const { definition, problems } = read(source)
			expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
			if (!definition) throw new Error('it does not compile')
			return stringsOf(definition, null).map((string) => [string.fingerprint, string.context])
		})
		expect(after).toEqual(before)
	})
})
