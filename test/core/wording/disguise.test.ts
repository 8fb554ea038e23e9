import { describe, expect, test } from 'vitest'
import { marked } from '#app/core/wording/marked'
import { readWords } from '#app/core/wording/text/words'

const forms = (text: string) => readWords(text).words.map(({ form }) => form)

describe('hidden insults', () => {
	test.each([
		'You 1mb3c1l3.',
		'You b@stard.',
		'You w.a.n.k.e.r',
		'What a d-i-m-w-i-t you are.',
		'You arse_hole.',
		'You pr*t.',
		'You w****r.',
		'You are a c r e t i n, sir.',
		'y o u   a r e   a   m u p p e t',
		'You loooooser.',
		'You aaarsehooole.',
		'You tw@t.',
		'You m0r0n!',
		'F*** off.',
		'You !mbecile.',
		'You dickh3ad.',
		'You T0SSER.',
		'You\u200b c\u200b r e t i n.',
	])('%s', (text) => {
		expect(marked({ text }).capped).toBe('insult')
	})

	test('the place is that of what was written', () => {
		const text = 'Well, you i.d.i.o.t, wait.'
		const { start, end } = readWords(text).words.find(({ form }) => form === 'idiot') ?? { start: 0, end: 0 }
		expect(text.slice(start, end)).toBe('i.d.i.o.t')
	})

	test('signs that nobody sees leave places as they are', () => {
		const text = 'You \u200bid\u200diot, wait'
		const { start, end } = readWords(text).words.find(({ form }) => form === 'idiot') ?? { start: 0, end: 0 }
		expect(text.slice(start, end)).toBe('id\u200diot')
	})
})

describe('what hides nothing', () => {
	test.each([
		'The code is L053R, the size is A-4.',
		'Order 1D10T-5 is on shelf B2B.',
		'It is the 1st, 2nd or 3rd of May.',
		'Model S-H-1-T4 costs £20, or $25.',
		'Your card ends in **** 1234.',
		'Press * then #, and wait.',
		'Write to b.i.t@example.test or ring 0800 5417 55.',
		'The 5* hotel has 4x4 parking and a mp3 player.',
		'We have it in S, M, L and X L.',
		'Plan A, B or C? E, F and G are gone.',
		'Hmmm, brrr, shhh, aaah.',
		'Pass the salt: 7up, coke or h2o.',
		'Title: F. U. Card, c/o S. H. Miller.',
		'Rate us 4/5! Send us a photo!It helps.',
		'The half-wit joke in the play is at eight, well-known co-operation.',
	])('%s', (text) => {
		expect(marked({ text }).capped).toBeNull()
	})

	test('codes, sizes and dates stay what they are', () => {
		expect(forms('L053R A-4 B2B 5G G4S')).toEqual(['l053r', 'a', '4', 'b2b', '5g', 'g4s'])
	})

	test('words in bold are the words', () => {
		expect(forms('I am *very* sorry')).toEqual(forms('I am very sorry'))
	})
})
