import { expect, test } from 'vitest'
import { marked, scorer } from '#app/core/wording/marked'
import { mostKept } from '#app/server/acts/keep-own-reply.server'
import type { OpinionAsked } from '#app/server/opinion/opinion.server'
import { type SecondOpinionAnswer, secondOpinion } from '#app/server/opinion/second-opinion.server'
import { starterLines } from '#app/server/try/starter-lines.server'
import { type PeopledSite, type Principal, peopledSite, posting } from '#test/support/peopled-site'

const text = 'I am sorry about the two days you lost. I will ring the driver and call you back today.'

const send = (site: PeopledSite, fields: Record<string, string>, who: Principal = 'trainee') =>
	site.as(who, '/try', posting({ line: 'parcel', ...fields }))
const listen = (site: PeopledSite, words: string, who: Principal = 'trainee') =>
	send(site, { intent: 'listen', text: words }, who)
const keep = (site: PeopledSite, words = text, more: Record<string, string> = {}) =>
	send(site, { intent: 'keep', text: words, ...more })
const keptBy = (site: PeopledSite, personId: string) =>
	site.deps.db.keptReply.findMany({ where: { personId } })

test('without scripts the marks come with the page, and what was typed and chosen is still there', async () => {
	const site = await peopledSite()
	const { status, body } = await send(site, {
		intent: 'listen',
		line: 'cake',
		mood: 'furious',
		text,
	})
	expect(status).toBe(200)
	for (const words of ['Tone', 'What would help', text]) expect(body).toContain(words)
	expect(body).toMatch(/<input(?=[^>]*value="cake")(?=[^>]*checked)/)
	expect(body).toMatch(/<option value="furious" selected/)
})

test('a line of one’s own comes back too, and an unknown line or mood is nobody’s', async () => {
	const site = await peopledSite()
	const { body } = await send(site, {
		intent: 'listen',
		line: 'no-such-line',
		mood: '"><script>',
		own: 'Where is my <b>kettle</b>?',
		text,
	})
	expect(body).toContain('Where is my &lt;b&gt;kettle&lt;/b&gt;?')
	expect(body).toMatch(/<input(?=[^>]*value="own")(?=[^>]*checked)/)
	expect(body).not.toContain('"><script>')
})

test.each([
	['nothing', ''],
	['blanks', ' \n\t '],
	['one word', 'Okay'],
	['another language', 'Es tut mir leid, dass Sie so lange gewartet haben.'],
	['Arabic', 'أنا آسف جدا على التأخير'],
	['emoji alone', '🙃🙃🙃'],
	['half an emoji', '\ud83d'],
	['control characters', 'Sorry\u0000\u0007\u202e dear\u200b customer'],
	['dots', '…………'],
	['10,000 characters', 'I am sorry. '.repeat(840)],
])('%s is answered calmly', async (_what, words) => {
	const site = await peopledSite()
	expect((await listen(site, words)).status).toBe(200)
	expect((await listen(site, words, 'trainer')).status).toBe(200)
})

test('of a long text the first 2,000 characters are marked, and the page says so', async () => {
	const site = await peopledSite()
	const long = `${text} `.repeat(60)
	const { body } = await listen(site, long)
	expect(body).toContain('longer than we read')
	expect((await listen(site, text)).body).not.toContain('longer than we read')
})

test('B11 what was typed is never markup, whoever reads it', async () => {
	const site = await peopledSite()
	const evil = `</textarea><script>alert(1)</script><img src=x onerror=alert(2)> Sorry ${text}`
	for (const who of ['trainee', 'trainer'] as const) {
		const { body } = await send(site, { intent: 'listen', line: 'own', own: evil, text: evil }, who)
		expect(body).not.toMatch(/<script>alert|<img src=x/)
	}
	expect((await keep(site, evil)).status).toBe(302)
	expect((await site.as('trainee', '/try')).body).not.toMatch(/<script>alert|<img src=x/)
})

test('a megabyte is refused and a form that is not ours is a 400', async () => {
	const site = await peopledSite()
	expect((await listen(site, 'sorry '.repeat(300_000))).status).toBe(413)
	expect((await send(site, { intent: 'win', text })).status).toBe(400)
	expect((await send(site, { text })).status).toBe(400)
})

test('listening keeps nothing: no row, no cookie, no word in the address or the audit', async () => {
	const site = await peopledSite()
	const before = await site.deps.db.auditEntry.count()
	const { headers } = await listen(site, text)
	expect([headers.location, headers['set-cookie']]).toEqual([undefined, undefined])
	expect(await site.deps.db.keptReply.count()).toBe(0)
	expect(await site.deps.db.moveText.count()).toBe(0)
	expect(await site.deps.db.auditEntry.count()).toBe(before)
})

test('a kept reply has the marks of the scorer of now, and is kept once however often it is sent', async () => {
	const site = await peopledSite()
	const first = await keep(site)
	const [row] = await keptBy(site, 'nina')
	const [starter] = starterLines
	const { tone, respect, resolution } = marked({
		text,
		context: starter?.line,
		channel: starter?.channel,
		mood: starter?.mood,
	})
	expect(row).toMatchObject({ text, scorer, tone, respect, resolution, context: starter?.line })
	expect(first.headers.location).toBe(`/try?kept=${row?.id}`)
	expect((await keep(site)).headers.location).toBe(first.headers.location)
	expect(await keptBy(site, 'nina')).toHaveLength(1)
	expect((await keep(site, text, { mood: 'friendly' })).status).toBe(302)
	expect(await keptBy(site, 'nina')).toHaveLength(2)
})

