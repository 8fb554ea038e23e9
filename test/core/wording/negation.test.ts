import { describe, expect, test } from 'vitest'
import { marked } from '#app/core/wording/marked'
import { actsIn } from '#test/support/wording/acts-in'

const harms = ['blame', 'why-attack', 'doubt', 'calm-down', 'not-ours', 'excuse', 'insult', 'threat']
const hurtsIn = (text: string) => actsIn(text).filter((act) => harms.includes(act))

describe('negation', () => {
	test.each([
		["You didn't do anything wrong.", 'You did everything wrong.'],
		["We don't doubt your word.", 'We doubt your word.'],
		["You don't need to explain anything to us.", 'You have to prove everything.'],
		["I don't think you're exaggerating.", "You're exaggerating."],
		["I'm not saying that you were careless.", 'You were careless.'],
		["It wasn't you, it was our printer.", 'You were wrong.'],
	])('%s stands above: %s', (kind, hurtful) => {
		expect(marked({ text: kind }).respect).toBeGreaterThan(marked({ text: hurtful }).respect)
		expect(hurtsIn(kind)).toEqual([])
	})

	test.each(["You've done nothing wrong.", 'Nobody did anything wrong.', 'You never did anything wrong.'])(
		'nothing wrong was done: %s',
		(text) => {
			expect(actsIn(text)).toContain('validation')
		},
	)

	test.each([
		"Don't hesitate to write.",
		"Don't feel silly about it.",
		"Don't be embarrassed.",
		"Don't rush.",
		"Don't you worry.",
		"Don't blame yourself.",
		"Don't let it spoil your evening.",
	])('some don’ts are kind: %s', (text) => {
		expect(actsIn(text)).toContain('care')
		expect(hurtsIn(text)).toEqual([])
	})

	test.each([
		"Don't you dare come here.",
		"Don't waste our time.",
		"Don't keep telling me the same.",
		"Don't even bother.",
		"Don't make me laugh.",
		"Don't call us again.",
		"Don't talk to me about delays.",
		"Don't be ridiculous.",
	])('some don’ts push away: %s', (text) => {
		expect(marked({ text }).respect).toBeLessThan(45)
	})

	test.each(["Don't touch it, it's hot.", "Please don't eat in here.", "Don't start the engine yet."])(
		'some don’ts only say what not to do: %s',
		(text) => {
			expect(marked({ text }).respect).toBeGreaterThanOrEqual(50)
			expect(hurtsIn(text)).toEqual([])
		},
	)

	test('a second no in one breath denies nothing', () => {
		expect(actsIn("You don't have to bring it back, ain't no charge for that.")).toContain('how-much')
		expect(actsIn("You ain't done nothing wrong.")).toContain('validation')
	})

	test.each(["I haven't sent it yet.", "We haven't been told.", "We won't call you back about it."])(
		'what was not done is not done: %s',
		(text) => {
			expect(actsIn(text)).not.toContain('done')
			expect(actsIn(text)).not.toContain('check-back')
		},
	)

	test('no reason why not is something that can be done', () => {
		expect(actsIn("There's no reason why we couldn't swap it.")).toContain('can-do')
		expect(actsIn("There's no reason why we should swap it.")).toContain('refusal')
	})
})
