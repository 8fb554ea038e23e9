import { expect, test } from 'vitest'
import { closePanel } from '#app/server/acts/close-panel.server'
import { endRating } from '#app/server/acts/end-rating.server'
import { itemsOf } from '#app/server/store/panels.server'
import { keepRating, ratingsOf } from '#app/server/store/ratings.server'
import { colleague } from '#test/support/colleague'
import { aPanel, aScenarioPanel, rate } from '#test/support/panel'
import { type PeopledSite, peopledSite, posting } from '#test/support/peopled-site'

const theo = { id: 'theo' }
const whole = { tone: '3', respect: '2', resolution: '1', acceptable: 'no' }

/** A site where a colleague of the trainer's has opened a panel of two replies. */
async function withPanel(): Promise<{ site: PeopledSite; id: string }> {
	const site = await peopledSite()
	await colleague(site.deps, 'tara', { role: 'trainer' })
	return { site, id: await aPanel(site.deps, 'tara', 'panel-of-tara') }
}

const said = (body: string) => body.replace(/<script[^]*?<\/script>/g, '')

test('a rating that is not whole is answered with what is missing, and what was chosen is still there', async () => {
	const { site, id } = await withPanel()
	const answer = await site.as(
		'trainer',
		`/rate/${id}?index`,
		posting({ place: '1', tone: '3', respect: '9' }),
	)
	expect(answer.status).toBe(400)
	const page = said(answer.body)
	for (const words of [
		'Choose a grade for respect.',
		'Choose a grade for resolution.',
		'Say whether you would accept it.',
	])
		expect(page).toContain(words)
	expect(page).not.toContain('Choose a grade for tone.')
	expect(page).toMatch(
		/<input[^>]*name="tone"[^>]*checked=""[^>]*value="3"|<input[^>]*name="tone"[^>]*value="3"[^>]*checked=""/,
	)
	expect(await ratingsOf(site.deps.db, id)).toEqual([])
})

test('a whole rating is kept and leads to the next reply, and the last one to the end', async () => {
	const { site, id } = await withPanel()
	const post = (place: string) => site.as('trainer', `/rate/${id}?index`, posting({ place, ...whole }))
	expect((await post('1')).headers.location).toBe(`/rate/${id}`)
	expect(said((await site.as('trainer', `/rate/${id}`)).body)).toContain('Reply 2 of 2')
	await post('2')
	expect(said((await site.as('trainer', `/rate/${id}`)).body)).toContain('You have rated every reply')
	expect(await ratingsOf(site.deps.db, id)).toMatchObject(
		Array(2).fill({ raterId: 'theo', tone: 3, respect: 2, resolution: 1, acceptable: false }),
	)
})

test.each([{}, { place: '0' }, { place: '1e3' }, { place: '-1' }, { place: '99999' }])(
	'a rating form with %j is a bad request',
	async (more) => {
		const { site, id } = await withPanel()
		expect((await site.as('trainer', `/rate/${id}?index`, posting({ ...whole, ...more }))).status).toBe(400)
	},
)

test('a panel that is closed, or whose results were seen, takes no rating and says so', async () => {
	const { site, id } = await withPanel()
	await closePanel(site.deps, { id: 'tara' }, id)
	const closed = await site.as('trainer', `/rate/${id}?index`, posting({ place: '1', ...whole }))
	expect([closed.status, said(closed.body).includes('This panel is closed.')]).toEqual([409, true])
	const seen = await site.as('trainer', `/rate/${site.seenPanel}?index`, posting({ place: '1', ...whole }))
	expect([seen.status, said(seen.body).includes('You have seen the results')]).toEqual([409, true])
	expect(await ratingsOf(site.deps.db, site.seenPanel)).toEqual([])
})

test('while rating one sees nobody’s marks, ratings or names, and no ids', async () => {
	const { site } = await withPanel()
	const { deps } = site
	const id = await aScenarioPanel(deps, 'tara', 'the-parcel')
	const items = await itemsOf(deps.db, id)
	for (const item of items)
		await keepRating(deps.db, {
			...{ itemId: item.id, raterId: 'tara', tone: 4, respect: 4, resolution: 4, acceptable: true },
			at: deps.now(),
		})
	const told = await Promise.all(
		items.map((_, at) => site.as('trainer', `/rate/${id}?reply=${at + 1}`).then(({ body }) => body)),
	)
	for (const body of told) {
		for (const hidden of [...items.map((item) => item.id), 'tara', 'Person tara', '"author"', '"scorer"'])
			expect(body).not.toContain(hidden)
		expect(body).not.toMatch(/checked=""/)
	}
	const texts = told.map((body) => /Words of [a-z-]+\./.exec(body)?.[0])
	expect([...texts].sort()).toEqual(items.map(({ text }) => text).sort())
})

test('the results wait until everything is rated, and their look ends the rating', async () => {
	const { site, id } = await withPanel()
	const results = () => site.as('trainer', `/rate/${id}/results`)
	const early = await results()
	expect([early.status, said(early.body).includes('2 replies are still waiting for you')]).toEqual([
		403,
		true,
	])
	await rate(site.deps, 'tara', id, 1, 0)
	for (const place of [1, 2]) await rate(site.deps, 'theo', id, place, 4)
	const gate = await results()
	expect([gate.status, said(gate.body).includes('Before you look')]).toEqual([200, true])
	expect(said(gate.body)).not.toContain('How far people agree')
	const looked = await site.as('trainer', `/rate/${id}/results`, posting({ intent: 'look' }))
	expect(looked.headers.location).toBe(`/rate/${id}/results`)
	const seen = said((await results()).body)
	for (const words of ['2 people rated 2 replies.', 'Too little to lean on yet', 'Contested', '4 apart'])
		expect(seen).toContain(words)
	for (const name of ['Person tara', 'Person theo'])
		expect(seen.split('</header>').at(-1)).not.toContain(name)
	expect(await rate(site.deps, 'theo', id, 1)).toEqual({ ok: false, refused: 'ended' })
})

