import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { BackupsPage } from '#app/ui/operations/backups-page'
import { showPage } from '../show-page'

const backup = { at: '2026-03-02T09:30:00.000Z', bytes: 4_000_000, records: 0, head: null }

test('a backup from before the first record says so, and leaves no cell empty', () => {
	showPage(<BackupsPage folder="/backup" backups={[{ ...backup, file: 'one.db' }]} health="fresh" />)
	for (const cell of screen.getAllByRole('cell')) expect(cell.textContent).not.toBe('')
	expect(screen.getByRole('cell', { name: /none yet/ })).toBeTruthy()
})
