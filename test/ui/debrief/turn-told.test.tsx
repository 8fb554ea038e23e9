import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { DebriefTurn } from '#app/core/assessment/debrief-types'
import { TurnTold } from '#app/ui/debrief/turn-told'
import { WonBack } from '#app/ui/debrief/won-back'
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