test('a kept reply is tried again from its own fields, and removed by its owner only', async () => {
	const site = await peopledSite()
	const { headers } = await keep(site, text, { line: 'own', own: 'Where is it?', mood: 'worried' })
	const again = await site.as('trainee', headers.location ?? '')
	expect(again.body).toMatch(/<textarea[^>]*name="own"[^>]*>Where is it\?/)
	expect(again.body).toMatch(/<option value="worried" selected/)
	const id = (await keptBy(site, 'nina'))[0]?.id ?? ''
	for (const who of ['trainer', 'hr', 'admin'] as const) {
		expect((await site.as(who, `/try?kept=${id}`)).body).not.toContain('I will ring the driver')
		expect((await send(site, { intent: 'remove', kept: id }, who)).status).toBe(302)
	}
	expect(await keptBy(site, 'nina')).toHaveLength(1)
	expect((await send(site, { intent: 'remove', kept: id })).headers.location).toBe('/try')
	expect(await keptBy(site, 'nina')).toEqual([])
	expect((await site.as('trainee', `/try?kept=${id}`)).status).toBe(200)
})

test('keeping has an end, said kindly; what cannot be kept stays in the box', async () => {
	const site = await peopledSite()
	const row = { personId: 'nina', context: '', text, scorer, tone: 50, respect: 50, resolution: 50 }
	for (let many = 0; many < mostKept; many += 1)
		await site.deps.db.keptReply.create({ data: { ...row, id: `k-${many}`, at: new Date(many) } })
	const full = await keep(site)
	expect([full.status, full.body.includes('Remove one that you no longer need')]).toEqual([422, true])
	const long = await keep(site, 'a'.repeat(2_001))
	expect([long.status, long.body.includes('longer than we can keep')]).toEqual([422, true])
	expect((await keep(site, ' ')).status).toBe(422)
	expect(await keptBy(site, 'nina')).toHaveLength(mostKept)
})

test('points are for trainers: a trainee’s answer holds bands and signs', async () => {
	const site = await peopledSite()
	const stay = { intent: 'listen', line: 'parcel', text, stay: '1' }
	const shown = (await site.as('trainer', '/try', posting(stay))).body
	expect(shown).toContain('For trainers')
	expect((await site.as('trainee', '/try', posting(stay))).body).not.toContain('For trainers')
	const dataOf = async (who: Principal) => (await site.as(who, '/try.data', posting(stay))).body
	expect(await dataOf('trainer')).toContain('"missing"')
	expect(await dataOf('trainee')).not.toContain('"missing"')
})

const grade = { grade: 3, quote: { start: 0, end: 10 } }
const opinion = { tone: grade, respect: grade, resolution: { grade: 1, quote: null } }

function asking(answer: SecondOpinionAnswer = { ok: true, opinion }) {
	const asked: OpinionAsked[] = []
	const ask = async (_who: string, one: OpinionAsked) => {
		asked.push(one)
		return answer
	}
	return { asked, opinion: { host: 'models.example:8080', model: 'a-model', ask } }
}

test('where nobody may be asked, the page says nothing of a second opinion, and the form asks nobody', async () => {
	const site = await peopledSite()
	expect((await site.as('trainee', '/try')).body).not.toMatch(/second opinion/i)
	expect((await send(site, { intent: 'opinion', text })).status).toBe(200)
})

test('the page names the host before anybody asks, and nothing leaves until somebody does', async () => {
	const { asked, opinion } = asking()
	const site = await peopledSite({ opinion })
	expect((await site.as('trainee', '/try')).body).toContain('go to models.example:8080')
	await listen(site, text)
	await keep(site)
	expect(asked).toEqual([])
	await send(site, { intent: 'opinion', text, mood: 'tired' })
	expect(asked).toEqual([{ text, context: starterLines[0]?.line, mood: 'tired' }])
})

test('an opinion stands beside our marks and is kept nowhere', async () => {
	const site = await peopledSite({ opinion: asking().opinion })
	const { status, body } = await send(site, { intent: 'opinion', text })
	expect(status).toBe(200)
	for (const words of ['What it thinks', '3 of 4', 'I am sorry', 'What would help'])
		expect(body).toContain(words)
	expect(await site.deps.db.keptReply.count()).toBe(0)
})

test.each(['slow', 'unreachable', 'unreadable'] as const)(
	'an opinion that is %s is told calmly',
	async (refused) => {
		const site = await peopledSite({ opinion: asking({ ok: false, refused, why: 'inner-detail' }).opinion })
		const { status, body } = await send(site, { intent: 'opinion', text })
		expect([status, body.includes('You can ask again'), body.includes('inner-detail')]).toEqual([
			200,
			true,
			false,
		])
		expect(body).toContain('What would help')
	},
)

test('who asks too often is told to wait, and nobody is asked about nothing', async () => {
	const port = { host: 'h', model: 'm', ask: async () => ({ ok: true as const, opinion }) }
	const site = await peopledSite({ opinion: secondOpinion(port, { perHour: 1 }) })
	await send(site, { intent: 'opinion', text })
	expect((await send(site, { intent: 'opinion', text: `${text} Now.` })).body).toContain(
		'You have asked often',
	)
	expect((await send(site, { intent: 'opinion', text: '!!!' })).status).toBe(422)
})
