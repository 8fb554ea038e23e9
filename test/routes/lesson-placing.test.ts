import { expect, test } from 'vitest'
import type { CheckKey } from '#app/core/learning/check'
import type { WordNode } from '#app/core/scenario/words'
import { checkAnswersOf } from '#app/server/store/check-answers.server'
import { type PeopledSite, peopledSite, posting } from '#test/support/peopled-site'
import { publishedCourse, publishedLesson } from '#test/support/published'

const path = '/courses/respect/charts'
const part = (tag: string, id: string, words: WordNode[], title = ''): WordNode => ({
	tag,
	props: { id, ...(title && { title }) },
	children: words,
})
const cards = ['screen', 'ring', 'name']
const words: WordNode[] = [
	{
		tag: 'Sort',
		props: { id: 'two', look: 'charts' },
		children: [
			'Which chart?',
			part('Pile', 'do', [], 'What to do'),
			part('Pile', 'not', [], 'What not to do'),
			...cards.map((card) => part('Card', card, [`The card ${card}.`])),
		],
	},
]
const key: CheckKey = {
	id: 'two',
	right: ['screen=not', 'ring=do', 'name=do'],
	because: { ring: ['Even without news.'], screen: ['It can wait.'] },
	after: ['Both stay up.'],
}

async function classroom(): Promise<PeopledSite> {
	const site = await peopledSite()
	const checks = [{ kind: 'sort' as const, id: 'two', items: cards, places: ['do', 'not'] }]
	await publishedLesson(site.deps, 'respect', 'charts', { order: 2, words, checks }, [key])
	await publishedCourse(site.deps, 'respect', { lessons: ['being-heard', 'charts'], scenarios: [] })
	return site
}

/** Posts a pile for each card that is named, as the page does without scripts. */
const send = (site: PeopledSite, piles: Record<string, string>) =>
	site.as(
		'trainee',
		path,
		posting({
			intent: 'check',
			check: 'two',
			...Object.fromEntries(
				Object.entries(piles).map(([card, pile]) => [`choice.${card}`, `${card}=${pile}`]),
			),
		}),
	)
const read = async (site: PeopledSite, where = path) => (await site.as('trainee', where)).body
const chosenIn = (body: string) =>
	[...body.matchAll(/<input[^>]*>/g)].flatMap(([input]) =>
		input.includes('type="radio"') && input.includes('checked') ? [/value="([^"]*)"/.exec(input)?.[1]] : [],
	)

test('without scripts an answer that is not complete comes back as it was, and is no try', async () => {
	const site = await classroom()
	const { status, body } = await send(site, { ring: 'do', screen: 'do' })
	expect(status).toBe(400)
	expect(body).toContain('You have not placed 1 card yet.')
	expect(chosenIn(body).sort()).toEqual(['ring=do', 'screen=do'])
	expect(await checkAnswersOf(site.deps.db, 'nina', 'respect/charts')).toEqual([])
})

test('without scripts a wrong answer leads back to its place, with what is right already', async () => {
	const site = await classroom()
	const { status, headers } = await send(site, { ring: 'do', screen: 'do', name: 'do' })
	expect([status, headers.location]).toEqual([302, `${path}#check-two`])
	const body = await read(site)
	expect(body).toContain('2 of the 3 cards are where they belong.')
	expect(body).toContain('Even without news.')
	expect(body).not.toMatch(/It can wait\.|Both stay up\./)
	expect(chosenIn(body)).toEqual(['screen=do'])
	expect((await send(site, { ring: 'do', screen: 'not', name: 'do' })).status).toBe(302)
	const passed = await read(site)
	for (const told of ['That is right.', 'It can wait.', 'Both stay up.']) expect(passed).toContain(told)
})

test('nothing that a browser is sent gives an answer away before it was given', async () => {
	const site = await classroom()
	for (const body of [await read(site), await read(site, `${path}.data`)]) {
		expect(body).toContain('The card ring.')
		expect(body).not.toMatch(/Even without news|It can wait|Both stay up/)
	}
	expect(await read(site, `${path}.data`)).not.toContain('=')
})
