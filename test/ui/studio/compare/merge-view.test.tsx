import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { MergeView } from '#app/ui/studio/compare/merge-view'
import { joinedText, type PieceChoice, piecesOf } from '#app/ui/studio/compare/pieces'
import { compareWords as words } from '#app/ui/words/compare'
import { showPage } from '../../show-page'

const mine = 'title: Mine\n\nHello.\n\nThe same.\n\nMy end.\n'
const theirs = 'title: Theirs\n\nHello.\n\nThe same.\n\nTheir end.\nAnd more.\n'

function merging() {
	const onMerged = vi.fn<(text: string) => void>()
	showPage(<MergeView mine={mine} theirs={theirs} onMerged={onMerged} />)
	return onMerged
}

test('choosing one side everywhere gives that very text, whatever the two are', () => {
	const text = fc
		.array(fc.constantFrom('a', 'b', '\n', '\n', 'é'), { maxLength: 40 })
		.map((all) => all.join(''))
	const everywhere = (choice: PieceChoice) => new Map(Array.from({ length: 200 }, (_, at) => [at, choice]))
	fc.assert(
		fc.property(text, text, (one, other) => {
			const pieces = piecesOf(one, other)
			expect(joinedText(pieces, new Map())).toBe(one)
			expect(joinedText(pieces, everywhere('theirs'))).toBe(other)
		}),
	)
})

test('nothing chosen keeps mine', async () => {
	const onMerged = merging()
	await userEvent.click(screen.getByRole('button', { name: words.act }))
	expect(onMerged).toHaveBeenCalledWith(mine)
})

test('each place is chosen for itself, and what was chosen is told', async () => {
	const onMerged = merging()
	const [title, end] = screen.getAllByRole('group')
	expect(title).toBe(screen.getByRole('group', { name: words.piece(1, 2, 1) }))
	expect(end).toBe(screen.getByRole('group', { name: words.piece(2, 2, 7) }))
	await userEvent.click(screen.getAllByRole('radio', { name: /^Theirs/ })[0] ?? document.body)
	expect(screen.getByRole('status').textContent).toBe(words.chosen(1, 1, 0))
	await userEvent.click(screen.getAllByRole('radio', { name: words.both })[1] ?? document.body)
	await userEvent.click(screen.getByRole('button', { name: words.act }))
	const made = 'title: Theirs\n\nHello.\n\nThe same.\n\nMy end.\nTheir end.\nAnd more.\n'
	expect(onMerged).toHaveBeenCalledWith(made)
})

test('where two texts are alike there is nothing to choose', () => {
	showPage(<MergeView mine={mine} theirs={mine} onMerged={() => {}} />)
	screen.getByText(words.alike)
	expect(screen.queryByRole('radio')).toBeNull()
})
