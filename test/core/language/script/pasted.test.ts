import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compile } from '#app/core/language/compile'
import { fromScript } from '#app/core/language/script/from-script'
import { toScript } from '#app/core/language/script/to-script'

const text = readFileSync('test/support/samples/whole-example.mdx', 'utf8')
const script = toScript(text)
const typed = (more: string) => fromScript(text, `${script}\n# One more scene\n\n${more}\n`)

describe('what a word processor gives', () => {
	test.each([
		['Maya : Well?', '<Says>Well?</Says>'],
		['maya: Well?', '<Says>Well?</Says>'],
		['Maya Osei:\u00a0Well?', '<Says>Well?</Says>'],
		['**Maya:** Well?', '<Says>Well?</Says>'],
		['Maya (thinks, when hostile): Well?', '<Thinks mood="hostile">Well?</Thinks>'],
		['Maya (hostile): Well?', '<Says mood="hostile">Well?</Says>'],
		['\u201cWell?\u201d she says.', '\n"Well?" she says.\n'],
		['Later: An hour goes by.', '<Later>An hour goes by.</Later>'],
		['See (The order): One kettle.', '<See title="The order">One kettle.</See>'],
		['Either: Maya: Hello?\nOr: Maya: Hm.', '<Pick>\n\n<Says>Hello?</Says>\n\n<Says>Hm.</Says>\n\n</Pick>'],
	])('%s', (line, put) => {
		const { text: made, notes } = typed(line)
		expect(made).toContain(put)
		expect(notes).toEqual([])
	})

	const led = '<Reply id="here" to="look-up" tone="+1" respect="-2">\n\nHere it is.\n'
	test.each([
		'- Here it is. \u2192 What the notes say [tone +1, respect -2]',
		'\u2022\tHere it is. -> what the notes say [tone 1, respect \u22122]',
		'\u2013 Here it is. => What the notes say [good, very poor]',
		'1. Here it is. goes to What the notes say [good tone, very poor respect]',
		'\u2014 Here it is. [respect -2, tone +1] \u2192 look-up',
		'- Here it is. \u2192 Look up [+1, -2]',
		'You: Here it is. --> What the notes [tone: good; respect: very poor]',
	])('a reply: %s', (line) => {
		const { text: made, notes } = typed(line)
		expect(made).toContain(led)
		expect(notes).toEqual([])
	})

	test.each(['# Dusk', '## Dusk', 'Scene 4: Dusk', 'DUSK', 'Dusk\n====', '# **Dusk**'])(
		'a scene: %s',
		(heading) => {
			const { text: made } = fromScript(text, `${script}\n\n${heading}\n\nIt is dark.\n`)
			expect(made).toMatch(/<Scene id="dusk" title="Dusk">\n\nIt is dark\.\n\n<\/Scene>/)
		},
	)

	test.each(['# Ending: Dusk (left)', 'Ending: Dusk (left)', 'ENDING 2: Dusk (left)'])(
		'an ending: %s',
		(heading) => {
			const { text: made } = fromScript(text, `${script}\n\n${heading}\n\nStory: It was dark.\n`)
			expect(made).toContain(
				'<Ending id="dusk" title="Dusk" outcome="left">\n\n<Story>It was dark.</Story>\n\n</Ending>',
			)
		},
	)
})

