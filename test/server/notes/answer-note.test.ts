import { expect, test } from 'vitest'
import { answerNote } from '#app/server/notes/answer-note.server'
import { noteViews, withoutExamples } from '#app/server/notes/note-view.server'
import { postedNote } from '#app/server/notes/posted-note.server'
import { notesOf } from '#app/server/store/lesson-notes.server'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'
import { publishedLesson } from '#test/support/published'

const example = { tag: 'Example', props: {}, children: ['No, because we kept the hall free for you.'] }
const words = [
	{ tag: 'Reflect', props: { id: 'my-trigger' }, children: ['What makes you sharp?'] },
	{
		tag: 'Rewrite',
		props: { id: 'soft-no', says: 'Can I have my deposit back?', reply: 'Obviously not.', aim: 'respect' },
		children: ['Say why.', example],
	},
]

async function classroom() {
	const deps = await testDeps()
	await colleague(deps, 'nina')
	await colleague(deps, 'omar')
	await publishedLesson(deps, 'respect', 'no', { words })
	const post = async (personId: string, form: Record<string, string>) => {
		const data = new FormData()
		for (const [name, value] of Object.entries(form)) data.append(name, value)
		const posted = postedNote(data)
		if (!posted) return null
		return answerNote(deps, { personId, course: 'respect', lesson: 'no' }, posted)
	}
	return { deps, post }
}
const thought = { intent: 'reflect', note: 'my-trigger' }
const rewrite = { intent: 'rewrite', note: 'soft-no' }

test('a thought that was kept comes back with its time, and is not marked', async () => {
	const { deps, post } = await classroom()
	expect(await post('nina', { ...thought, text: 'Sighs.' })).toEqual({
		ok: true,
		status: 200,
		answer: {
			note: 'my-trigger',
			view: { text: 'Sighs.', keptAt: deps.now(), told: null, notice: 'kept' },
		},
	})
})

test('a reply put better comes back with both marks and the author’s example', async () => {
	const { post } = await classroom()
	const text =
		"I'm sorry, I can't: we kept the hall free for you. I can move it to another day, if that helps."
	const answered = await post('nina', { ...rewrite, text })
	const told = answered?.ok ? answered.answer.view.told : null
	expect(told?.heard.text).toBe(text)
	expect(told?.heard.marks.respect).toBeGreaterThan(told?.poor.marks.respect ?? 100)
	expect(told?.example).toEqual(example.children)
	expect(told?.heard.teaching).toBeNull()
	expect(told?.heard.coaching.fixes.length).toBeLessThan(3)
})

test('what cannot be kept comes back as it was typed, and what was kept before stays', async () => {
	const { deps, post } = await classroom()
	await post('nina', { ...thought, text: 'Sighs.' })
	const long = 'a'.repeat(2001)
	expect(await post('nina', { ...thought, text: long })).toMatchObject({
		status: 422,
		answer: { view: { text: long, keptAt: deps.now(), notice: 'long' } },
	})
	expect(await post('nina', { ...rewrite, text: ' ?! ' })).toMatchObject({
		status: 422,
		answer: { view: { text: ' ?! ', keptAt: null, told: null, notice: 'empty' } },
	})
	expect((await notesOf(deps.db, 'nina')).map(({ text }) => text)).toEqual(['Sighs.'])
})

test.each([thought, rewrite])('what was kept can be taken away: $intent', async (place) => {
	const { deps, post } = await classroom()
	await post('nina', { ...place, text: 'No, and this is why.' })
	await post('omar', { ...place, text: 'Mine.' })
	expect(await post('nina', { ...place, text: 'whatever', act: 'remove' })).toMatchObject({
		answer: { view: { text: '', keptAt: null, told: null, notice: 'removed' } },
	})
	expect([await notesOf(deps.db, 'nina'), (await notesOf(deps.db, 'omar')).length]).toEqual([[], 1])
})

test('one person’s words are never in what another is answered', async () => {
	const { post } = await classroom()
	await post('nina', { ...thought, text: 'Sighs of Nina.' })
	const answered = await post('omar', { ...thought, text: 'a'.repeat(2001) })
	expect(answered).toMatchObject({ answer: { view: { keptAt: null } } })
	expect(JSON.stringify(answered)).not.toContain('Sighs of Nina.')
})

test('a place that the lesson has not is not there, and other forms are not ours', async () => {
	const { post } = await classroom()
	expect(await post('nina', { ...thought, note: 'other', text: 'x' })).toEqual({ ok: false })
	expect(await post('nina', { ...rewrite, note: 'my-trigger', text: 'x' })).toEqual({ ok: false })
	expect(await post('nina', { intent: 'read' })).toBeNull()
	expect(await post('nina', { ...thought, note: '__proto__', text: 'x' })).toBeNull()
})

test('no example stands in the words, and a note without its place is only its text', () => {
	expect(JSON.stringify(withoutExamples(words))).not.toContain('kept the hall')
	expect(JSON.stringify(withoutExamples(words))).toContain('Say why.')
	const at = new Date('2026-11-01T10:00:00Z')
	const old = { lesson: 'respect/no', note: 'gone', text: 'Once.', createdAt: at, updatedAt: at }
	expect(noteViews(words, [old])).toEqual({ gone: { text: 'Once.', keptAt: at, told: null, notice: null } })
})
