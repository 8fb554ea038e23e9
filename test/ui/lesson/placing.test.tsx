import { createRemixStub } from '@remix-run/testing'
import { act, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test, vi } from 'vitest'
import type { WordNode } from '#app/core/scenario/words'
import { type CheckState, LessonContext } from '#app/ui/lesson/lesson-context'
import { Words } from '#app/ui/lesson/words-view'
import { showPage } from '../show-page'
import { match, moment, order, sort } from './placing-words'

type Checks = Record<string, CheckState>
const at = '/courses/sample/all-four'
const wrong = { right: false, because: {}, tries: 1 }

function page(nodes: WordNode[], checks: Checks, action = at) {
	return (
		<LessonContext.Provider value={{ action, checks, practise: {} }}>
			<Words nodes={nodes} />
		</LessonContext.Provider>
	)
}

/** Shows it with scripts, and collects what is posted. */
function show(nodes: WordNode[], checks: Checks = {}) {
	const sent: string[] = []
	const onPost = (form: FormData) => {
		sent.push(...[...form].map(([name, value]) => `${name}: ${String(value)}`))
	}
	showPage(page(nodes, checks), { at, onPost })
	return sent
}

/** As the server draws it, before scripts run. */
function withoutScripts(nodes: WordNode[], checks: Checks = {}, action = at): HTMLElement {
	const Stub = createRemixStub([{ path: '*', Component: () => page(nodes, checks, action) }])
	const drawn = document.createElement('div')
	drawn.innerHTML = renderToStaticMarkup(<Stub initialEntries={[at]} />)
	// The stub's router is made for browsers, and says so.
	vi.mocked(console.error).mockClear()
	return drawn
}

const valuesOf = (drawn: HTMLElement, select: string) =>
	[...drawn.querySelectorAll(`${select} option`)].map((option) => option.getAttribute('value'))
const checkMy = () => userEvent.click(screen.getByRole('button', { name: /^Check/ }))
const listed = () => [...document.querySelectorAll('ol > li')].map((item) => item.textContent)

describe('an order', () => {
	test('is moved by buttons, and posted as it stands', async () => {
		const sent = show(order)
		await userEvent.click(await screen.findByRole('button', { name: 'Move up: Nod.' }))
		await userEvent.click(screen.getByRole('button', { name: 'Move up: Nod.' }))
		expect(listed()).toEqual(['1Nod.', '2Finish the label.', '3Ask her.'])
		await checkMy()
		expect(sent).toEqual([
			'intent: check',
			'check: first',
			'choice: nod=1',
			'choice: label=2',
			'choice: ask=3',
		])
	})

	test('by keyboard the focus stays with what moves, and its new place is spoken', async () => {
		show(order)
		const up = await screen.findByRole('button', { name: 'Move up: Nod.' })
		up.focus()
		await userEvent.keyboard('{Enter}')
		expect(document.activeElement).toBe(up)
		expect(screen.getByText('“Nod.” is now number 2 of 3.').getAttribute('role')).toBe('status')
		await userEvent.keyboard(' ')
		expect(document.activeElement).toBe(up)
		expect(up.getAttribute('aria-disabled')).toBe('true')
		await userEvent.keyboard(' ')
		expect(screen.getByText('“Nod.” is now number 1 of 3.')).toBeTruthy()
		expect(document.activeElement).toBe(up)
	})

	test('has a number to choose for each step where scripts do not run', () => {
		const drawn = withoutScripts(order)
		expect(valuesOf(drawn, 'select[name=choice]')).toEqual(
			['label', 'ask', 'nod'].flatMap((step) => ['', `${step}=1`, `${step}=2`, `${step}=3`]),
		)
		expect(drawn.querySelector('select')?.getAttribute('aria-label')).toBe('Number of “Finish the label.”')
	})

	test('keeps what fits in its place: others move past it, and it is posted too', async () => {
		const state = { first: { ...wrong, chosen: ['label=1', 'nod=2', 'ask=3'], fits: ['nod'] } }
		const sent = show(order, state)
		expect(await screen.findByText('In its place')).toBeTruthy()
		expect(screen.getByText(/^1 of the 3 steps is in its place\./)).toBeTruthy()
		expect(screen.queryByRole('button', { name: 'Move up: Nod.' })).toBeNull()
		await userEvent.click(screen.getByRole('button', { name: 'Move down: Finish the label.' }))
		await checkMy()
		expect(sent.slice(2)).toEqual(['choice: ask=1', 'choice: nod=2', 'choice: label=3'])
		const drawn = withoutScripts(order, state)
		expect(drawn.querySelector('input[value="nod=2"]')?.getAttribute('type')).toBe('hidden')
		expect(valuesOf(drawn, 'select')).not.toContain('label=2')
	})

	test('once it is right stands in its order, with the reason and no button', async () => {
		show(order, {
			first: {
				right: true,
				chosen: ['nod=1', 'label=2', 'ask=3'],
				fits: ['nod', 'label', 'ask'],
				because: {},
				after: ['She is seen.'],
				tries: 2,
			},
		})
		expect(await screen.findByText('She is seen.')).toBeTruthy()
		expect(listed()).toEqual(['1Nod.', '2Finish the label.', '3Ask her.'])
		expect(screen.queryByRole('button')).toBeNull()
	})
})

