import { expect, test } from 'vitest'
import { checkLibrary } from '#app/server/check/check-library.server'
import { aReply, aScenario, aScene } from '#test/support/scenarios/builders'

const text = (id: string) => `---\n---\n\n<Scene id="a">\n\n  <Reply to="good"\n  id="${id}">\n`
const shelved = (slug: string) => {
	const scenes = ['a', 'b', 'c'].map((scene) =>
		aScene(scene, [
			aReply(`${slug}-${scene}`, 'good', { tone: 2, text: 'I can see that.' }),
			aReply(`no-${scene}`, 'good', { tone: -1, text: 'That is not so.' }),
			aReply(`nor-${scene}`, 'good', { tone: -1, text: 'Nor is this so.' }),
			aReply(`never-${scene}`, 'good', { tone: -1, text: 'But it may be.' }),
		]),
	)
	return { file: `${slug}/scenario.mdx`, text: text(`${slug}-a`), definition: aScenario({ slug, scenes }) }
}
const none = new Map()

test('a pair that does not hold together stands at its key', () => {
	const one = (slug: string, pair: string | null) => ({
		file: `${slug}/scenario.mdx`,
		text: `---\ntitle: X\npair: ${pair}\n---\n`,
		definition: aScenario({ slug, pair }),
	})
	const shelf = [one('small', 'big'), one('big', null)]
	const named = new Map(shelf.map(({ definition }) => [definition.slug, definition.pair]))
	expect(checkLibrary(shelf, named)).toMatchObject([
		{ file: 'small/scenario.mdx', line: 3, column: 1, code: 'pair-broken' },
	])
})

test('what is wrong with scenarios beside each other stands at the reply in its file', () => {
	const shelf = [shelved('x'), shelved('y'), { ...shelved('z'), text: '---\n' }]
	expect(checkLibrary(shelf, none)).toMatchObject([
		{ file: 'x/scenario.mdx', line: 6, column: 3, code: 'best-opens-alike' },
		{ file: 'y/scenario.mdx', line: 6, column: 3 },
		{ file: 'z/scenario.mdx', line: 1, column: 1 },
	])
	expect(checkLibrary(shelf.slice(1), none)).toEqual([])
})
