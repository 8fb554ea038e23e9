import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CoursePage } from '#app/ui/courses/course-page'
import type { CourseStepProps } from '#app/ui/courses/course-step'
import { CoursesPage } from '#app/ui/courses/courses-page'
import { showPage } from '../show-page'

const steps: CourseStepProps[] = [
	{ kind: 'lesson', to: '/a', title: 'Being heard', summary: 'First.', minutes: 6, state: 'done' },
	{ kind: 'lesson', to: '/b', title: 'Plain truth', summary: 'Second.', minutes: 5, state: 'next' },
	{
		kind: 'scenario',
		to: '/c',
		title: 'The coat',
		summary: 'Third.',
		minutes: 6,
		state: 'later',
		after: 'Plain truth',
	},
]

type Left = { lessons: number; checks: number; scenarios: number; completedAt: string | null }
const none: Left = { lessons: 0, checks: 0, scenarios: 0, completedAt: null }

function show(left: Left, some = steps) {
	showPage(
		<CoursePage
			title="Respect"
			summary="What every customer should leave with."
			words={[]}
			steps={some}
			left={{ done: 1, total: 3, minutesLeft: 11, ...left }}
			next={{ to: '/b', title: 'Plain truth' }}
			addresses={{ courses: '/courses' }}
		/>,
	)
}

test('steps stand in order, and one that is better later says why and stays open', async () => {
	show({ lessons: 1, checks: 2, scenarios: 1, completedAt: null })
	const coat = (await screen.findByRole('link', { name: 'The coat' })).closest('li')
	expect(coat?.textContent).toContain('Easier after “Plain truth”')
	expect(screen.getByRole('link', { name: 'Go on: Plain truth' }).getAttribute('href')).toBe('/b')
})

test.each([
	['Start the course', undefined],
	['Go on', 'Read. Some checks are open.'],
])('%s, where the first step says: %s', async (act, note) => {
	show(none, [
		{ kind: 'lesson', to: '/b', title: 'Plain truth', summary: '', minutes: 5, state: 'next', note },
	])
	expect(await screen.findByRole('link', { name: `${act}: Plain truth` })).toBeTruthy()
})

test('what is left is told in words', async () => {
	show({ lessons: 1, checks: 2, scenarios: 0, completedAt: null })
	const left = within(await screen.findByRole('region', { name: 'To complete this course' }))
	expect(left.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
		'Read 1 more lesson',
		'Answer 2 more checks',
	])
})

test('a completed course says since when', async () => {
	show({ lessons: 0, checks: 0, scenarios: 0, completedAt: '2026-11-21T09:00:00Z' })
	expect((await screen.findByText('21 November 2026')).closest('section')?.textContent).toContain(
		'completed on',
	)
})

const addresses = {
	practise: '/practise',
	glossary: '/glossary',
	sources: '/sources',
	coverage: '/coverage',
	courses: '/courses',
}
const nothing = { mine: [], others: [], completed: [], level: null, levels: [] }

test('a course of the list says what it teaches, how long it takes and which lessons it has', async () => {
	const lessons = [
		{ to: '/a', title: 'Being heard', minutes: 6, done: true },
		{ to: '/b', title: 'Plain truth', minutes: 7, done: false },
	]
	showPage(
		<CoursesPage
			{...nothing}
			others={[
				{
					to: '/respect',
					number: 2,
					title: 'Respect',
					summary: 'Hear people out.',
					level: 'front-line',
					principles: ['respect', 'own-safety-first'],
					lessons,
					scenarios: 3,
					minutes: 40,
					done: 1,
					total: 5,
					minutesLeft: 34,
					complete: false,
				},
			]}
			addresses={addresses}
		/>,
	)
	const card = (await screen.findByRole('link', { name: 'Respect' })).closest('li')?.textContent
	for (const told of [
		'Course 2',
		'Front line',
		'Respect · Safety first',
		'About 34 minutes left',
		'1 of 5 done',
	])
		expect(card).toContain(told)
	expect(screen.getByText('Being heard').closest('li')?.textContent).toContain('Done')
	expect(screen.getByText('1 course · 2 lessons · about 40 minutes in all.', { exact: false })).toBeTruthy()
})

test('without courses the page says what to do meanwhile', async () => {
	showPage(<CoursesPage {...nothing} addresses={addresses} />)
	expect(await screen.findByText('No courses yet')).toBeTruthy()
	expect(screen.getByRole('link').getAttribute('href')).toBe('/practise')
})

test('a lesson that is not open yet is no link, and says what opens it', async () => {
	const note = 'It opens once you have finished “Being heard”.'
	show({ lessons: 2, checks: 0, scenarios: 0, completedAt: null }, [
		{ kind: 'lesson', to: '/b', title: 'Truth', summary: '', minutes: 5, state: 'locked', note },
	])
	expect((await screen.findByText(note)).closest('li')?.textContent).toContain('Truth')
	expect(screen.queryByRole('link', { name: 'Truth' })).toBeNull()
})