describe('a match', () => {
	test('has one select for each line, with the lettered answers', async () => {
		const sent = show(match)
		const pick = (line: string, answer: string) =>
			userEvent.selectOptions(screen.getByLabelText(`What belongs to ${line}`), answer)
		await screen.findByRole('group', { name: 'What does each expect?' })
		await pick('Only looking.', 'B: Peace.')
		await pick('Is anyone here?', 'C: To be noticed.')
		await checkMy()
		expect(sent.slice(2)).toEqual(['choice: looking=peace', 'choice: anyone=notice', 'choice: '])
	})

	test('keeps a pair that is right together, and takes its answer from the others', async () => {
		const chosen = ['looking=peace', 'anyone=ends', 'third=notice']
		show(match, { expect: { ...wrong, chosen, fits: ['looking'] } })
		expect(await screen.findByText(/^1 of the 3 pairs is right\./)).toBeTruthy()
		const select = screen.getByLabelText('What belongs to Is anyone here?')
		expect(
			within(select)
				.getAllByRole('option')
				.map((option) => option.textContent),
		).toEqual(['Choose', 'A: That it ends.', 'C: To be noticed.'])
		expect(select).toHaveProperty('value', 'anyone=ends')
		expect(screen.queryByLabelText('What belongs to Only looking.')).toBeNull()
	})
})

