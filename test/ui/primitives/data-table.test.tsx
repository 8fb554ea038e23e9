import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { type Column, DataTable } from '#app/ui/primitives/data-table'
import { showPage } from '../show-page'

type Row = { id: string; name: string; score: number }
const rows: Row[] = [
	{ id: 'a', name: 'Nina Newhire', score: 84 },
	{ id: 'b', name: 'Omar Bello', score: 61 },
]
const columns: Column<Row>[] = [
	{
		id: 'name',
		label: 'Name',
		names: true,
		cell: (row) => row.name,
		sort: { to: '/records?sort=-name', now: 'ascending' },
	},
	{
		id: 'score',
		label: 'Score',
		number: true,
		cell: (row) => row.score,
		sort: { to: '?sort=score', now: 'none' },
	},
]

function show() {
	showPage(<DataTable caption="Records" columns={columns} rows={rows} rowKey={(row) => row.id} />)
}

test('a row is named by its header, for those who listen', async () => {
	show()
	const row = await screen.findByRole('row', { name: 'Nina Newhire 84' })
	expect(within(row).getByRole('rowheader').textContent).toBe('Nina Newhire')
	expect(within(row).getByRole('cell').textContent).toBe('84')
})

test('sorting has an address, and only the sorted column says how it is sorted', async () => {
	show()
	const [name, score] = await screen.findAllByRole('columnheader')
	expect(name?.getAttribute('aria-sort')).toBe('ascending')
	expect(score?.hasAttribute('aria-sort')).toBe(false)
	expect(screen.getByRole('link', { name: /Name/ }).getAttribute('href')).toBe('/records?sort=-name')
})

test('the table lies in a named region that the keyboard can scroll', async () => {
	show()
	expect((await screen.findByRole('region', { name: 'Records' })).tabIndex).toBe(0)
})
