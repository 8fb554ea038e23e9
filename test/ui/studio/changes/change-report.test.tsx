import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Change, ChangePlace } from '#app/core/comparing/change'
import { ChangeReport } from '#app/ui/studio/changes/change-report'
import { changeSentence } from '#app/ui/words/changes'
import { showPage } from '../../show-page'

const courier: ChangePlace = { kind: 'reply', id: 'courier', title: 'Ask the courier.', scene: 'look-up' }
const costly: Change = {
	group: 'counts',
	place: courier,
	kind: 'mark',
	dimension: 'respect',
	where: null,
	from: 0,
	to: -2,
}

test.each([
	[costly, 'Reply “courier” now costs more respect: 0 → −2.'],
	[{ ...costly, from: 1, to: 2, dimension: 'tone' }, 'Reply “courier” now earns more in tone: +1 → +2.'],
	[{ ...costly, from: -2, to: -1 }, 'Reply “courier” now costs less respect: −2 → −1.'],
	[{ ...costly, from: 2, to: 0 }, 'Reply “courier” now earns less respect: +2 → 0.'],
	[
		{ ...costly, where: 'trust < 1', from: null, to: 1 },
		'Reply “courier” where trust < 1 now counts for respect: +1.',
	],
	[
		{ group: 'ways', place: courier, kind: 'renamed', from: 'carrier', to: 'courier' },
		'Reply “carrier” is now called “courier”.',
	],
	[
		{ group: 'ways', place: courier, kind: 'added', marks: { tone: 1, respect: null } },
		'Reply “courier” is new (tone +1).',
	],
	[
		{ group: 'counts', place: null, kind: 'value', what: 'pass-respect', where: null, from: 70, to: 60 },
		'Respect needed to pass: 70 → 60.',
	],
	[
		{
			group: 'counts',
			place: courier,
			kind: 'list',
			what: 'meets',
			where: null,
			added: ['heard'],
			removed: ['truth'],
		},
		'Reply “courier” now also meets “heard”; it no longer meets “truth”.',
	],
	[
		{
			group: 'possible',
			place: null,
			kind: 'score',
			dimension: 'respect',
			side: 'best',
			from: 100_000,
			to: 87_500,
		},
		'Best respect that can be reached: 100 → 87.',
	],
	[
		{ group: 'translations', place: null, kind: 'stale', changed: ['wanted'], added: [] },
		'1 text needs a new translation.',
	],
] satisfies [Change, string][])('a change is a plain sentence: %#', (change, sentence) => {
	expect(changeSentence(change).replaceAll('\u00a0', ' ')).toBe(sentence)
})

test('what counts stands open and first; many new words are folded away', () => {
	const reworded: Change[] = Array.from({ length: 9 }, (_, at) => ({
		group: 'words',
		place: courier,
		kind: 'words',
		what: 'text',
		from: `Old ${at}`,
		to: `New ${at}`,
	}))
	showPage(<ChangeReport changes={[costly, ...reworded]} placeUrl={({ id }) => `/there#${id}`} />)
	const folds = [...document.querySelectorAll('details')]
	expect(folds.map((fold) => [fold.querySelector('summary')?.textContent, fold.open])).toEqual([
		['What counts differently 1 change', true],
		['Words 9 changes', false],
	])
	const first = within(screen.getAllByRole('listitem')[0] ?? document.body)
	expect(first.getByRole('link', { name: 'Go there: Reply “courier”' }).getAttribute('href')).toBe(
		'/there#courier',
	)
	expect(first.getByText('Ask the courier. (in scene “look-up”)')).toBeTruthy()
})

test('without changes it says so', () => {
	showPage(<ChangeReport changes={[]} />)
	expect(screen.getByText(/Nothing that trainees see/)).toBeTruthy()
})