describe('a sort', () => {
	const chart = (name: string) => screen.getByRole('group', { name })
	const radio = (card: string, pile: string) =>
		within(screen.getByRole('group', { name: card })).getByRole('radio', { name: pile })

	test('a pointer puts a card on its chart at once', async () => {
		const sent = show(sort)
		expect(await screen.findByText('3 cards to place')).toBeTruthy()
		await userEvent.click(radio('Ring back.', 'What to do'))
		expect(within(chart('What to do')).getByText('Ring back.')).toBeTruthy()
		expect(screen.getByText('2 cards to place')).toBeTruthy()
		expect(screen.getByText('“Ring back.” goes on “What to do”. 2 to go.').getAttribute('role')).toBe(
			'status',
		)
		expect(document.activeElement).toBe(radio('Ring back.', 'What to do'))
		await userEvent.click(radio('Look at the screen.', 'What not to do'))
		await userEvent.click(radio('Say the name.', 'What not to do'))
		await userEvent.click(radio('Say the name.', 'What to do'))
		await checkMy()
		expect(sent.slice(2).sort()).toEqual([
			'choice.name: name=do',
			'choice.ring: ring=do',
			'choice.screen: screen=not',
		])
	})

	test('by keyboard a card goes when the focus leaves it, and the focus goes on to the next', async () => {
		show(sort)
		await screen.findByText('3 cards to place')
		act(() => radio('Look at the screen.', 'What to do').focus())
		await userEvent.keyboard(' ')
		expect(screen.getByText('3 cards to place')).toBeTruthy()
		expect(screen.getByText('“Look at the screen.” goes on “What to do”. 2 to go.')).toBeTruthy()
		await userEvent.tab()
		expect(within(chart('What to do')).getByText('Look at the screen.')).toBeTruthy()
		expect(screen.getByRole('group', { name: 'Ring back.' }).contains(document.activeElement)).toBe(true)
	})

	test('has a radio button for each pile where scripts do not run, and what was placed stays chosen', () => {
		const drawn = withoutScripts(sort, {
			charts: {
				...wrong,
				right: null,
				chosen: ['ring=do'],
				tries: 0,
				problem: 'You have not placed 2 cards yet.',
			},
		})
		const radios = [...drawn.querySelectorAll('input[type=radio]')]
		expect(radios.map((one) => one.getAttribute('value')).sort()).toEqual([
			'name=do',
			'name=not',
			'ring=do',
			'ring=not',
			'screen=do',
			'screen=not',
		])
		expect(
			radios.filter((one) => one.hasAttribute('checked')).map((one) => one.getAttribute('value')),
		).toEqual(['ring=do'])
		expect(drawn.textContent).toContain('You have not placed 2 cards yet.')
	})

	test('a card where it belongs stays, with its reason', async () => {
		const chosen = ['ring=do', 'screen=do', 'name=do']
		show(sort, {
			charts: { ...wrong, chosen, fits: ['ring', 'name'], because: { ring: ['Even without news.'] } },
		})
		expect(await screen.findByText(/^2 of the 3 cards are where they belong\./)).toBeTruthy()
		const card = within(screen.getByRole('group', { name: 'Ring back.' }))
		expect(card.getByText('In its place')).toBeTruthy()
		expect(card.getByText('Even without news.')).toBeTruthy()
		expect(card.queryByRole('radio')).toBeNull()
		expect(radio('Look at the screen.', 'What to do')).toHaveProperty('checked', true)
	})
})

describe('a moment', () => {
	test('posts the line that was chosen, and each says who speaks', async () => {
		const sent = show(moment)
		await userEvent.click(await screen.findByRole('radio', { name: 'You: As I said.' }))
		await checkMy()
		expect(sent).toEqual(['intent: check', 'check: turned', 'choice: as-i-said'])
	})

	test('a wrong line is met kindly, with its reason', async () => {
		show(moment, { turned: { ...wrong, chosen: ['boiler'], because: { boiler: ['She still hopes.'] } } })
		expect(
			await screen.findByRole('radio', {
				name: 'Caller: The boiler again.',
				description: 'She still hopes.',
			}),
		).toHaveProperty('checked', true)
		expect(screen.getByRole('status').textContent).toContain('Not that one.')
	})
})

test.each([order, match, sort, moment])(
	'without a lesson around it there is nowhere to send an answer',
	(...nodes) => {
		const drawn = withoutScripts(nodes, {}, '')
		expect(drawn.querySelector('form, button[type=submit]')).toBeNull()
		expect(drawn.textContent).toContain('In the lesson people send their answer here.')
	},
)

describe('on paper', () => {
	test.each([
		['an order', order, { first: ['nod=1', 'label=2', 'ask=3'] }, ['Finish the label.', 'Ask her.', 'Nod.']],
		['a sort', sort, { charts: ['ring=do', 'screen=not', 'name=do'] }, ['Look at the screen.', 'Ring back.']],
	])('%s is as it was before it was solved', (_what, nodes, chosen, things) => {
		const states = Object.entries(chosen).map(([id, answer]): [string, CheckState] => [
			id,
			{ chosen: answer, right: true, because: {}, fits: [], after: ['So.'], tries: 1 },
		])
		const [before, solved] = [{}, Object.fromEntries(states)].map(
			(checks) => withoutScripts(nodes, checks).querySelector('.print\\:block')?.outerHTML,
		)
		expect(before).toBe(solved)
		const places = things.map((thing) => before?.indexOf(thing) ?? -1)
		expect(places).toEqual([...places].sort((one, other) => one - other))
		expect(places).not.toContain(-1)
	})
})
