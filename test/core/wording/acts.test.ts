import { describe, expect, test } from 'vitest'
import { actWords, namedActs } from '#app/core/wording/acts'
import { circumstances } from '#app/core/wording/circumstance'
import { hitsIn } from '#app/core/wording/hits'
import { learnt } from '#app/core/wording/learnt/learnt'
import { rules } from '#app/core/wording/rules/all'
import { patternOf } from '#app/core/wording/rules/pattern'
import { standing } from '#app/core/wording/standing'
import { readWords } from '#app/core/wording/text/words'

const actsIn = (text: string) => {
	const { words } = readWords(text)
	return standing(hitsIn(words), words).map(({ act }) => act)
}

describe('acts', () => {
	test('every act has a name, what the customer hears and a tip', () => {
		for (const { act } of [...rules, ...circumstances]) {
			const { name, heard, tip } = actWords(act)
			expect(
				[act, name, heard, tip].every((words) => words !== ''),
				act,
			).toBe(true)
			expect(namedActs).toContain(act)
		}
	})

	test('every act has learnt weights, and none has weights that no rule tells', () => {
		const known = new Set([...rules, ...circumstances].map(({ act }) => act))
		expect([...learnt().acts.keys()].toSorted()).toEqual([...known].toSorted())
	})

	test('no act counts against what it is', () => {
		for (const { act, prior } of [...rules, ...circumstances])
			for (const [place, meant] of prior.entries())
				if (Math.abs(meant) >= 0.2)
					expect(Math.sign(learnt().acts.get(act)?.[place] ?? 0), `${act} ${place}`).toBe(Math.sign(meant))
	})

	test('an act that nobody knows any more is still called something', () => {
		expect(actWords('long-gone')).toEqual({ name: 'long gone', heard: '', tip: '' })
	})

	test('whose fault it is decides between owning it and blame', () => {
		expect(actsIn('The delay is our fault.')).toContain('ownership')
		expect(actsIn('The delay is your fault.')).toContain('blame')
		expect(actsIn('That is not your fault.')).toEqual(['validation'])
	})

	test('a denied insult and a quoted one are none', () => {
		expect(actsIn('Nobody thinks you are stupid.')).not.toContain('insult')
		expect(actsIn("I heard that he called you 'an idiot'.")).not.toContain('insult')
		expect(actsIn('You are an idiot.')).toContain('insult')
	})

	test('sorry for what the customer feels is no apology', () => {
		expect(actsIn('I am sorry you feel that way.')).toEqual(['non-apology'])
		expect(actsIn('I am sorry we lost it.')).toContain('apology-named')
	})

	test('kind words in a mocking sentence count for nothing', () => {
		expect(actsIn('Oh wow, thank you for sharing that.')).not.toContain('thanks')
	})

	test('a no inside a can is no offer', () => {
		expect(actsIn('I can not refund it.')).toContain('refusal')
		expect(actsIn('I can not refund it.')).not.toContain('can-do')
	})
})

describe('patterns', () => {
	test('a pattern that names no known set is found at once', () => {
		expect(() => patternOf('you @nothing')).toThrow('nothing')
	})

	test('a pattern begins with a word that must be there', () => {
		expect(() => patternOf('..3 you')).toThrow('begins')
		expect(() => patternOf('you? so?')).toThrow('must be there')
	})
})
