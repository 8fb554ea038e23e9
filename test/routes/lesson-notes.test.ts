import { expect, test } from 'vitest'
import type { WordNode } from '#app/core/scenario/words'
import { notesOf, putNote } from '#app/server/store/lesson-notes.server'
import { type PeopledSite, type Principal, peopledSite, posting } from '#test/support/peopled-site'
import { publishedCourse, publishedLesson } from '#test/support/published'

const path = '/courses/respect/no'
const words: WordNode[] = [
	{ tag: 'Reflect', props: { id: 'mine' }, children: ['What makes you sharp?'] },
	{
		tag: 'Rewrite',
		props: { id: 'soft-no', says: 'Can I have it back?', reply: 'Obviously not.', aim: 'respect' },
		children: ['Say why.', { tag: 'Example', props: {}, children: ['Words of the example.'] }],
	},
]
const thought = { intent: 'reflect', note: 'mine' }
const rewrite = { intent: 'rewrite', note: 'soft-no' }
const better = 'No, I am sorry: it was opened, so nobody else can use it. I can show you how to mend it.'

async function classroom(): Promise<PeopledSite> {
	const site = await peopledSite()
	await publishedLesson(site.deps, 'respect', 'no', { order: 2, words })
	await publishedCourse(site.deps, 'respect', { lessons: ['being-heard', 'no'], scenarios: [] })
	return site
}
const send = (site: PeopledSite, fields: Record<string, string>, who: Principal = 'trainee') =>
	site.as(who, path, posting(fields))
const read = async (site: PeopledSite, who: Principal, where = path) => (await site.as(who, where)).body

test('without scripts a thought is kept and leads back to its place, where it stands again', async () => {
	const site = await classroom()
	const { status, headers } = await send(site, { ...thought, text: 'Sighs of Nina.' })
	expect([status, headers.location]).toEqual([302, `${path}#reflect-mine`])
	expect(await read(site, 'trainee')).toContain('Sighs of Nina.')
})

test('without scripts what is too long comes back with the page, and nothing is kept', async () => {
	const site = await classroom()
	const long = 'Sigh. '.repeat(400)
	const { status, body } = await send(site, { ...thought, text: long })
	expect([status, body.includes(long.trim()), body.includes('Please shorten it')]).toEqual([422, true, true])
	expect(await notesOf(site.deps.db, 'nina')).toEqual([])
})

test('with scripts the answer holds how it stands, and no other page', async () => {
	const site = await classroom()
	const posted = await site.as('trainee', `${path}.data`, posting({ ...rewrite, stay: '1', text: better }))
	expect(posted.status).toBe(200)
	for (const told of [better, 'Words of the example.', 'kept']) expect(posted.body).toContain(told)
})

test('a note can be deleted, and is then nowhere', async () => {
	const site = await classroom()
	await send(site, { ...thought, text: 'Sighs of Nina.' })
	expect((await send(site, { ...thought, text: 'Sighs of Nina.', act: 'remove' })).status).toBe(302)
	expect(await read(site, 'trainee')).not.toContain('Sighs of Nina.')
	expect(await notesOf(site.deps.db, 'nina')).toEqual([])
})

test('the example and the marks come with one’s own first try, and with nobody else’s', async () => {
	const site = await classroom()
	for (const where of [path, `${path}.data`])
		expect(await read(site, 'trainee', where)).not.toContain('Words of the example.')
	await send(site, { ...rewrite, text: better })
	expect(await read(site, 'trainee')).toContain('Words of the example.')
	for (const who of ['trainer', 'hr', 'admin'] as const)
		expect(await read(site, who)).not.toMatch(/Words of the example|it was opened/)
})

test.each(['trainer', 'hr', 'admin'] as const)('no page shows a %s what a trainee wrote', async (who) => {
	const site = await classroom()
	await send(site, { ...thought, text: 'Sighs of Nina.' })
	await send(site, { ...rewrite, text: better })
	const pages = ['/', '/courses', '/people', '/records', '/records.csv', '/audit', '/account', '/settings']
	const more = ['/studio', '/studio/lessons/respect/no', '/confirmations', '/rate', path, `${path}.data`]
	for (const page of [...pages, ...more])
		expect(await read(site, who, page)).not.toMatch(/Sighs of Nina|was opened/)
})

test('what one person sends changes nothing of another’s, and says nothing of it', async () => {
	const site = await classroom()
	await send(site, { ...thought, text: 'Sighs of Nina.' })
	const answer = await send(site, { ...thought, text: '', act: 'remove', personId: 'nina' }, 'trainer')
	expect(answer.body).not.toContain('Sighs of Nina.')
	expect((await notesOf(site.deps.db, 'nina')).map(({ text }) => text)).toEqual(['Sighs of Nina.'])
})

test.each([
	[{ ...thought, note: 'other', text: 'x' }, 404],
	[{ ...rewrite, note: 'mine', text: 'x' }, 404],
	[{ ...thought, note: '../x', text: 'x' }, 400],
	[{ ...thought }, 400],
])('%j is not one of its forms: %i', async (fields, status) => {
	const site = await classroom()
	expect((await send(site, fields)).status).toBe(status)
	expect(await notesOf(site.deps.db, 'nina')).toEqual([])
})

test('a note never makes a lesson or a course complete', async () => {
	const site = await classroom()
	await send(site, { ...thought, text: 'Sighs of Nina.' })
	await send(site, { ...rewrite, text: better })
	expect(await site.deps.db.lessonReading.count({ where: { personId: 'nina' } })).toBe(0)
	expect(await site.deps.db.completionRecord.count()).toBe(0)
	expect(await site.deps.db.checkAnswer.count({ where: { personId: 'nina' } })).toBe(0)
})

test('who is not signed in is led to the sign-in page, and keeps nothing', async () => {
	const site = await classroom()
	const { status, headers } = await send(site, { ...thought, text: 'Sighs.' }, 'anonymous')
	expect([status, headers.location]).toEqual([302, expect.stringMatching(/^\/sign-in/)])
	expect(await site.deps.db.lessonNote.count()).toBe(0)
})

test('the account page lists one’s own notes with the way to their places, and takes them away', async () => {
	const site = await classroom()
	await send(site, { ...thought, text: 'Sighs of Nina.' })
	await send(site, { ...rewrite, text: better })
	const account = await read(site, 'trainee', '/account')
	for (const told of ['Sighs of Nina.', 'it was opened', `${path}#reflect-mine`, `${path}#rewrite-soft-no`])
		expect(account).toContain(told)
	const gone = { intent: 'delete-note', lesson: 'respect/no', note: 'mine' }
	expect((await site.as('trainer', '/account', posting(gone))).status).toBe(302)
	expect(await notesOf(site.deps.db, 'nina')).toHaveLength(2)
	expect((await site.as('trainee', '/account', posting(gone))).headers.location).toBe('/account')
	expect(await read(site, 'trainee', '/account')).not.toContain('Sighs of Nina.')
})

test('what was written in a lesson that is gone can still be read', async () => {
	const site = await classroom()
	const gone = { personId: 'nina', lesson: 'respect/gone', note: 'mine', at: site.deps.now() }
	await putNote(site.deps.db, { ...gone, text: 'Sighs of Nina.' })
	const account = await read(site, 'trainee', '/account')
	expect([account.includes('Sighs of Nina.'), account.includes('From a lesson that has changed')]).toEqual([
		true,
		true,
	])
})