describe('what cannot be done as it stands', () => {
	test.each([
		['- Here. \u2192 Nowhere at all', /No scene and no ending is called "Nowhere at all"/],
		['- Here. \u2192 What the notes say [tone +7]', /cannot be read as marks/],
		['Maya (loudly): Well?', /no such mood/],
		['Mayaa: Well?', /Nobody here is called Mayaa/],
		['Gail: Well?', /Gail is new here/],
	])('%s is a note at its line, with a way out', (line, message) => {
		const { notes, text: made } = typed(line)
		expect(notes).toMatchObject([
			{ message: expect.stringMatching(message), fix: expect.stringMatching(/\w/) },
		])
		const at = notes[0]?.line ?? 0
		expect(`${script}\n# One more scene\n\n${line}`.split('\n')[at - 1]).toBe(line)
		expect(made).toMatch(/Here\.|Well\?/)
	})

	test('a target that is not there yet is the scene that is added later', () => {
		const { text: made } = typed('- Here. \u2192 The vault')
		expect(made).toContain('to="the-vault"')
		expect(typed('- Here. \u2192 The vault\n\n# The vault\n\nIt is cold.').text).toContain(
			'<Scene id="the-vault"',
		)
	})

	test('words before the first heading begin the first scene', () => {
		const { text: made, notes } = fromScript(text, script.replace('# Brief', 'A stray line.\n\n# Brief'))
		expect(made).toContain('title="The phone rings">\n\nA stray line.\n\nThe board shows')
		expect(notes).toMatchObject([{ message: expect.stringContaining('before the first heading') }])
	})
})

describe('what a script changes', () => {
	const edited = (from: string | RegExp, to: string) => fromScript(text, script.replace(from, to)).text

	test('a mood, a speaker, marks, a way on, an outcome: the attribute and nothing else', () => {
		expect(edited('Maya (when hostile): Well?', 'Maya (when tense): Well?')).toBe(
			text.replace('mood="hostile"', 'mood="tense"'),
		)
		expect(edited('Maya (when hostile): Well?', 'Maya: Well?')).toBe(text.replace(' mood="hostile"', ''))
		expect(edited('[tone -1, respect -1]', '[tone -2, respect -1]')).toBe(
			text.replace('tone="-1"', 'tone="-2"'),
		)
		expect(edited('(left)', '(closed)')).toBe(text.replace('outcome="left"', 'outcome="closed"'))
		expect(edited(/^(- Thank you for calling.*) \u2192 What the notes say/m, '$1 \u2192 gave-up')).toBe(
			text.replace('id="procedure" to="look-up"', 'id="procedure" to="gave-up"'),
		)
	})

	test('a line that is thought instead of said', () => {
		expect(edited('Maya (thinks): Here we go', 'Maya: Here we go')).toBe(
			text.replace('<Thinks>', '<Says>').replace('</Thinks>', '</Says>'),
		)
	})

	test('title and summary, in quotes where they need them', () => {
		expect(edited(/^Title: .*/m, 'Title: Lost: a parcel')).toBe(
			text.replace(/^title: .*/m, 'title: "Lost: a parcel"'),
		)
	})

	test('a renamed scene keeps its id, and so does what leads there by its new title', () => {
		const renamed = script.replaceAll('What the notes say', 'What is in the notes')
		expect(fromScript(text, renamed).text).toBe(text.replace('What the notes say', 'What is in the notes'))
	})

	test('a second paragraph gives a short line a block of its own', () => {
		expect(edited(/^(Maya \(thinks\): Here we go.*)$/m, '$1\n  Again.')).toMatch(
			/<Thinks>\n\nHere we go.*\n\nAgain\.\n\n<\/Thinks>/,
		)
	})
})

test('a pasted script becomes a scenario that only its open ends keep from being published', () => {
	const pasted =
		'The late bus\r\n\r\nTHE STOP\r\n\r\nIt is raining.\r\n\r\nMaya: Where is it?\r\n\r\n\u2022\tI don\u2019t know.\r\n\u2022\tLet me look \u2192 On the way\r\n\r\nOn the way\r\n=====\r\n\r\nMaya: Finally.\r\n\r\nYou: Here it comes.\r\n'
	const { text: made, notes } = fromScript('', pasted)
	expect(notes).toEqual([])
	expect(made).toContain('title: The late bus\n')
	expect(made).toContain('  maya: { name: Maya }\n')
	const { problems } = compile(made, { file: 'a.mdx', slug: 'a', anchors: null, fair: false })
	const errors = problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)
	// Without marks nobody can pass yet.
	expect(errors).toEqual(['no-passing-path'])
	expect(problems.map(({ code }) => code)).toContain('todo-left')
})

test('nothing at all becomes a scenario too', () => {
	const { text: made } = fromScript('', '')
	expect(made).toMatch(/^(?:---\ntitle: |$)/)
})
