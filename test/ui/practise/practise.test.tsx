import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { faceView } from '#app/ui/faces/face-view'
import type { OfficialState } from '#app/ui/practise/official-start'
import { PractiseList } from '#app/ui/practise/practise-list'
import { ScenarioBrief, type ScenarioBriefProps } from '#app/ui/practise/scenario-brief'
import type { ScenarioCardView } from '#app/ui/practise/scenario-card'
import { showPage } from '../show-page'

const face = faceView('maya', 'tense', ['hostile', 'tense', 'calm'])

const list = {
	all: 0,
	courses: [{ slug: 'respect', title: 'Respect' }],
	filter: { channel: '', course: '', left: '' },
}

function aCard(change: Partial<ScenarioCardView>): ScenarioCardView {
	return {
		slug: 'parcel',
		title: 'The parcel',
		summary: 'Maya rings about a parcel.',
		channel: 'phone',
		level: 1,
		minutes: 4,
		use: 'official',
		face,
		practice: { count: 0, best: null, latest: null },
		official: 'none',
		open: null,
		next: 'practise',
		...change,
	}
}

describe('the list of scenarios', () => {
	test('shows one’s own best and latest in whole points, and how the official attempt stands', () => {
		showPage(
			<PractiseList
				{...{ ...list, all: 1 }}
				scenarios={[aCard({ practice: { count: 3, best: 91999, latest: 70100 }, official: 'not-yet' })]}
			/>,
		)
		expect(screen.getByText(/Practised 3 times/).textContent).toBe('Practised 3 times, best 91, latest 70')
		expect(screen.getByText('Not yet passed')).toBeTruthy()
	})

	test('leads into an open attempt, and to the brief otherwise', () => {
		showPage(
			<PractiseList
				{...{ ...list, all: 2 }}
				scenarios={[aCard({ next: 'continue', open: 'a1' }), aCard({ slug: 'other', title: 'Other' })]}
			/>,
		)
		expect(hrefOf('Continue: The parcel')).toBe('/attempts/a1')
		expect(hrefOf('Practise: Other')).toBe('/scenarios/other')
	})

	test('says what to do when there is nothing yet', () => {
		showPage(<PractiseList {...list} scenarios={[]} />)
		expect(screen.getByText('There are no scenarios yet')).toBeTruthy()
	})

	test('can be narrowed, says how many are left, and leads back to all of them', () => {
		const filter = { channel: 'chat', course: '', left: 'new' }
		showPage(<PractiseList {...list} all={3} filter={filter} scenarios={[aCard({ channel: 'chat' })]} />)
		expect(screen.getByRole('status').textContent).toBe('1 of 3 conversations')
		const chosen = screen.getAllByRole<HTMLSelectElement>('combobox').map(({ name, value }) => [name, value])
		expect(chosen).toEqual([
			['channel', 'chat'],
			['course', ''],
			['left', 'new'],
		])
		expect(hrefOf('Show all')).toBe('/practise')
	})

	test('says so where nothing fits', () => {
		showPage(<PractiseList {...list} all={3} filter={{ ...list.filter, channel: 'visit' }} scenarios={[]} />)
		expect(screen.getByText('Nothing fits all of that')).toBeTruthy()
	})
})

