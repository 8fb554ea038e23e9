import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import type { WordNode } from '#app/core/scenario/words'
import { CheckVerdict } from '#app/ui/lesson/check-verdict'
import { type CheckState, LessonContext } from '#app/ui/lesson/lesson-context'
import { Words } from '#app/ui/lesson/words-view'
import { showPage } from '../show-page'

const answer = (id: string, text: string) => ({
	tag: 'Answer',
	props: { id },
	children: [{ tag: 'p', props: {}, children: [text] }],
})
const check = (several: boolean): WordNode[] => [
	{
		tag: 'Check',
		props: { id: 'believed', several },
		children: [
			{ tag: 'p', props: {}, children: ['What does Maya need first?'] },
			answer('form', 'A form'),
			answer('belief', 'To be believed'),
		],
	},
]

function show(nodes: WordNode[], state: CheckState | undefined, sent: (form: FormData) => void = () => {}) {
	const value = {
		action: '/courses/respect/being-heard',
		checks: state ? { believed: state } : {},
		practise: {},
	}
	return showPage(
		<LessonContext.Provider value={value}>
			<Words nodes={nodes} />
		</LessonContext.Provider>,
		{ at: '/courses/respect/being-heard', onPost: sent },
	)
}

test('a check posts its intent, its id and the choice to the lesson', async () => {
	const sent: string[] = []
	show(check(false), undefined, (form) =>
		sent.push(...[...form].map(([name, value]) => `${name}=${String(value)}`)),
	)
	await userEvent.click(await screen.findByRole('radio', { name: 'To be believed' }))
	await userEvent.click(screen.getByRole('button', { name: 'Check my answer' }))
	expect(sent).toEqual(['intent=check', 'check=believed', 'choice=belief'])
})

test('a check with several right answers posts each of them', async () => {
	const sent: string[] = []
	show(check(true), undefined, (form) => sent.push(...form.getAll('choice').map(String)))
	await userEvent.click(await screen.findByRole('checkbox', { name: 'A form' }))
	await userEvent.click(screen.getByRole('checkbox', { name: 'To be believed' }))
	await userEvent.click(screen.getByRole('button', { name: 'Check my answer' }))
	expect(sent).toEqual(['form', 'belief'])
})

test('a wrong answer is met kindly, with its reason, and can be tried again', async () => {
	show(check(false), {
		chosen: ['form'],
		right: false,
		because: { form: [{ tag: 'p', props: {}, children: ['She has filled in two.'] }] },
		tries: 1,
	})
	const chosen = await screen.findByRole('radio', { name: 'A form', description: 'She has filled in two.' })
	expect(chosen).toHaveProperty('checked', true)
	expect(screen.getByRole('status').textContent).toContain('Not quite.')
	expect(screen.getByRole('button', { name: 'Check again' })).toBeTruthy()
})

test('a right answer says so and needs no button any more', async () => {
	show(check(false), { chosen: ['belief'], right: true, because: {}, tries: 1 })
	expect(await screen.findByText('That is right.')).toBeTruthy()
	expect(screen.queryByRole('button')).toBeNull()
	expect(document.activeElement).toBe(document.body)
})

test('the focus goes to the verdict when a right answer takes the button away', async () => {
	function Answered() {
		const [state, setState] = useState<CheckState>({ chosen: ['form'], right: false, because: {}, tries: 1 })
		return (
			<>
				<button
					type="button"
					onClick={() => setState({ ...state, chosen: ['belief'], right: true, tries: 2 })}
				>
					Answer
				</button>
				<CheckVerdict state={state} />
			</>
		)
	}
	showPage(<Answered />)
	await userEvent.click(await screen.findByRole('button', { name: 'Answer' }))
	expect(document.activeElement?.textContent).toBe('That is right. Well worked out.')
})

test('the question names the group of choices', async () => {
	show(check(false), undefined)
	expect(await screen.findByRole('group', { name: 'What does Maya need first?' })).toBeTruthy()
})
