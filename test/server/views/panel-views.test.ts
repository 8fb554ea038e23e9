import { expect, test } from 'vitest'
import { gradeOf } from '#app/core/assessment/agreement/grade'
import { marked } from '#app/core/wording/marked'
import { closePanel } from '#app/server/acts/close-panel.server'
import { endRating } from '#app/server/acts/end-rating.server'
import type { Deps } from '#app/server/deps.server'
import { panelResultsView } from '#app/server/views/panel-results-view.server'
import { panelsView } from '#app/server/views/panels-view.server'
import { letter, pseudonyms } from '#app/server/views/pseudonyms.server'
import { ratingView } from '#app/server/views/rating-view.server'
import { ratingsExport } from '#app/server/views/ratings-export.server'
import { colleague } from '#test/support/colleague'
import { testDeps } from '#test/support/deps'
import { aPanel, aScenarioPanel, rate } from '#test/support/panel'
import { publishedScenario } from '#test/support/published'
import { theParcel } from '#test/support/scenarios/the-parcel'

const theo = { id: 'theo' }

async function threeTrainers(): Promise<Deps> {
	const deps = await testDeps()
	for (const id of ['theo', 'tara', 'tom']) await colleague(deps, id, { role: 'trainer' })
	return deps
}

test('panels that wait stand apart from all others', async () => {
	const deps = await threeTrainers()
	const [open, rated, seen, closed] = await Promise.all(
		['open', 'rated', 'seen', 'closed'].map((key) => aPanel(deps, 'tara', key, 1)),
	)
	for (const id of [rated, seen]) await rate(deps, 'theo', String(id), 1)
	await endRating(deps, theo, String(seen))
	await closePanel(deps, { id: 'tara' }, String(closed))
	const { toRate, others } = await panelsView(deps, theo)
	expect(toRate).toMatchObject([{ id: open, mine: 0, items: 1, raters: 0, owner: false, closed: false }])
	const states = Object.fromEntries(others.map((one) => [one.id, `${one.state} ${one.closed}`]))
	expect(states).toEqual({ rated: 'rated false', seen: 'done false', closed: 'done true' })
})

test('two raters get the same replies in orders of their own, which stay', async () => {
	const deps = await threeTrainers()
	const id = await aPanel(deps, 'tara', 'panel', 12)
	const orderOf = async (rater: string) => {
		const places = Array.from({ length: 12 }, (_, at) => at + 1)
		const views = await Promise.all(
			places.map((place) => ratingView(deps, { id: rater }, { panelId: id, place })),
		)
		return views.map((view) => view?.now?.text)
	}
	const [mine, again, other] = [await orderOf('theo'), await orderOf('theo'), await orderOf('tom')]
	expect(again).toEqual(mine)
	expect(other).not.toEqual(mine)
	expect(other.toSorted()).toEqual(mine.toSorted())
})

test('without a place one gets the first reply that is not rated yet, and with one what was said of it', async () => {
	const deps = await threeTrainers()
	const panelId = await aPanel(deps, 'tara', 'panel', 3)
	await rate(deps, 'theo', panelId, 1, 4)
	expect(await ratingView(deps, theo, { panelId, place: null })).toMatchObject({
		done: 1,
		all: 3,
		open: true,
		results: 'rate-first',
		now: { place: 2, given: null },
	})
	const first = await ratingView(deps, theo, { panelId, place: 1 })
	expect(first?.now?.given).toEqual({ tone: 4, respect: 4, resolution: 4, acceptable: true })
})

test('the results put author and scorer beside the raters, by what they say of each reply', async () => {
	const deps = await threeTrainers()
	await publishedScenario(deps, { ...theParcel(), slug: 'the-parcel' })
	const id = await aScenarioPanel(deps, 'theo', 'the-parcel')
	for (const rater of ['theo', 'tara'])
		for (let place = 1; place <= 6; place += 1) await rate(deps, rater, id, place, 3)
	await endRating(deps, theo, id)
	const view = await panelResultsView(deps, theo, id)
	const row = view?.results?.rows.find(({ text }) => text === 'Words of courier.')
	expect(view?.results).toMatchObject({ raters: ['A', 'B'], thin: true, scenario: { moved: false } })
	expect(row?.dimensions).toMatchObject([
		{
			dimension: 'tone',
			median: 3,
			range: 0,
			author: 50,
			given: [
				{ rater: 'A', grade: 3 },
				{ rater: 'B', grade: 3 },
			],
		},
		{ dimension: 'respect', author: 0 },
		{ dimension: 'resolution', author: null },
	])
	const [tone] = view?.results?.figures ?? []
	expect(tone?.raters).toEqual({ kappa: 1, rank: null, pairs: 1 })
	const said = {
		text: 'Words of courier.',
		context: row?.context,
		mood: row?.mood ?? undefined,
		channel: 'phone',
	}
	expect(gradeOf(row?.dimensions[0]?.scorer ?? -1)).toBe(gradeOf(marked(said).tone))
	expect(view?.results?.scenario?.proposal.marks).toContainEqual({
		reply: 'courier',
		dimension: 'respect',
		from: -2,
		to: 1,
	})
})

test('an export names raters by number, the same one throughout, and leaves out what nobody rated', async () => {
	const deps = await threeTrainers()
	const [one, two] = [await aPanel(deps, 'tara', 'one', 2), await aPanel(deps, 'tara', 'two', 1)]
	await rate(deps, 'theo', one, 1, 4)
	await rate(deps, 'theo', two, 1, 0)
	await rate(deps, 'tom', two, 1, 2)
	const { format, replies } = await ratingsExport(deps)
	expect([format, replies.length]).toEqual([1, 2])
	const [first, second] = replies
	expect(second?.ratings.map(({ rater }) => rater)).toEqual(['r1', 'r2'])
	const theos = second?.ratings.find(({ tone }) => tone === 0)?.rater
	expect(first?.ratings).toEqual([{ rater: theos, tone: 4, respect: 4, resolution: 4, acceptable: true }])
	expect(first).toMatchObject({ context: 'Half of my order is missing.', mood: 'stressed' })
	expect(await ratingsExport(deps)).toEqual({ format, replies })
	expect((await ratingsExport(deps, one)).replies).toHaveLength(1)
})

test('a letter does not tell who came first, and there are enough of them', () => {
	const ids = ['ann', 'bob', 'cai', 'dot']
	const named = pseudonyms(ids, 'panel', letter)
	expect(pseudonyms(ids.toReversed(), 'panel', letter)).toEqual(named)
	expect([...named.values()]).toEqual(['A', 'B', 'C', 'D'])
	const orders = ['x', 'y', 'z', 'u', 'v'].map((purpose) =>
		[...pseudonyms(ids, purpose, letter).keys()].join(),
	)
	expect(new Set(orders).size).toBeGreaterThan(1)
	expect([0, 25, 26, 51].map(letter)).toEqual(['A', 'Z', 'A2', 'Z2'])
})
