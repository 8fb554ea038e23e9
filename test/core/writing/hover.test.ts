import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readingOf } from '#app/core/language/reading/read-text'
import { hoverAt } from '#app/core/writing/hover'
import { lessonRules } from '#app/core/writing/lesson-rules'
import { components } from '#app/core/writing/scenario-components'
import { writingHelp } from '#app/ui/words/writing-help'

const all = readFileSync('test/support/samples/all-constructs.mdx', 'utf8')
const reading = readingOf('scenario', all)
const over = (words: string, into = 1) =>
	hoverAt({ kind: 'scenario', reading, offset: all.indexOf(words) + into, help: writingHelp })

test('a component, an attribute and a value say what they mean, and where the guide says more', () => {
	expect(over('<Patience')).toMatchObject({ title: '<Patience>', see: 'scenario-reference#patience' })
	expect(over('outcome="solved"')?.says).toContain('No task need may be unmet')
	expect(over('sticky')?.says).toBe('It can be said again.')
})

test('a name says what it is of, in the words of its author', () => {
	expect(over('"bench" tone', 2)).toMatchObject({ title: 'bench', says: 'A scene: Beside the bench' })
	expect(over('meets="heard"', 8)?.says).toMatch(/^A need: ./)
	expect(over('by="tom"', 5)?.says).toMatch(/^A person: /)
})

test('a key of the front matter says what it holds, words that people say nothing', () => {
	expect(over('phone', 2)).toMatchObject({ title: 'channel' })
	expect(over('It rings six times', 4)).toBeNull()
})

const headings = (page: string) =>
	new Set(
		[...readFileSync(`content/guide/${page}.mdx`, 'utf8').matchAll(/^#{2,4} (.*)$/gm)].map(([, title = '']) =>
			title
				.toLowerCase()
				.replace(/[^a-z0-9]+/g, '-')
				.replace(/^-|-$/g, ''),
		),
	)

test('what the help points to is there', () => {
	const known = new Map(['scenario-reference', 'writing-a-lesson'].map((page) => [page, headings(page)]))
	const lost = Object.values(writingHelp.see).filter((see) => {
		const [page = '', heading = ''] = see.split('#')
		return !known.get(page)?.has(heading)
	})
	expect(lost).toEqual([])
})

test('there is help for every component and every attribute, and a page of the guide for each component', () => {
	const has = (key: string) => Object.hasOwn(writingHelp.says, key)
	const parts = [
		...Object.entries(components).map(([name, { attributes }]) => ({ name, attributes: [...attributes] })),
		...[...lessonRules].map(([name, { attributes }]) => ({ name, attributes: Object.keys(attributes) })),
	]
	const lacking = parts.flatMap(({ name, attributes }) => [
		...(has(name) && Object.hasOwn(writingHelp.see, name) ? [] : [name]),
		...attributes.filter((one) => !has(`${name}.${one}`) && !has(`.${one}`)).map((one) => `${name}.${one}`),
	])
	expect(lacking).toEqual([])
})
