import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Debrief } from '#app/core/assessment/debrief-types'
import { acts } from '#app/core/scenario/definition'
import { More } from '#app/ui/debrief/more'
import { showPage } from '../show-page'
import { aDebrief } from './a-debrief'

const rule = {
	pass: { total: 70, tone: 60, respect: 70, resolution: 70 },
	weights: { tone: 30, respect: 35, resolution: 35 },
}
const show = (change: Partial<Debrief> = {}) =>
	showPage(<More debrief={aDebrief(change)} rule={rule} lessonTitles={{}} />)
const part = (name: string) => within(screen.getByRole('region', { name }))

test('the first words stand alone, beside how the house opens', () => {
	show({ greeting: 'Good morning, this is the helpline.' })
	const first = part('Your first words')
	expect(first.getByText('This is my third call.')).toBeTruthy()
	expect(first.getByText('“Three calls is two too many, and I’m sorry.”')).toBeTruthy()
	expect(first.getByText('She hears that her effort was seen.')).toBeTruthy()
	expect(first.getByText('“Good morning, this is the helpline.”')).toBeTruthy()
})

test('the first words say nothing of a greeting where the house has none', () => {
	show()
	expect(part('Your first words').queryByText('How we open here')).toBeNull()
})

test('first words that were erased are said to be, and a deed alone is no speech', () => {
	const [opening, ...rest] = aDebrief().turns
	if (!opening) throw new Error('no turn')
	const { unmount } = show({ turns: [{ ...opening, reply: '' }, ...rest] })
	expect(part('Your first words').getByText('What you wrote was erased.')).toBeTruthy()
	unmount()
	show({ turns: [{ ...opening, reply: '', deed: 'You look up and nod.' }, ...rest] })
	expect(part('Your first words').getByText('You did')).toBeTruthy()
})

test('acts are told with their turns, and what never came with its moment', () => {
	show({
		acts: acts.map((act) => ({
			act,
			turns: act === 'listen' ? [1, 2] : act === 'own' ? [1] : [],
			chance: act === 'agree' ? 2 : null,
		})),
	})
	const told = part('What you did with your words')
	expect(told.getByText('show that you heard: in turns 1 and 2')).toBeTruthy()
	expect(told.getByText('say what was our part: in turn 1')).toBeTruthy()
	expect(told.getByText(/In turn 2 there was a good moment for it/)).toBeTruthy()
	expect(told.getByRole('img').querySelectorAll('circle')).toHaveLength(3)
})

test('a scenario that says nothing of acts and effort has neither in its debrief', () => {
	show()
	expect(screen.queryByRole('heading', { name: 'What you did with your words' })).toBeNull()
	expect(screen.queryByRole('heading', { name: 'What Maya had to do for it' })).toBeNull()
})

test('what the person had to do is counted and told by turn', () => {
	show({
		effort: {
			turns: [
				{ turn: 1, efforts: ['repeat', 'wait'], spared: true },
				{ turn: 2, efforts: ['repeat'], spared: false },
			],
			avoidable: true,
		},
	})
	const told = part('What Maya had to do for it')
	expect(told.getByText('Your replies asked 3 things of Maya:')).toBeTruthy()
	expect(told.getByText('say it again, 2 times')).toBeTruthy()
	expect(
		told.getByText('Turn 1: say it again and wait. Another reply would have spared them that.'),
	).toBeTruthy()
	expect(told.getByText('Turn 2: say it again.')).toBeTruthy()
	expect(told.getByText(/^A careful way/)).toBeTruthy()
})

test('where nothing was asked of them it is said', () => {
	show({ effort: { turns: [], avoidable: false } })
	expect(part('What Maya had to do for it').getByText(/Nothing that we could have spared them/)).toBeTruthy()
})

test('the three questions stand at the turn before which they were offered', () => {
	show()
	const turns = part('Turn by turn').getAllByRole('listitem')
	const asking = turns.filter(
		(turn) => turn.parentElement?.tagName === 'OL' && /Is it right for them\?/.test(turn.textContent ?? ''),
	)
	expect(asking.map((turn) => /^Turn 2/.test(turn.textContent ?? ''))).toContain(true)
	expect(asking.some((turn) => /^Turn 1/.test(turn.textContent ?? ''))).toBe(false)
})

test.each([
	['negative', /others will hear of it/],
	['expected', /may not say much about it/],
	['exceptional', /will mention it/],
] as const)('after a %s experience it says who hears of it', (experience, words) => {
	show({ result: { ...aDebrief().result, experience } })
	expect(part('Would Maya turn to us again?').getByText(words)).toBeTruthy()
})

test('what was done and how they were treated are two axes', () => {
	const scores = { tone: 80_000, respect: 61_000, resolution: 100_000, total: 0 }
	show({ result: { ...aDebrief().result, scores } })
	const name = 'Task side: 100 of 100 for resolution. People side: 70 of 100 for tone and respect together.'
	expect(part('Task side and people side').getByRole('img', { name })).toBeTruthy()
})
