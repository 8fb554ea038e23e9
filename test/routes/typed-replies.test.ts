import { expect, test } from 'vitest'
import { attemptOf } from '#app/server/store/attempts.server'
import { stageWords } from '#app/ui/words/stage'
import { typedWords } from '#app/ui/words/typed'
import { wordingWords } from '#app/ui/words/wording'
import { postOf, startedAttempt, typedPost } from '#test/support/giving'
import { peopledSite, posting } from '#test/support/peopled-site'
import { publishedScenario } from '#test/support/published'
import { theDelivery } from '#test/support/scenarios/the-delivery'

const sorry = 'I am so sorry! Send me your order number in a private message?'

async function writing() {
	const site = await peopledSite({ newSeed: () => 3 })
	await publishedScenario(site.deps, theDelivery())
	const attempt = await startedAttempt(site.deps, 'nina', 'the-delivery')
	const post = (fields: { move: number; key: string } & Record<string, string | number>) =>
		site.as(
			'trainee',
			`/attempts/${attempt.id}?index`,
			posting({
				intent: 'reply',
				...Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)])),
			}),
		)
	const write = (move: number, text: string) =>
		post({ move, text, key: typedPost(attempt, move, text).key.padEnd(8, '-').slice(0, 64) })
	const page = async () => (await site.as('trainee', `/attempts/${attempt.id}`)).body
	const kept = () => attemptOf(site.deps.db.read, attempt.id, 'nina')
	return { site, attempt, post, write, page, kept }
}

test('without scripts: a text box first, the typed words back when they were not understood, then the choices', async () => {
	const { write, page } = await writing()
	expect(await page()).toMatch(/<textarea[^>]*name="text"/)
	expect(await page()).not.toContain('name="token"')
	expect((await write(1, 'Lovely weather today!')).status).toBe(302)
	expect(await page()).toContain('Lovely weather today!')
	expect(await page()).not.toContain('name="token"')
	await write(2, 'Rather cold for June.')
	expect(await page()).toMatch(/<textarea[^>]*name="text"[\s\S]*name="token"/)
})

test('write, then choose: the marks of what was typed, and then the choices', async () => {
	const { write, page } = await writing()
	await write(1, sorry)
	await write(2, 'Thank you, I will look with you.')
	const body = await page()
	const shown = [wordingWords.dimension.resolution, typedWords.resolutionNote, stageWords.pendingCounts]
	for (const words of [...shown, 'Thank you, I will look with you.', 'name="token"'])
		expect(body).toContain(words)
	expect(body).not.toContain('<textarea')
})

test('B11 a refused text is answered 422 and stands in the box again, as text', async () => {
	const { write, kept } = await writing()
	const long = `</textarea><script>alert(1)</script>${'a'.repeat(2100)}`
	const answer = await write(1, long)
	expect(answer.status).toBe(422)
	expect(answer.body).toContain('&lt;/textarea&gt;&lt;script&gt;alert(1)')
	expect(answer.body).not.toContain('<script>alert(1)')
	expect((await write(1, '   ')).status).toBe(422)
	expect((await kept())?.version).toBe(0)
})

test('B11 a megabyte of text is refused and moves nothing', async () => {
	const { write, kept } = await writing()
	const answer = await write(1, 'refund '.repeat(150_000))
	expect([413, 422]).toContain(answer.status)
	expect((await kept())?.version).toBe(0)
})

test('B11 words where a choice is asked, and a token where words are, are answered 409; the words are kept on the page', async () => {
	const { site, attempt, post, write } = await writing()
	const { move, token, key } = postOf(site.deps, attempt, 1, 'invite')
	expect((await post({ move, token, key })).status).toBe(409)
	const chosen = await site.as(
		'trainee',
		`/attempts/${site.open}?index`,
		posting({ intent: 'reply', move: '1', key: 'a-typed-key', text: 'My own words.' }),
	)
	expect([chosen.status, chosen.body.includes('My own words.')]).toEqual([409, true])
	await write(1, sorry)
	const stale = await write(1, 'Said in another tab.')
	expect([stale.status, stale.body.includes('Said in another tab.')]).toEqual([409, true])
})

test('B11 what was typed is never markup, on the stage, in the transcript and in the debrief', async () => {
	const { site, attempt, write, post, page } = await writing()
	const evil = `${sorry} <img src=x onerror=alert(1)><b>bold</b>`
	await write(1, evil)
	await write(2, '<script>alert(2)</script>')
	const choose = (number: number, reply: string) => {
		const { move, token, key } = postOf(site.deps, attempt, number, reply)
		return post({ move, token, key })
	}
	expect(await page()).toContain('&lt;img src=x')
	await choose(3, 'ask')
	await choose(4, 'fee')
	expect((await choose(5, 'tell')).status).toBe(302)
	await site.as('trainee', `/attempts/${attempt.id}/debrief`, posting({ intent: 'felt', felt: 'calm' }))
	for (const path of ['', '/debrief']) {
		const { body } = await site.as('trainee', `/attempts/${attempt.id}${path}`)
		expect(body).not.toMatch(/<img src=x|<b>bold|<script>alert/)
	}
})

test('a text beside a token is not read', async () => {
	const site = await peopledSite()
	const { move, token, key } = postOf(site.deps, { id: site.open, personId: 'nina' }, 1, 'believe')
	const form = { intent: 'reply', move: String(move), token, key, text: 'Other words.' }
	expect((await site.as('trainee', `/attempts/${site.open}?index`, posting(form))).status).toBe(302)
	expect(await site.deps.db.moveText.count()).toBe(0)
})

test('a database that stays busy is told on the page, with the words in the box, and the next try counts', async () => {
	const { site, write, kept } = await writing()
	const { write: through } = site.deps.db
	const busy = Object.assign(new Error('Unable to start a transaction in the given time.'), { code: 'P2028' })
	site.deps.db.write = () => Promise.reject(busy)
	const answer = await write(1, sorry)
	expect(answer.status).toBe(503)
	for (const words of [stageWords.notices.busy, sorry]) expect(answer.body).toContain(words)
	expect((await kept())?.version).toBe(0)
	site.deps.db.write = through
	expect((await write(1, sorry)).status).toBe(302)
	expect((await kept())?.version).toBe(1)
})
