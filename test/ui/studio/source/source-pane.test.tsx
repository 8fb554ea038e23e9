import { fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { BenchContext } from '#app/ui/studio/bench/bench'
import { PlainSource } from '#app/ui/studio/source/plain-source'
import { SourcePane } from '#app/ui/studio/source/source-pane'
import { sourceWords } from '#app/ui/words/studio-source'
import { benchOf } from '#test/support/bench'
import { showPage } from '../../show-page'

vi.mock('#app/ui/studio/source/editor/create-editor', () => ({
	createEditor: () => {
		throw new Error('out of reach')
	},
}))

test('where the editor can’t be loaded the whole text stands in a plain field that a form can send', async () => {
	const bench = benchOf({ text: 'title: One & two\n' })
	showPage(
		<BenchContext.Provider value={bench}>
			<SourcePane />
		</BenchContext.Provider>,
	)
	await vi.dynamicImportSettled()
	const field = screen.getByLabelText(sourceWords.label, { selector: 'textarea' })
	expect(field.getAttribute('name')).toBe('text')
	expect(field.hasAttribute('readonly')).toBe(false)
	screen.getByDisplayValue('title: One & two')
	expect(screen.queryByRole('button')).toBeNull()
})

test('what is typed into the plain field goes to the bench as the least change', () => {
	const edit = vi.fn<() => void>()
	const bench = benchOf({ text: 'to the end', edit })
	showPage(<PlainSource bench={bench} hidden={false} />)
	fireEvent.change(screen.getByLabelText(sourceWords.label), { target: { value: 'to the very end' } })
	expect(edit).toHaveBeenCalledWith([{ start: 7, end: 7, text: 'very ' }])
})

test('who may only look can’t type', () => {
	const bench = benchOf({ text: 'words', draft: { mayWrite: false } })
	showPage(<PlainSource bench={bench} hidden={false} />)
	expect(screen.getByLabelText(sourceWords.label).hasAttribute('readonly')).toBe(true)
})
