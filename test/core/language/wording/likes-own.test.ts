import { expect, test } from 'vitest'
import { compile } from '#app/core/language/compile'
import type { Matching } from '#app/core/wording/likes-heard'
import { marked } from '#app/core/wording/marked'
import { spliced } from '#test/support/splice-scenario'

/** Takes a text for the first reply that has its first word. */
const byFirstWord: Matching = (candidates) => (text) => {
	const [word = ''] = text.split(' ')
	const hit = Object.entries(candidates).find(([, { examples }]) =>
		examples.some((one) => one.startsWith(`${word} `)),
	)
	return { id: hit?.[0] ?? null, confidence: 1 }
}

const scene = (
	answer: string,
	like: string,
) => `<Scene id="opening" title="The phone rings" answer="${answer}">

<Says>My new kettle leaks.</Says>

<Reply id="sorry" to="how-long" tone="+1" respect="+2" set="trust +1" meets="fixed">

Sorry about that. Another goes out today.

</Reply>

<Reply id="rules" to="second-try" tone="0" respect="-1" set="trust -1">

Have you read the instructions?

<Like>${like}</Like>

</Reply>

</Scene>`

function told(answer: string, like: string) {
	const text = spliced(scene(answer, like))
	const scorer = {
		marked: (said: { text: string }) => ({ ...marked(said), sure: false }),
		matcherOf: byFirstWord,
	}
	const { problems } = compile(text, { file: 'a.mdx', slug: 'a', anchors: null, fair: false, scorer })
	return problems.map(({ code, line, column }) => `${code} ${text.split('\n')[line - 1]?.slice(column - 1)}`)
}

test('a phrasing that is nearer to a neighbour is told where it stands', () => {
	expect(told('write', 'Sorry to ask, but is it plugged in?')).toEqual([
		'like-taken-for-another <Like>Sorry to ask, but is it plugged in?</Like>',
	])
})

test('one that is nearer to its own reply, or to none, is not', () => {
	expect(told('write-first', 'Have a look at the booklet.')).toEqual([])
	expect(told('write-first', 'Please look at the booklet.')).toEqual([])
})

test('where nothing is typed, nothing is taken for anything', () => {
	expect(told('choose', 'Sorry to ask, but is it plugged in?')).toEqual([])
})
