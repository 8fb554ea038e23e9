import { expect, test } from 'vitest'
import { compile } from '#app/core/language/compile'
import { conversationMinutes, lessonMinutes } from '#app/core/language/minutes'
import { scenarioMinutes } from '#app/core/language/scenario-minutes'
import { spliced } from '#test/support/splice-scenario'

const told = (front: string) => compile(spliced(front), { file: 'sample.mdx', slug: 'sample', anchors: null })

test('a lesson takes its words, half a minute a question and a minute a thing to do', () => {
	expect(lessonMinutes({ words: 900, questions: 2, tasks: 1 })).toBe(7)
	expect(lessonMinutes({ words: 10, questions: 0, tasks: 0 })).toBe(1)
})

test('a conversation takes its words, five seconds a turn and half a minute where it is typed', () => {
	expect(conversationMinutes({ words: 1600, turns: 12, typed: 0 })).toBe(9)
	expect(conversationMinutes({ words: 1600, turns: 12, typed: 2 })).toBe(10)
})

test('a scenario is measured along its shortest careful way', () => {
	const { definition } = told('{/* nothing */}')
	expect(definition && scenarioMinutes(definition, 1000)).toMatchObject({ turns: 5, minutes: 2 })
	expect(definition && scenarioMinutes(definition, 1)).toBeNull()
})

test('minutes that are far off are told, with the number to write', () => {
	const [problem] = told('minutes: 30').problems
	expect(problem).toMatchObject({ code: 'minutes-differ', severity: 'warning', edits: [{ text: '2' }] })
	expect(told('minutes: 3').problems).toEqual([])
})
