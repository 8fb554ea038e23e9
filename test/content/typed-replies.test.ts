import { describe, expect, test } from 'vitest'
import { startRun } from '#app/core/play/run'
import { setInto } from '#app/core/play/set-into'
import { filled } from '#app/core/scenario/filled'
import { offered } from '#app/core/scenario/step'
import { writtenAs } from '#app/core/wording/written-as'
import { shipped, shippedSlugs } from './shipped'

/** What was typed out of its place in every scenario, and how much of it was taken for a reply. */
const all = { asked: 0, taken: 0 }

describe.each(shippedSlugs)('%s', (slug) => {
	const definition = shipped(slug)
	const start = startRun(definition, 1, { memory: 'none', typed: true })
	const scenes = definition.scenes.map(({ id, answer }) => {
		const run = setInto(start, id)
		const replies = offered(definition, run.state)
		return { run, replies, answer, fill: (words: string) => filled(definition, run.state, words) }
	})

	test('every reply typed word for word is that reply, among all that are on offer', () => {
		const wrong: string[] = []
		for (const { run, replies, fill } of scenes)
			for (const { id, text, deed, likes } of replies)
				for (const words of [text, deed ?? '', ...likes].filter((one) => one !== ''))
					if (writtenAs(run, fill(words)).matched !== id) wrong.push(`${id}: ${words}`)
		expect(wrong).toEqual([])
	})

	const typed = scenes.filter(({ answer }) => answer !== 'choose')
	if (typed.length === 0) return

	test('what is said in another scene is hardly ever taken for a reply', () => {
		let asked = 0
		let taken = 0
		for (const here of typed)
			for (const { replies, fill } of scenes.filter((scene) => scene !== here))
				for (const { text } of replies) {
					asked += 1
					if (writtenAs(here.run, fill(text)).matched !== null) taken += 1
				}
		all.asked += asked
		all.taken += taken
		expect(taken / asked).toBeLessThan(0.1)
	})
})

test('and over all of them even more seldom', () => {
	expect(all.asked).toBeGreaterThan(500)
	expect(all.taken / all.asked).toBeLessThan(0.05)
})
