import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { actWords } from '#app/core/wording/acts'
import { Change } from '#app/ui/debrief/change'
import { typedWords } from '#app/ui/words/typed'
import { aWordingTold } from '#test/support/wording-told'
import { showPage } from '../show-page'
import { aDebrief } from './a-debrief'

const written = {
	text: 'Take it up with them.',
	understood: true,
	sure: true,
	taken: 'You’ll have to take that up with the courier.',
	beside: null,
	wording: aWordingTold(),
	example: null,
	scorer: 'now-1',
	today: null,
}

test('of a typed turn the one thing to change names what would help most in its words', () => {
	const { change, turns } = aDebrief()
	const typed = turns.map((turn) => (turn.number === change?.turn ? { ...turn, written } : turn))
	showPage(<Change change={change} turns={typed} lessonTitles={{}} />)
	expect(screen.getByText(typedWords.fix(actWords('when'), false))).toBeTruthy()
})

test('of a chosen turn it says what it said before', () => {
	const { change, turns } = aDebrief()
	const { container } = showPage(<Change change={change} turns={turns} lessonTitles={{}} />)
	expect(container.textContent).toContain(change?.why)
	expect(container.textContent).not.toContain(actWords('when').tip)
})
