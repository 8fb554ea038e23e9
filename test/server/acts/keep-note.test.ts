import { expect, test } from 'vitest'
import { keepRewrite, keepThought } from '#app/server/acts/keep-note.server'
import { deleteNote, notesOf } from '#app/server/store/lesson-notes.server'
import { colleague } from '#test/support/colleague'
import { handClock, testDeps } from '#test/support/deps'
import { publishedLesson } from '#test/support/published'

const words = [
	{ tag: 'Reflect', props: { id: 'my-trigger' }, children: ['What makes you sharp?'] },
	{
		tag: 'Idea',
		props: { id: 'no' },
		children: [{ tag: 'Rewrite', props: { id: 'soft-no' }, children: [] }],
	},
]

async function classroom() {
	const clock = handClock()
	const deps = await testDeps({ now: clock.now })
	await colleague(deps, 'nina')
	await colleague(deps, 'omar')
	await publishedLesson(deps, 'respect', 'being-heard', { words })
	const at = (personId: string, note = 'my-trigger') => ({
		personId,
		course: 'respect',
		lesson: 'being-heard',
		note,
	})
	const textsOf = async (personId: string) => (await notesOf(deps.db, personId)).map(({ text }) => text)
	return { deps, clock, at, textsOf }
}

test('a thought is kept for the one who wrote it, in place of the one before', async () => {
	const { deps, clock, at, textsOf } = await classroom()
	expect(await keepThought(deps, { ...at('nina'), text: 'Sighs.' })).toEqual({ ok: true, kept: true })
	clock.pass(1)
	await keepThought(deps, { ...at('nina'), text: '  Sighs,\r\nand eyes to the ceiling. ' })
	expect(await textsOf('nina')).toEqual(['Sighs,\nand eyes to the ceiling.'])
	expect(await textsOf('omar')).toEqual([])
	const [note] = await notesOf(deps.db, 'nina', 'respect/being-heard')
	expect(Number(note?.updatedAt)).toBeGreaterThan(Number(note?.createdAt))
	expect(await notesOf(deps.db, 'nina', 'respect/other')).toEqual([])
})

test('two people write at the same place and neither touches the other’s words', async () => {
	const { deps, at, textsOf } = await classroom()
	await keepThought(deps, { ...at('nina'), text: 'Sighs.' })
	await keepThought(deps, { ...at('omar'), text: 'Fingers that snap.' })
	await keepThought(deps, { ...at('omar'), text: '' })
	expect([await textsOf('nina'), await textsOf('omar')]).toEqual([['Sighs.'], []])
})

test('an empty thought takes the note away', async () => {
	const { deps, at, textsOf } = await classroom()
	await keepThought(deps, { ...at('nina'), text: 'Sighs.' })
	expect(await keepThought(deps, { ...at('nina'), text: ' \n ' })).toEqual({ ok: true, kept: false })
	expect(await textsOf('nina')).toEqual([])
})

test.each([
	['a'.repeat(2000), { ok: true, kept: true }],
	['a'.repeat(2001), { ok: false, refused: 'long-text' }],
	['a'.repeat(50_000), { ok: false, refused: 'long-text' }],
])('a thought has at most 2,000 letters', async (text, result) => {
	const { deps, at } = await classroom()
	expect(await keepThought(deps, { ...at('nina'), text })).toEqual(result)
})

test.each(['no', 'soft-no', 'other', '__proto__'])(
	'there is nothing to think about at "%s"',
	async (note) => {
		const { deps, at, textsOf } = await classroom()
		const result = await keepThought(deps, { ...at('nina', note), text: 'Sighs.' })
		expect([result, await textsOf('nina')]).toEqual([{ ok: false, refused: 'not-found' }, []])
	},
)

test('a reply put better is kept at its place alone, and wants words', async () => {
	const { deps, at, textsOf } = await classroom()
	const here = at('nina', 'soft-no')
	expect(await keepRewrite(deps, { ...here, text: ' ... ' })).toEqual({ ok: false, refused: 'empty-text' })
	expect(await keepRewrite(deps, { ...at('nina'), text: 'No.' })).toEqual({ ok: false, refused: 'not-found' })
	expect(await keepRewrite(deps, { ...here, text: 'No, because we kept it free.' })).toEqual({
		ok: true,
		kept: true,
	})
	expect(await textsOf('nina')).toEqual(['No, because we kept it free.'])
})

test('a note is taken away by the one whose it is, and by nobody else', async () => {
	const { deps, at, textsOf } = await classroom()
	await keepThought(deps, { ...at('nina'), text: 'Sighs.' })
	const place = { lesson: 'respect/being-heard', note: 'my-trigger' }
	expect(await deleteNote(deps.db, { personId: 'omar', ...place })).toBe(false)
	expect(await textsOf('nina')).toEqual(['Sighs.'])
	expect(await deleteNote(deps.db, { personId: 'nina', ...place })).toBe(true)
	expect(await textsOf('nina')).toEqual([])
})
