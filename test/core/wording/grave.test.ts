import { expect, test } from 'vitest'
import { marked } from '#app/core/wording/marked'
import { grave } from '#test/support/wording/lists'

const capOf = (text: string) => marked({ text }).capped

test.each(grave.insult)('%s: an insult', (text) => {
	expect(capOf(text)).toBe('insult')
})

test.each(grave.threat)('%s: a threat', (text) => {
	expect(capOf(text)).not.toBeNull()
})

test.each(grave.discrimination)('%s: discrimination', (text) => {
	expect(capOf(text)).not.toBeNull()
})

test.each(grave.innocent)('%s: nothing that holds marks down', (text) => {
	expect(capOf(text)).toBeNull()
})

test('a denial excuses only what it denies', () => {
	expect(capOf("I'm not saying you're an idiot.")).toBeNull()
	expect(capOf("I'm not saying you're an idiot, but you're an idiot.")).toBe('insult')
	expect(capOf('Never mind, you idiot.')).toBe('insult')
	expect(capOf('Never mind you stupid cow.')).toBe('insult')
})
