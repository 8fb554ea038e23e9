import { expect, test } from 'vitest'
import { waysByName } from '#app/core/assessment/panel/way-name'
import { compile } from '#app/core/language/compile'
import { floorEdits } from '#app/core/language/marks/floor-edits'
import { type MarkChange, markEdits } from '#app/core/language/marks/mark-edits'
import { applyEdits } from '#app/server/check/apply-edits.server'
import { spliced } from '#test/support/splice-scenario'

const changed = (reply: string, name: 'tone' | 'respect', to: MarkChange['to'], number = 0): MarkChange => ({
	reply,
	number,
	name,
	to,
})

function compiled(text: string) {
	const options = { file: 'scenario.mdx', slug: 'sample', anchors: null, walk: false, fair: false }
	const { definition, problems } = compile(text, options)
	if (!definition) throw new Error(problems.map(({ message }) => message).join(' '))
	return definition
}

/** Marks by way after the changes, as `tone/respect`. */
function marksAfter(text: string, changes: MarkChange[]): Record<string, string> {
	const definition = compiled(applyEdits(text, markEdits(text, changes).edits))
	return Object.fromEntries(
		[...waysByName(definition)].map(([name, { tone, respect }]) => [name, `${tone}/${respect}`]),
	)
}

const replies = (...written: string[]) => spliced(written.join('\n…\n'))
const plain = replies('<Reply id="kind" to="done" tone="+1" respect=\'0\'>\n\nHello there.\n\n</Reply>')
const withCase = replies(
	`<Reply id="kind" to="done" tone="+1" respect="0">

Hello there.

<If when="turn = 1" tone="-1" />

</Reply>`,
)

test('a mark is put in place of the one that stands there, and nothing else moves', () => {
	const { edits, left } = markEdits(plain, [changed('kind', 'tone', -2), changed('kind', 'respect', 1)])
	expect([edits.map(({ text }) => text), left]).toEqual([['-2', '+1'], []])
	expect(applyEdits(plain, edits)).toBe(plain.replace('tone="+1" respect=\'0\'', 'tone="-2" respect=\'+1\''))
	expect(marksAfter(plain, [changed('kind', 'tone', -2)]).kind).toBe('-2/0')
})

test('a mark that a tag does not have yet comes after its other attributes', () => {
	const bare = replies('<Reply id="kind" to="done">\n\nHello there.\n\n</Reply>')
	expect(marksAfter(bare, [changed('kind', 'tone', 2)]).kind).toBe('2/null')
	expect(applyEdits(bare, markEdits(bare, [changed('kind', 'tone', 2)]).edits)).toContain(
		'<Reply id="kind" to="done" tone="+2">',
	)
})

test('a case keeps its marks when its reply changes, and changes alone', () => {
	expect(marksAfter(withCase, [changed('kind', 'respect', 2)])).toMatchObject({
		kind: '1/2',
		'kind#1': '-1/0',
	})
	expect(marksAfter(withCase, [changed('kind', 'tone', -2, 1)])).toMatchObject({
		kind: '1/0',
		'kind#1': '-2/0',
	})
	expect(marksAfter(withCase, [changed('kind', 'respect', -1, 1)])).toMatchObject({
		kind: '1/0',
		'kind#1': '-1/-1',
	})
})

test('windows line ends stay, and places are found among them', () => {
	const windows = plain.replaceAll('\n', '\r\n')
	const edited = applyEdits(windows, markEdits(windows, [changed('kind', 'tone', 0)]).edits)
	expect(edited).toBe(
		windows.replace('<Reply id="kind" to="done" tone="+1"', '<Reply id="kind" to="done" tone="0"'),
	)
})

test('a change for a reply that is not there is told, and so is every change of a text that cannot be read', () => {
	const change = changed('nobody', 'tone', 0)
	expect(markEdits(plain, [change])).toEqual({ edits: [], left: [change] })
	expect(markEdits('x'.repeat(70_000), [change])).toEqual({ edits: [], left: [change] })
})

test('words used in two places change only where both agree', () => {
	const segment = `<Segment id="hold" exits="back">

<Scene id="wait" title="On hold">

<Says>Well?</Says>

<Reply id="thanks" to="exit:back" tone="+1" respect="+1">

Thank you for waiting.

</Reply>

</Scene>

</Segment>`
	const uses = ['one', 'two'].map((id) => `<Use id="${id}" segment="hold" back="done" />`)
	const ways = ['one', 'two'].map(
		(to) => `<Reply id="go-${to}" to="${to}">\n\nPlease hold, ${to}.\n\n</Reply>`,
	)
	const used = replies(segment, ...uses, ...ways)
	const ids = [...waysByName(compiled(used)).keys()].filter((id) => id.includes('thanks'))
	expect(ids).toHaveLength(2)
	const both = ids.map((id) => changed(id, 'tone', -1))
	expect(markEdits(used, both)).toMatchObject({ edits: [{ text: '-1' }], left: [] })
	expect(markEdits(used, both.slice(0, 1))).toMatchObject({ edits: [], left: [both[0]] })
})

const pass = (text: string) => compiled(text).rule.pass
const withPass = (written: string) => spliced(`pass: ${written}`)
const floors = [
	{ dimension: 'tone', to: 55 },
	{ dimension: 'respect', to: 85 },
] as const

test.each([
	['braces', '{ total: 70, tone: 60, respect: 70, resolution: 70 }'],
	['braces with some keys', '{ total: 70, "tone": 60 }'],
	['empty braces', '{}'],
	['lines', '\n  total: 70\n  tone: 60 # for now'],
])('floors are set in %s', (_, written) => {
	const text = withPass(written)
	expect(pass(applyEdits(text, floorEdits(text, floors)))).toEqual({
		total: 70,
		tone: 55,
		respect: 85,
		resolution: 70,
	})
})

test('floors are added where there are none', () => {
	const bare = spliced('level: 1').replace(/^pass:.*\n/m, '')
	expect(bare).not.toContain('pass:')
	expect(pass(applyEdits(bare, floorEdits(bare, floors)))).toMatchObject({ tone: 55, respect: 85 })
	expect(floorEdits(bare, [])).toEqual([])
	expect(floorEdits('no front matter', floors)).toEqual([])
})
