import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PanelList } from '#app/ui/rating/panel-list'
import { ResultsPage, type ResultsPageProps } from '#app/ui/rating/results-page'
import { panelResultsWords } from '#app/ui/words/panel-results'
import { showPage } from '../show-page'

const figure = { kappa: 0.624, rank: -0.3 }
const opinion = (median: number | null, range: number) => ({
	median,
	range,
	given:
		median === null
			? []
			: [
					{ rater: 'A', grade: 3 },
					{ rater: 'B', grade: 3 + range },
				],
	author: 75,
	scorer: 63,
})
const page: ResultsPageProps = {
	title: 'Missing items',
	owner: true,
	closed: false,
	may: 'see',
	mine: 1,
	all: 1,
	results: {
		raters: ['A', 'B'],
		thin: true,
		figures: [{ dimension: 'tone', raters: figure, author: null, scorer: { kappa: null, rank: null } }],
		rows: [
			{
				number: 1,
				context: 'Well?',
				mood: 'cross',
				text: 'Sorry, I will send it today.',
				raters: 2,
				accepted: 1,
				contested: true,
				dimensions: [
					{ dimension: 'tone', ...opinion(3.5, 1) },
					{ dimension: 'respect', ...opinion(3, 0) },
					{ dimension: 'resolution', ...opinion(null, 0) },
				],
			},
		],
		scenario: {
			file: 'content/scenarios/kettle/scenario.mdx',
			moved: false,
			left: [],
			proposal: {
				marks: [
					{ reply: 'sorry', dimension: 'tone', from: 1, to: 2 },
					{ reply: 'sorry', dimension: 'respect', from: 0, to: -1 },
					{ reply: 'sorry#1', dimension: 'tone', from: 0, to: 1 },
				],
				floors: [{ dimension: 'tone', from: 60, to: 63, passMark: { misplaced: 1, all: 8 } }],
				contested: ['send'],
			},
		},
	},
	addresses: { panels: '/rate', rating: '/r', ratings: '/r.json', scenario: '/s.mdx', guide: '/guide/x' },
}

test('agreement is said in words, with its number', async () => {
	showPage(<ResultsPage {...page} />)
	const table = await screen.findByRole('table', { name: 'Agreement on each dimension' })
	const cells = within(table).getAllByRole('cell')
	expect(cells.map((cell) => cell.textContent)).toEqual([
		'good (0.62)same order: −0.30',
		'not marked by an author',
		'not known yet',
	])
	expect([1, 0.8, 0.41, 0.2, 0, -0.001, -0.4].map(panelResultsWords.kappa)).toEqual([
		'very good (1.00)',
		'very good (0.80)',
		'fair (0.41)',
		'a little (0.20)',
		'hardly any (0.00)',
		'less than by chance (0.00)',
		'less than by chance (−0.40)',
	])
})

test('a reply shows what raters, its author and the scorer say, and that it is contested', async () => {
	showPage(<ResultsPage {...page} />)
	const table = await screen.findByRole('table', { name: 'What was said of each reply' })
	expect(within(table).getByRole('rowheader').textContent).toContain('Contested')
	const [tone, respect, resolution, accepted] = within(table)
		.getAllByRole('cell')
		.map((cell) => cell.textContent)
	for (const words of ['3.5, between two grades', '1 apart', 'A: 3, B: 4', 'Author: +1', 'about 65'])
		expect(tone).toContain(words)
	expect(respect).toContain('3, goodall the same')
	expect(resolution).toMatch(/^Not rated yetScorer/)
	expect(accepted).toBe('1 of 2')
})

test('what would change is shown attribute by attribute, with the file and where it goes', async () => {
	showPage(<ResultsPage {...page} />)
	const marks = await screen.findByRole('table', { name: '2 replies would change' })
	expect(
		within(marks)
			.getAllByRole('row')
			.slice(1)
			.map((row) => row.textContent),
	).toEqual(['sorrytone="+1" respect="0"tone="+2" respect="-1"', 'sorry, its <If> number 1tone="0"tone="+1"'])
	expect(screen.getByText(/One reply is contested/)).toBeTruthy()
	expect(screen.getByText(/Put the file in place of content\/scenarios\/kettle\/scenario.mdx/)).toBeTruthy()
	expect(screen.getByRole('link', { name: /Download the scenario/ }).getAttribute('href')).toBe('/s.mdx')
})

test('a scenario that has moved on gives no file, and says why', async () => {
	const scenario = page.results?.scenario && { ...page.results.scenario, moved: true }
	showPage(
		<ResultsPage {...page} results={page.results && { ...page.results, scenario: scenario ?? null }} />,
	)
	expect(await screen.findByText(/has been published anew/)).toBeTruthy()
	expect(screen.queryByRole('link', { name: /Download the scenario/ })).toBeNull()
})

test('before the results stands what a look costs, or what is still missing', async () => {
	const { unmount } = showPage(<ResultsPage {...page} results={null} may="look" all={4} />)
	expect(await screen.findByText(/You have rated 1 of 4 replies/)).toBeTruthy()
	expect(screen.getByRole('button', { name: 'End my rating and show the results' })).toBeTruthy()
	unmount()
	showPage(<ResultsPage {...page} results={null} may="rate-first" owner={false} all={2} />)
	expect(await screen.findByText(/1 reply is still waiting for you/)).toBeTruthy()
	expect(screen.queryByRole('button')).toBeNull()
})

test('only its owner closes a panel, and only while it is open', async () => {
	const close = () => screen.queryByRole('button', { name: 'Close this panel' })
	const { unmount } = showPage(<ResultsPage {...page} closed />)
	await screen.findByText('Closed')
	expect(close()).toBeNull()
	unmount()
	showPage(<ResultsPage {...page} />)
	expect(await screen.findByRole('button', { name: 'Close this panel' })).toBeTruthy()
})

test('the list leads to what waits, and says so where nothing does', async () => {
	const panel = {
		...{
			id: 'p',
			title: 'Missing items',
			createdAt: '2026-03-02T09:00:00.000Z',
			items: 4,
			raters: 2,
			mine: 1,
		},
		...{ owner: false, state: 'to-rate' as const, closed: false },
	}
	const { unmount } = showPage(<PanelList toRate={[panel]} others={[]} />)
	expect(
		(await screen.findByRole('link', { name: 'Go on rating: Missing items' })).getAttribute('href'),
	).toBe('/rate/p')
	unmount()
	showPage(<PanelList toRate={[]} others={[{ ...panel, state: 'done', closed: true }]} />)
	expect(await screen.findByText('Nothing is waiting for you')).toBeTruthy()
	const row = within(screen.getByRole('table'))
		.getAllByRole('cell')
		.map((cell) => cell.textContent)
	expect(row.slice(0, 3)).toEqual(['Closed', '1 of 4', '2'])
})
