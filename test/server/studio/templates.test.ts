import { describe, expect, test } from 'vitest'
import { compile } from '#app/core/language/compile'
import { fromScript } from '#app/core/language/script/from-script'
import { toScript } from '#app/core/language/script/to-script'
import { compileWith } from '#app/server/content/compile-content.server'
import { titleIn } from '#app/server/content/title-in.server'
import { isTemplate, kindOf, templates, templateWith } from '#app/server/studio/templates/templates'
import { newDraftWords } from '#app/ui/words/studio-new'
import { inProcess } from '#test/server/content/in-process'

const names = Object.keys(templates).filter(isTemplate)
const scenarios = names.filter((name) => kindOf(name) === 'scenario')
const file = 'content/scenarios/a-new-one/scenario.mdx'

describe('a template', () => {
	test.each(scenarios.filter((name) => name !== 'scenario-script'))(
		'%s is a fair scenario in which nothing but its notes is left to do',
		(name) => {
			const text = templateWith(name, 'A title of our own')
			const { definition, problems } = compile(text, { slug: 'a-new-one', file, anchors: new Set() })
			// For practice only, so whoever plays it by chance may pass now and then.
			const told = problems.filter(({ code }) => code !== 'random-player-passes')
			expect(new Set(told.map(({ code }) => code))).toEqual(new Set(['todo-left']))
			expect(definition?.title).toBe('A title of our own')
			expect(definition?.use).toBe('practice')
		},
	)

	test.each(names.filter((name) => kindOf(name) !== 'scenario'))(
		'%s compiles without a problem but what is left to do',
		async (name) => {
			const kind = kindOf(name)
			const slug = kind === 'lesson' ? 'respect/a-new-one' : 'a-new-one'
			const job = { kind, slug, file, text: templates[name], anchors: new Set<string>() }
			const more = { scenarios: new Set<string>(), terms: new Set<string>(), lessons: [] }
			const { document, problems } = await compileWith(inProcess, { ...job, ...more })
			expect(problems.filter(({ code }) => code !== 'todo-left')).toEqual([])
			expect(document?.kind).toBe(kind)
		},
	)

	test('the one for a script is a whole scenario as soon as a script is pasted into it', () => {
		const text = templateWith('scenario-script', 'Lost: a parcel')
		const shown = toScript(text)
		expect(shown).toBe('Title: Lost: a parcel\n')
		const pasted = `${shown}\nTHE BUS\n\nMaya: Hello?\n\n- Hello.\n`
		const { definition, problems } = compile(fromScript(text, pasted).text, {
			slug: 'a',
			file,
			anchors: null,
		})
		expect(problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
			'no-passing-path',
		])
		expect(definition).toBeNull()
		expect(fromScript(text, shown).text).toBe(text)
	})

	test('every one is described where one chooses, and nothing else is', () => {
		expect(Object.keys(newDraftWords.templates)).toEqual(names)
	})

	test('only the bones leave more to fill in than one note', () => {
		const whole = scenarios.filter((name) => templates[name].split('TODO').length === 2)
		expect(whole).toHaveLength(scenarios.length - 2)
	})
})

describe('a title', () => {
	const awkward = [
		'Plain words',
		'Six shirts: a mail',
		'"Quoted" from the start',
		"It's his, isn't it?",
		'A back\\slash and a # hash',
		'- a list?',
		'{ a map?',
		'true',
		'$& and $1',
		'配達',
	]

	test.each(awkward)('%s stands in the front matter as it was typed', (title) => {
		const text = templateWith('scenario-complaint', title)
		const { definition } = compile(text, { slug: 'a-new-one', file, anchors: new Set() })
		expect(definition?.title).toBe(title)
		expect(titleIn(text)).toBe(title)
	})

	test('is one line, whatever was pasted', () => {
		expect(templateWith('lesson-blank', ' Two\n\nlines ')).toContain('\ntitle: Two lines\n')
	})
})
