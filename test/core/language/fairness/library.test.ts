import { expect, test } from 'vitest'
import { libraryProblems } from '#app/core/language/library'
import { aReply, aScenario, aScene } from '#test/support/scenarios/builders'

/** A scenario of three scenes, in each of which one of four replies is good and begins with these words. */
const scenario = (slug: string, opening: string, wrong = 'But this one') =>
	aScenario({
		slug,
		scenes: ['a', 'b', 'c'].map((id) =>
			aScene(id, [
				aReply(`${id}-wrong`, 'good', { tone: -1, text: `${wrong} is not.` }),
				aReply(`${id}-good`, 'good', { tone: 2, text: `${opening}, of course.` }),
				aReply(`${id}-cold`, 'good', { tone: -1, text: 'That I could not say.' }),
				aReply(`${id}-cool`, 'good', { tone: 0, text: 'Nor could I.' }),
			]),
		),
	})

test('an opening that only good replies have is told in each scenario that has it, at its first reply', () => {
	const found = libraryProblems([
		scenario('x', 'I can see'),
		scenario('y', 'I can hear'),
		scenario('z', 'I can'),
	])
	expect(found.map(({ slug, reply, severity }) => `${slug} ${reply} ${severity}`)).toEqual([
		'x a-good error',
		'y a-good error',
		'z a-good error',
	])
	expect(found[0]).toMatchObject({
		code: 'best-opens-alike',
		message: 'Over 3 scenarios, 9 best replies begin with "i can", and wrong ones hardly ever do.',
	})
})

test('where many scenes begin in other ways it is a warning', () => {
	const others = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'].map((word) =>
		scenario(word.toLowerCase(), `${word} ${word}`),
	)
	const alike = ['x', 'y', 'z'].map((slug) => scenario(slug, 'I can'))
	expect(libraryProblems([...others, ...alike]).map(({ severity }) => severity)).toEqual([
		'warning',
		'warning',
		'warning',
	])
})

test('an opening that wrong replies have as well, or that two scenarios share, is how people talk', () => {
	expect(libraryProblems(['x', 'y', 'z'].map((slug) => scenario(slug, 'I can', 'I can')))).toEqual([])
	expect(libraryProblems(['x', 'y'].map((slug) => scenario(slug, 'I can')))).toEqual([])
})
