import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { RatePage, type RatePageProps } from '#app/ui/rating/rate-page'
import { showPage } from '../show-page'

const now: NonNullable<RatePageProps['now']> = {
	place: 2,
	context: 'Half of my order is missing.',
	mood: 'very-stressed',
	text: 'Sorry, I will send it today.',
	again: false,
	value: { tone: null, respect: null, resolution: null, acceptable: null },
	missing: [],
	before: '/rate/panel?reply=1',
	skip: '/rate/panel?reply=3',
}
const page: RatePageProps = {
	title: 'Missing items',
	owner: false,
	notOpen: null,
	all: 3,
	done: 1,
	now,
	places: [1, 2, 3].map((place) => ({ place, to: `/rate/panel?reply=${place}` })),
	addresses: { panels: '/rate', results: '/rate/panel/results' },
}

test('a reply stands with what the customer said, their mood, and how far one has come', async () => {
	showPage(<RatePage {...page} />)
	expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Reply 2 of 3')
	expect(screen.getByRole('region', { name: 'The customer says' }).textContent).toContain('very stressed')
	expect(screen.getByRole('region', { name: 'The reply' }).textContent).toContain(
		'Sorry, I will send it today.',
	)
	expect(screen.getByRole('progressbar', { name: 'Rated: 1 of 3' })).toBeTruthy()
	expect(screen.getByRole('link', { name: 'Back to reply 1' }).getAttribute('href')).toBe(
		'/rate/panel?reply=1',
	)
})

test('what is sent is what was chosen, grade by grade', async () => {
	const sent: [string, unknown][][] = []
	showPage(<RatePage {...page} />, { onPost: (form) => void sent.push([...form]) })
	const choose = async (group: string, name: RegExp) =>
		userEvent.click(within(await screen.findByRole('group', { name: group })).getByRole('radio', { name }))
	await choose('Tone', /good/)
	await choose('Respect', /very poor/)
	await choose('Resolution', /neutral/)
	await choose('Resolution', /^1 ?poor/)
	await choose('Would you accept this from a new colleague?', /Yes/)
	await userEvent.click(screen.getByRole('button', { name: 'Keep and go on' }))
	expect(sent.map((form) => Object.fromEntries(form))).toEqual([
		{ place: '2', tone: '3', respect: '0', resolution: '1', acceptable: 'yes' },
	])
})

test('what is missing is listed, each with the way to it, and the rest is still chosen', async () => {
	const value = { ...now.value, tone: 4 as const, acceptable: false }
	showPage(<RatePage {...page} now={{ ...now, value, missing: ['respect', 'resolution'] }} />)
	const summary = await screen.findByRole('alert')
	const links = within(summary).getAllByRole('link')
	expect(links.map((link) => link.getAttribute('href'))).toEqual(['#field-respect', '#field-resolution'])
	for (const link of links) expect(document.querySelector(link.getAttribute('href') ?? '')).not.toBeNull()
	expect(document.activeElement).toBe(summary)
	const chosen = screen.getAllByRole('radio', { checked: true })
	expect(chosen.map((radio) => [radio.getAttribute('name'), radio.getAttribute('value')])).toEqual([
		['tone', '4'],
		['acceptable', 'no'],
	])
})

test('when all is rated there is a way back to each reply, and a way on to the results', async () => {
	showPage(<RatePage {...page} now={null} done={3} />)
	expect(await screen.findByText('You have rated every reply')).toBeTruthy()
	expect(screen.getByRole('link', { name: 'Look at the results' }).getAttribute('href')).toBe(
		'/rate/panel/results',
	)
	expect(screen.getAllByRole('link', { name: /^Reply \d$/, hidden: true })).toHaveLength(3)
})

test.each([
	['closed', 'This panel is closed.'],
	['seen', 'You have seen the results'],
] as const)('a panel that is %s shows no reply to rate and says why', async (notOpen, words) => {
	showPage(<RatePage {...page} notOpen={notOpen} />)
	expect(await screen.findByText(new RegExp(words))).toBeTruthy()
	expect(screen.queryAllByRole('radio')).toEqual([])
	expect(screen.queryByText('You have rated every reply')).toBeNull()
})
