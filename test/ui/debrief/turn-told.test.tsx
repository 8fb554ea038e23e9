import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { DebriefTurn } from '#app/core/assessment/debrief-types'
import { actWords } from '#app/core/wording/acts'
import { TurnTold } from '#app/ui/debrief/turn-told'
import { WonBack } from '#app/ui/debrief/won-back'
import { typedWords } from '#app/ui/words/typed'
import { aWordingTold } from '#test/support/wording-told'
import { showPage } from '../show-page'
import { aDebrief } from './a-debrief'

function aTurn(change: Partial<DebriefTurn>): DebriefTurn {
	const [first] = aDebrief().turns
	if (!first) throw new Error('no turn')
	return { ...first, ...change }
}
const told = (change: Partial<DebriefTurn>) =>
	showPage(<TurnTold name="Maya Osei" turn={aTurn(change)} lessonTitles={{}} />).container.textContent ?? ''
const written = {
	text: 'So sorry!\nLet me look.',
	understood: true,
	sure: false,
	taken: 'I am sorry.',
	beside: null,
	wording: null,
	example: null,
	scorer: 'simple-1',
	today: null,
}

describe('a typed turn', () => {
	test('shows what was written, what it was taken for, and that this is not sure', () => {
		const text = told({ reply: written.text, written })
		expect(text).toMatch(/You wrote.*So sorry![\s\S]*We took it for this.*I am sorry\..*We are not sure/)
		expect(text).not.toContain('You chose this')
	})

	test('shows the words that the marks come from, the marks in words, what would help and how it could be said', () => {
		const example = 'I am sorry. You will have it by Friday.'
		const typed = { ...written, scorer: 'now-1', sure: true, wording: aWordingTold(), example }
		const text = told({ reply: written.text, written: typed, tone: 75, respect: null })
		expect(screen.getByRole('link', { name: /^So sorry/ })).toBeTruthy()
		expect(text).toMatch(/Tone:\s*good.*Respect:\s*not marked.*Resolution/)
		expect(text).toContain(actWords('when').name)
		expect(text).toContain(example)
		expect(text).not.toMatch(/We are not sure|earlier scorer/)
	})

	test('marked by an earlier scorer says so, and what today’s would give beside it', () => {
		const today = { scorer: 'now-1', sure: false, tone: 20, respect: null, resolution: 90 }
		for (const wording of [null, aWordingTold()]) {
			const text = told({ reply: written.text, written: { ...written, wording, today }, tone: 75 })
			expect(text).toContain(typedWords.earlier('simple-1'))
			expect(text).toContain(typedWords.today('now-1'))
			expect(text).toMatch(/Tone:?\s*(nearly )?good/)
			expect(text).toMatch(/Tone: may hurt.*Resolution: solved/)
			expect(text).not.toContain('Respect: may hurt')
			expect(text).toContain(typedWords.todayUnsure)
		}
	})

	test('where the example is what the words were taken for, that stands there once and is called so', () => {
		const typed = { ...written, wording: aWordingTold(), example: 'I am sorry.' }
		const text = told({ reply: written.text, written: typed })
		expect(text.match(/I am sorry\./g)).toHaveLength(1)
		expect(text).toContain(typedWords.takenForExample)
	})

	test('says a better wording once', () => {
		const better = { text: 'I am sorry.', deed: null, why: null }
		const typed = { ...written, wording: aWordingTold() }
		expect(told({ reply: written.text, better, written: typed }).match(/I am sorry\./g)).toHaveLength(1)
		expect(told({ reply: written.text, better, written: { ...typed, taken: 'Well.' } })).toContain(
			'A better wording',
		)
	})

	test('is text, whatever is in it, and its highlights stay inside it', () => {
		const evil = '<b onclick="x">So sorry</b> \ud83d\ude42'
		const odd = [
			{ act: 'apology', dimension: 'tone', start: -5, end: 4000, points: 9 },
			{ act: 'when', dimension: 'resolution', start: 30, end: 29, points: 3 },
			{ act: 'blame', dimension: 'respect', start: 28, end: 29, points: -3 },
		] as const
		const wording = aWordingTold({ evidence: [...odd] })
		const text = told({ reply: evil, written: { ...written, text: evil, wording } })
		expect(text).toContain('<b onclick="x">So sorry</b>')
		expect(document.querySelector('b')).toBeNull()
	})

	test('keeps apart what was written and what was chosen beside it', () => {
		const other = told({ reply: written.text, written: { ...written, beside: 'Please wait.' } })
		expect(other).toMatch(/When you could choose, you chose this.*Please wait\..*Your own words counted/)
	})

	test('says so where the choice was what the words were taken for', () => {
		const same = told({ reply: written.text, written: { ...written, beside: 'I am sorry.' } })
		expect(same).toContain('It is the reply we took your own words for.')
	})

	test('that was not understood says which reply counted, and takes it for nothing', () => {
		const text = told({
			reply: 'Please wait.',
			written: { ...written, understood: false, taken: 'Please wait.' },
		})
		expect(text).toMatch(
			/did not understand it.*So sorry![\s\S]*You chose this, and it counted.*Please wait\./,
		)
		expect(text).not.toContain('We took it for this')
	})

	test('whose words were erased says that they were', () => {
		expect(told({ reply: '', written: { ...written, text: '' } })).toContain('What you wrote was erased.')
	})
})

test('a deed is told as done, not as said', () => {
	const text = told({ reply: '', deed: 'You hide the post.' })
	expect(text).toMatch(/You did.*You hide the post\./)
	expect(text).not.toContain('You said')
})

test('several people are told apart by name; one alone needs no list', () => {
	expect(told({ said: ['It is late.', 'I can drive.'], saidBy: ['Maya Osei', 'Sam Green'] })).toMatch(
		/Maya said.*It is late\..*Sam said.*I can drive\./,
	)
})

test('the road not taken names what fell, and only that', () => {
	const road = {
		tone: { before: 95_500, after: 88_900 },
		respect: { before: 100_000, after: 100_000 },
		resolution: { before: 100_000, after: 50_000 },
	}
	const text = told({ road })
	expect(text).toContain('Tone: 88 at best after this turn, 95 before it.')
	expect(text).toContain('Resolution: 50 at best after this turn, 100 before it.')
	expect(text).not.toContain('Respect: 100')
})

test('a turn that closed nothing off is said to; a road that cannot be said is left out', () => {
	const same = { before: 100_000, after: 100_000 }
	expect(told({ road: { tone: same, respect: same, resolution: same } })).toContain('cost you nothing')
	expect(told({ road: null })).not.toContain('within reach')
})

test('trust that was won back is honoured, beside the score', () => {
	const recovery = { lowTurn: 2, lowMood: 'hostile', backTurn: 5, backMood: 'calm' }
	showPage(<WonBack name="Maya Osei" recovery={recovery} />)
	const text = screen.getByRole('region', { name: 'Won back' }).textContent
	expect(text).toContain('After turn 2 Maya was hostile. By turn 5 you had won that back: calm.')
	expect(text).toContain('never part of it')
})
