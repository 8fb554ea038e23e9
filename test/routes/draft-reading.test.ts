import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { DraftReader, DraftUnread } from '#app/server/content/draft-reader.server'
import { colleague, signedIn } from '#test/support/colleague'
import { aDraft } from '#test/support/draft'
import { type PeopledSite, peopledSite, posting } from '#test/support/peopled-site'

const scenario = readFileSync('test/support/samples/whole-example.mdx', 'utf8')

async function read(site: PeopledSite, id: string, form: Record<string, string>) {
	const { status, body } = await site.as('trainer', `/studio/drafts/${id}/reading`, posting(form))
	return { status, told: JSON.parse(body) }
}

test('a text is read as it was sent, not as it was saved, and nothing of it is kept', async () => {
	const site = await peopledSite()
	const id = await aDraft(site.deps, 'theo', { slug: 'whole-example', text: 'Saved words.' })
	const { status, told } = await read(site, id, { text: scenario.replace('to="', 'to="nowhere-') })
	expect(status).toBe(200)
	expect(told.problems[0]).toMatchObject({ code: 'unknown-target', severity: 'error' })
	expect(told).toMatchObject({ ok: true, play: null, words: null, lesson: null, whole: false })
	expect(told.reading.outline.length).toBeGreaterThan(2)
	const row = await site.deps.db.read.draft.findUniqueOrThrow({ where: { id } })
	expect(row).toMatchObject({ text: 'Saved words.', version: 0 })
})

test('line ends of another system are read as ours, whoever sends them', async () => {
	const site = await peopledSite()
	const id = await aDraft(site.deps, 'theo', { slug: 'whole-example' })
	const [ours, theirs] = [scenario, scenario.replaceAll('\n', '\r\n')]
	const answers = [await read(site, id, { text: ours }), await read(site, id, { text: theirs })]
	expect(answers[1]).toEqual(answers[0])
})

test('a lesson comes as trainees read it, with the ideas that it has only here', async () => {
	const site = await peopledSite()
	const id = await aDraft(site.deps, 'theo', { kind: 'lesson', slug: 'respect/being-heard' })
	const text = '---\ntitle: Being heard\nsummary: Why it matters\nminutes: 2\n---\n## Why\n\nWords.\n'
	const { told } = await read(site, id, { text })
	expect(told).toMatchObject({ ok: true, problems: [], play: null, whole: true })
	expect(told.lesson).toMatchObject({ title: 'Being heard', summary: 'Why it matters' })
	expect(JSON.stringify(told.lesson.words)).toContain('Words.')
})

test('a text over 64 KiB is told its length, and one over the cap of a request is refused', async () => {
	const site = await peopledSite()
	const id = await aDraft(site.deps, 'theo')
	const long = await read(site, id, { text: 'Words. '.repeat(10_000) })
	expect(long.status).toBe(200)
	expect(long.told.problems).toMatchObject([{ code: 'too-long', severity: 'error', line: 1 }])
	const far = await site.as(
		'trainer',
		`/studio/drafts/${id}/reading`,
		posting({ text: 'x'.repeat(1_100_000) }),
	)
	expect(far.status).toBe(413)
})

test("another's draft is not there, and a form without a text is a bad request", async () => {
	const site = await peopledSite()
	await colleague(site.deps, 'tess', { role: 'trainer', teamId: 'desk' })
	const own = await aDraft(site.deps, 'theo')
	const { cookie } = await signedIn(site.deps, 'tess')
	const asTess = (path: string, form: Record<string, string>) => {
		const asked = posting(form)
		const headers = { ...asked.headers, 'Sec-Fetch-Site': 'same-origin', Cookie: cookie }
		return site.ask(path, { ...asked, headers })
	}
	expect((await asTess(`/studio/drafts/${own}/reading`, { text: 'x' })).status).toBe(404)
	const bad = await site.as('trainer', `/studio/drafts/${own}/reading`, posting({ words: 'x' }))
	expect(bad.status).toBe(400)
	const nowhere = await site.as('trainer', '/studio/drafts/nowhere/reading', posting({ text: 'x' }))
	expect(nowhere.status).toBe(404)
})

test.each<[DraftUnread, number]>([
	['superseded', 409],
	['busy', 503],
	['timeout', 422],
	['crashed', 422],
	['unavailable', 503],
])('what could not be read is said: %s', async (why, status) => {
	const draftReader: DraftReader = {
		read: async () => ({ ok: false, why }),
		script: async () => ({ ok: false, why }),
		close: () => {},
		pid: () => null,
	}
	const site = await peopledSite({ draftReader })
	const id = await aDraft(site.deps, 'theo')
	expect(await read(site, id, { text: 'x' })).toEqual({ status, told: { ok: false, why } })
})