describe('the brief', () => {
	test('starts practice and official attempts with their own mode and key', async () => {
		const posts: unknown[] = []
		showPage(brief({ official: { state: 'open-to-try', left: 2, typed: false } }), {
			onPost: (form) => posts.push(Object.fromEntries(form)),
		})
		expect(screen.getByText('You have 2 tries left before the pause.')).toBeTruthy()
		await userEvent.click(screen.getByRole('button', { name: 'Start practice' }))
		await userEvent.click(screen.getByRole('button', { name: 'Start the official attempt' }))
		expect(posts).toEqual([
			{ intent: 'start', mode: 'practice', key: 'key-p' },
			{ intent: 'start', mode: 'official', key: 'key-o' },
		])
	})

	test('says before a typed official attempt that a trainer looks before it counts', () => {
		showPage(brief({ official: { state: 'open-to-try', left: 2, typed: true } }))
		expect(screen.getByText(/A trainer of your team reads those words/)).toBeTruthy()
	})

	test.each<[string, OfficialState, RegExp]>([
		['that a trainer is to confirm', { state: 'awaited' }, /A trainer will read what you typed/],
		[
			'the pause and its end',
			{ state: 'paused', until: '2026-11-22T14:05:00.000Z' },
			/22 November 2026, 14:05/,
		],
		['that it is passed', { state: 'passed' }, /You have passed this one/],
	])('says %s instead of offering the official attempt', (_, official, words) => {
		const { container } = showPage(brief({ official }))
		expect(screen.queryByRole('button', { name: 'Start the official attempt' })).toBeNull()
		expect(screen.getByRole('button', { name: 'Start practice' })).toBeTruthy()
		expect(container.textContent).toMatch(words)
	})

	test('leads back into what is open, and starts no second official attempt meanwhile', () => {
		showPage(
			brief({
				official: { state: 'open-to-try', left: 1, typed: false },
				open: [{ id: 'a9', mode: 'official', turn: 4 }],
			}),
		)
		expect(hrefOf('Go on where you stopped')).toBe('/attempts/a9')
		expect(screen.queryByRole('button', { name: 'Start the official attempt' })).toBeNull()
		expect(screen.getByText('Please finish the attempt that is open first.')).toBeTruthy()
	})

	test('says nothing of official attempts where there are none', () => {
		const { container } = showPage(brief({ official: { state: 'none' } }))
		expect(screen.getByRole('button', { name: 'Start practice' })).toBeTruthy()
		expect(container.textContent).not.toMatch(/official/i)
	})

	test('shows the red lines, and a refusal in plain words', () => {
		showPage(brief({ official: { state: 'none' }, notice: 'paused' }))
		expect(screen.getByText('Promised a date that nobody can keep')).toBeTruthy()
		expect(screen.getByText(/not possible just now/)).toBeTruthy()
	})

	test('says what may be hard to hear, with a way to another scenario', () => {
		const warning = 'The caller shouts, and uses bad language.'
		showPage(brief({ official: { state: 'none' } }, { warning }))
		expect(screen.getByText(warning)).toBeTruthy()
		expect(hrefOf('take another scenario')).toBe('/practise')
	})

	test('without anything hard to hear nobody is warned', () => {
		showPage(brief({ official: { state: 'none' } }))
		expect(screen.queryByRole('link', { name: 'take another scenario' })).toBeNull()
	})

	test('shows how the house opens, where it says so', () => {
		const { unmount } = showPage(brief({ official: { state: 'none' } }, { greeting: 'Good morning.' }))
		expect(screen.getByRole('region', { name: 'How we open here' }).textContent).toContain('“Good morning.”')
		unmount()
		showPage(brief({ official: { state: 'none' } }))
		expect(screen.queryByRole('region', { name: 'How we open here' })).toBeNull()
	})

	test('says that some replies are in own words, where there are any', () => {
		showPage(brief({ official: { state: 'none' } }, { typed: true }))
		expect(screen.getByText(/in your own words/)).toBeTruthy()
	})
})

function brief(
	change: Pick<ScenarioBriefProps, 'official'> & Partial<ScenarioBriefProps>,
	scenario: Partial<ScenarioBriefProps['scenario']> = {},
) {
	return (
		<ScenarioBrief
			scenario={{
				slug: 'parcel',
				title: 'The parcel',
				summary: 'Maya rings about a parcel.',
				channel: 'phone',
				level: 1,
				minutes: 4,
				most: 10,
				person: { name: 'Maya Osei', about: 'Orders every month.', face },
				brief: { words: null, text: 'You work on the helpline.' },
				redLines: ['Promised a date that nobody can keep'],
				greeting: null,
				warning: null,
				typed: false,
				...scenario,
			}}
			open={[]}
			keys={{ practice: 'key-p', official: 'key-o' }}
			{...change}
		/>
	)
}

function hrefOf(name: string): string | null {
	return screen.getByRole('link', { name }).getAttribute('href')
}