test('a panel that was closed early shows its results to those who had finished, and to its owner', async () => {
	const { site, id } = await withPanel()
	await closePanel(site.deps, { id: 'tara' }, id)
	const late = await site.as('trainer', `/rate/${id}/results`)
	expect([late.status, said(late.body).includes('before the panel was closed')]).toEqual([403, true])
	await closePanel(site.deps, theo, site.openPanel)
	const own = await site.as('trainer', `/rate/${site.openPanel}/results`)
	expect([own.status, said(own.body).includes('How far people agree')]).toEqual([200, true])
})

test('nobody closes another’s panel, and nothing else can be asked of one', async () => {
	const { site, id } = await withPanel()
	const ask = (panel: string, intent: string) =>
		site.as('trainer', `/rate/${panel}/results`, posting({ intent }))
	expect((await ask(id, 'close')).status).toBe(403)
	expect((await ask(id, 'open')).status).toBe(400)
	expect((await ask('no-such-panel', 'look')).status).toBe(404)
	expect((await ask(site.openPanel, 'close')).status).toBe(302)
	expect(said((await site.as('trainer', `/rate/${site.openPanel}/results`)).body)).not.toContain(
		'Close this panel',
	)
})

test('the ratings of a panel download without names, for those who have seen its results', async () => {
	const { site, id } = await withPanel()
	const path = `/rate/${id}/ratings.json`
	expect((await site.as('trainer', path)).status).toBe(403)
	for (const place of [1, 2]) await rate(site.deps, 'theo', id, place, 3)
	await rate(site.deps, 'tara', id, 1, 1)
	await endRating(site.deps, theo, id)
	const file = await site.as('trainer', path)
	expect(file.headers['content-disposition']).toBe(`attachment; filename="rapport-ratings-${id}.json"`)
	const { format, replies } = JSON.parse(file.body)
	expect([format, replies.length]).toEqual([1, 2])
	expect(Object.keys(replies[0])).toEqual(['context', 'mood', 'text', 'ratings'])
	expect(file.body).not.toMatch(/theo|tara/)
})

test('a form with nothing in it opens no panel, and what was typed stays', async () => {
	const { site } = await withPanel()
	const post = (fields: Record<string, string>) => site.as('trainer', '/rate/new', posting(fields))
	const empty = await post({ key: 'a-new-key' })
	expect(empty.status).toBe(400)
	for (const words of ['Give it a name.', 'Say what the customer says', 'Put in at least one reply.'])
		expect(said(empty.body)).toContain(words)
	const half = await post({
		key: 'a-new-key',
		title: 'Late <b>',
		'context-2': 'Where is it?',
		'mood-2': 'cross',
	})
	expect(half.status).toBe(400)
	expect(said(half.body)).toMatch(/value="Late &lt;b&gt;"/)
	expect(said(half.body)).toContain('>Where is it?</textarea>')
	expect((await post({ key: 'no', title: 'x', 'context-1': 'a', 'replies-1': 'b' })).status).toBe(400)
	expect(await site.deps.db.ratingPanel.count()).toBe(3)
})

test('pasted lines become replies, once each, and markup stays words', async () => {
	const { site } = await withPanel()
	const fields = {
		key: 'pasted-key',
		title: 'Pasted',
		'context-1': 'Half is missing.',
		'mood-1': 'stressed',
		'replies-1': 'One.\r\n\r\n  Two <script>alert(1)</script> \r\nOne.',
		'context-3': 'Where is it?',
		'replies-3': 'Three.',
	}
	expect((await site.as('trainer', '/rate/new', posting(fields))).headers.location).toBe('/rate/pasted-key')
	const items = await itemsOf(site.deps.db, 'pasted-key')
	expect(items.map(({ context, mood, text }) => [context, mood, text])).toEqual([
		['Half is missing.', 'stressed', 'One.'],
		['Half is missing.', 'stressed', 'Two <script>alert(1)</script>'],
		['Where is it?', null, 'Three.'],
	])
	for (const place of [1, 2, 3])
		expect((await site.as('trainer', `/rate/pasted-key?reply=${place}`)).body).not.toContain('<script>alert')
})

test('a scenario’s panel opens from its page in the studio, and only of one that is published', async () => {
	const { site } = await withPanel()
	expect((await site.as('trainer', '/studio/scenarios/the-parcel')).body).toContain(
		'/rate/new?scenario=the-parcel',
	)
	expect(said((await site.as('trainer', '/rate/new?scenario=the-parcel')).body)).toContain('6 replies of')
	const post = posting({ key: 'parcel-panel', title: 'The parcel' })
	const opened = await site.as('trainer', '/rate/new?scenario=the-parcel', post)
	expect(opened.headers.location).toBe('/rate/parcel-panel')
	for (const path of [
		'/rate/new?scenario=no-such',
		'/rate/new?scenario=../x',
		'/rate/none',
		'/rate/none/results',
		'/rate/parcel-panel?reply=7',
		'/rate/parcel-panel?reply=0',
	])
		expect([path, (await site.as('trainer', path)).status]).toEqual([path, 404])
})
