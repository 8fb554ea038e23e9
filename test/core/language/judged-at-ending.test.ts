import { expect, test } from 'vitest'
import { compileFragments } from '#test/support/compile-fragments'

const codesOf = (...fragments: string[]) => compileFragments(...fragments).codes

const omission = (when: string) => `critical:\n  no-care: { text: "Never asked", when: "${when}" }`
const needs = (when: string) =>
	`needs:\n  fixed: { text: "A kettle", side: task, must: true }\n  calmed: { text: "Calm", side: task, when: "${when}" }`
const calm = '<Reply id="calm" to="how-long" tone="+1" meets="calmed fixed">\n\nEasy now.\n\n</Reply>'

test('an omission that some path makes and another avoids is sound', () => {
	expect(codesOf(omission('not said(sorry)'))).toEqual([])
})

test('an omission that holds at no ending never happens, and one that holds at all cannot be avoided', () => {
	expect(codesOf(omission('turn > 60'))).toContain('out-of-range')
	expect(codesOf(omission('turn = 1'))).toEqual(['critical-on-no-path'])
	expect(codesOf(omission('turn > 1'))).toContain('omission-always')
})

test('solved looks at the needs that count at that ending alone', () => {
	expect(codesOf(needs('said(calm)'), calm)).toEqual([])
	expect(codesOf(needs('said(sorry)'), calm)).toContain('solved-with-need-unmet')
})

test('a need that is met only where it does not count is reported', () => {
	expect(codesOf(needs('said(sorry)'), calm)).toContain('need-on-no-path')
	expect(codesOf(needs('said(calm) or said(sorry)'), calm)).not.toContain('need-on-no-path')
})

test('a need whose condition holds at no ending is reported', () => {
	expect(codesOf(needs('turn = 1'), calm)).toEqual(['need-on-no-path'])
})
