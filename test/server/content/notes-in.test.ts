import { expect, test } from 'vitest'
import { notesIn } from '#app/server/content/notes-in.server'

test('notes come with their lines, wherever they stand', () => {
	const text =
		'---\n---\n<Brief>\nHello.\n\n<Note>\nThe fee is\neasy to forget.\n</Note>\n</Brief>\n<Note>Two.</Note>'
	expect(notesIn(text)).toEqual([
		{ line: 6, text: 'The fee is easy to forget.' },
		{ line: 11, text: 'Two.' },
	])
	expect(notesIn('No notes at all.')).toEqual([])
})
