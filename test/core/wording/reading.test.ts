import { describe, expect, test } from 'vitest'
import { wordsOf } from '#app/core/wording/reading'
import { isNumber } from '#app/core/wording/text/numbers'
import { readAtMost, readWords } from '#app/core/wording/text/words'

const forms = (text: string) => readWords(text).words.map(({ form }) => form)

describe('reading words', () => {
	test('contractions are the words they stand for, with the place of the whole', () => {
		const { words } = readWords("I'm sure we don't")
		expect(words.map(({ form, start, end }) => [form, start, end])).toEqual([
			['i', 0, 3],
			['am', 0, 3],
			['sure', 4, 8],
			['we', 9, 11],
			['do', 12, 17],
			['not', 12, 17],
		])
	})

	test('curly and straight apostrophes, and none at all, read alike', () => {
		expect(forms('I don’t')).toEqual(forms("I don't"))
		expect(forms('i dont')).toEqual(forms("I don't"))
	})

	test('spelling of both sides of the ocean and short forms of messages read alike', () => {
		expect(forms('We apologize, it is canceled')).toEqual(forms('We apologise, it is cancelled'))
		expect(forms('pls tell u thx')).toEqual(forms('please tell you thanks'))
		expect(forms("y'all")).toEqual(['you'])
	})

	test('what cannot be seen hides no word', () => {
		expect(forms('id\u200biot')).toEqual(['idiot'])
		expect(forms('ｉｄｉｏｔ')).toEqual(['idiot'])
	})

	test('letters of another script among ours are read as ours', () => {
		expect(forms('idiоt')).toEqual(['idiot'])
	})

	test('an amount, a time and a title end no sentence', () => {
		expect(readWords('Mr. Brown, it is 31.20 by 20:10 today').sentences).toBe(1)
	})

	test('a full stop, a question and a new line end a sentence', () => {
		expect(readWords('Done. Anything else?\nGood').sentences).toBe(3)
	})

	test('words between quotation marks are somebody else’s', () => {
		const quoted = (text: string) =>
			readWords(text).words.flatMap(({ form, quoted }) => (quoted ? [form] : []))
		expect(quoted("He called you 'an idiot', and that's wrong")).toEqual(['an', 'idiot'])
		expect(quoted('She said “calm down” to you')).toEqual(['calm', 'down'])
		expect(quoted("It isn't the customers' fault, it's ours")).toEqual([])
	})

	test('a closing mark opens a quotation too, and an apostrophe for lost letters opens none', () => {
		const quoted = (text: string) =>
			readWords(text).words.flatMap(({ form, quoted }) => (quoted ? [form] : []))
		expect(quoted('’Crazy woman’ is no way to speak')).toEqual(['crazy', 'woman'])
		expect(quoted("Take it back from 'em by payin' with a card")).toEqual([])
	})

	test('two spaces are one', () => {
		const shapes = (text: string) => readWords(text).words.map(({ form, sentence }) => [form, sentence])
		expect(shapes('Oh  no.  Ill  ring  Mr.  Bell.')).toEqual(shapes("Oh no. I'll ring Mr. Bell."))
		expect(readWords('Take No. 5 to the till').sentences).toBe(1)
	})

	test('signs that nobody sees change nothing', () => {
		const shapes = (text: string) =>
			readWords(text).words.map(({ form, shouted, quoted, after }) => [form, shouted, quoted, after])
		expect(shapes("DON'T ​TOUCH the e-ma‍il ​'on us'!")).toEqual(shapes("DON'T TOUCH the e-mail 'on us'!"))
	})

	test('ill is a promise before what is done, and else an illness', () => {
		expect(forms('Ill send it, and ill ring you')).toEqual(forms("I'll send it, and I'll ring you"))
		expect(forms('She is ill, call a doctor')).toContain('ill')
		expect(forms('Ill health is no fault')).toContain('ill')
	})

	test('Miss is a title before a name, and else what one does', () => {
		expect(forms('Good morning, Miss Bell.')).toEqual(forms('Good morning, Ms Bell.'))
		expect(forms("You won't miss the train")).toContain('miss')
	})

	test('a family name is no endearment', () => {
		expect(forms('It is for Grace Love.')).not.toContain('love')
		expect(forms('Thanks, Love.')).toContain('love')
	})

	test('a number is one, in figures or spelt out', () => {
		expect(forms('twenty-five')).toEqual(['25'])
		expect(['fourteen', '14', 'ninety'].every(isNumber)).toBe(true)
		expect(isNumber('one')).toBe(false)
	})

	test('only the first characters of a very long text are read', () => {
		const { words } = readWords('word '.repeat(readAtMost))
		expect(words.at(-1)?.end).toBeLessThanOrEqual(readAtMost)
	})

	test('a slip of the pen is read as the word that was meant, at its own place', () => {
		const found = wordsOf('I have reorderd it').find(({ form }) => form === 'reordered')
		expect(found).toMatchObject({ start: 7, end: 15 })
	})

	test('a letter doubled before an ending is one letter', () => {
		expect(wordsOf('I bookked it').map(({ form }) => form)).toContain('booked')
		expect(wordsOf('I added it').map(({ form }) => form)).toContain('added')
	})

	test('a word that is known is never taken for another', () => {
		expect(wordsOf('a white shirt').map(({ form }) => form)).toEqual(['a', 'white', 'shirt'])
	})
})
