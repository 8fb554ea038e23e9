import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { LessonPage, type LessonPageProps } from '#app/ui/lesson/lesson-page'
import { showPage } from '../show-page'

const props: LessonPageProps = {
	lesson: {
		title: 'Being heard',
		summary: 'Why the first sentence decides.',
		minutes: 6,
		ideas: [],
		checks: [{ id: 'believed' }, { id: 'effort' }],
		words: [{ tag: 'Practise', props: { scenario: 'parcel' }, children: [] }],
	},
	course: { title: 'Respect', to: '/courses/respect' },
	coursesTo: '/courses',
	number: 1,
	of: 3,
	readAt: null,
	next: { kind: 'scenario', to: '/scenarios/parcel', title: 'The parcel', minutes: 4 },
	action: '/courses/respect/being-heard',
	checks: { believed: { chosen: ['belief'], right: true, because: {}, tries: 1 } },
	practise: {},
}

test('reading is marked by a form, and the open checks are counted', async () => {
	const sent: string[] = []
	showPage(<LessonPage {...props} />, {
		at: props.action,
		onPost: (form) => sent.push(String(form.get('intent'))),
	})
	expect(await screen.findByText(/One check is still open/)).toBeTruthy()
	await userEvent.click(screen.getByRole('button', { name: 'I have read this lesson' }))
	expect(sent).toEqual(['read'])
})

test('a lesson that was read says when, and points on', async () => {
	showPage(<LessonPage {...props} readAt="2026-11-21T09:00:00Z" />)
	expect(await screen.findByText('21 November 2026')).toBeTruthy()
	expect(screen.queryByRole('button', { name: 'I have read this lesson' })).toBeNull()
	expect(screen.getByRole('link', { name: 'Now practise: The parcel' })).toBeTruthy()
})

test('a scenario that is not published yet is said to be on its way', async () => {
	showPage(<LessonPage {...props} />)
	expect(await screen.findByText(/not ready yet/)).toBeTruthy()
})

test('a published scenario can be started from the lesson', async () => {
	const parcel = {
		to: '/scenarios/parcel',
		title: 'The parcel',
		summary: 'Maya rings.',
		minutes: 4,
		done: false,
	}
	showPage(<LessonPage {...props} practise={{ parcel }} />)
	expect((await screen.findByRole('link', { name: 'Start' })).getAttribute('href')).toBe('/scenarios/parcel')
	expect(screen.getByText('Maya rings.')).toBeTruthy()
})
