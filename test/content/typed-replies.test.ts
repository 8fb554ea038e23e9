import { describe, expect, test } from 'vitest'
import { simpleMatch } from '#app/core/wording/simple-match'
import { shipped, shippedSlugs } from './shipped'

describe.each(shippedSlugs)('%s', (slug) => {
	test('every reply typed word for word is that reply, among all of its scene', () => {
		const wrong: string[] = []
		for (const { replies } of shipped(slug).scenes)
			for (const { id, text, deed, likes } of replies)
				for (const words of [text, deed ?? '', ...likes].filter((one) => one !== ''))
					if (simpleMatch(words, replies) !== id) wrong.push(`${id}: ${words}`)
		expect(wrong).toEqual([])
	})

	test('a reply of one scene is hardly ever taken for a reply of another', () => {
		const { scenes } = shipped(slug)
		let asked = 0
		let taken = 0
		for (const here of scenes)
			for (const { text } of scenes.filter((scene) => scene !== here).flatMap(({ replies }) => replies)) {
				asked += 1
				if (simpleMatch(text, here.replies) !== null) taken += 1
			}
		expect(taken / asked).toBeLessThan(0.1)
	})
})
