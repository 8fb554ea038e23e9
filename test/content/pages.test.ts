import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compileWith } from '#app/server/content/compile-content.server'
import { entriesIn } from '#app/server/content/ideas-in.server'
import { inProcess, jobOf } from '#test/server/content/in-process'

const textOf = (page: string) => readFileSync(`content/pages/${page}.mdx`, 'utf8')
const pages = readdirSync('content/pages').map((file) => file.slice(0, -4))
const lessons = readdirSync('content/courses').flatMap((course) =>
	readdirSync(`content/courses/${course}`)
		.filter((file) => /^\d\d-/.test(file))
		.map((file) => ({
			path: `${course}/${file.slice(3, -4)}`,
			text: readFileSync(`content/courses/${course}/${file}`, 'utf8'),
		})),
)
const entries = entriesIn(textOf('glossary'))

test.each(pages)('%s has no problem, and a summary', async (page) => {
	const { document, problems } = await compileWith(inProcess, { ...jobOf(textOf(page), 'page'), slug: page })
	expect(problems).toEqual([])
	expect(document).toMatchObject({ page: { summary: expect.stringMatching(/\.$/) } })
})

test.each(pages)('%s links to pages and entries that are there', (page) => {
	const links = [...textOf(page).matchAll(/\]\(([^)]+)\)/g)].map(([, to = '']) => to)
	const there = new Set([
		...pages.map((one) => `/${one}`),
		...entries.map((id) => `#${id}`),
		...lessons.map(({ path }) => `/courses/${path}`),
		...readdirSync('content/courses').map((course) => `/courses/${course}`),
	])
	expect(links.filter((to) => !there.has(to))).toEqual([])
})

test('the glossary is in the order of the alphabet, and each entry begins with what the word means', async () => {
	const { document } = await compileWith(inProcess, {
		...jobOf(textOf('glossary'), 'page'),
		slug: 'glossary',
	})
	if (document?.kind !== 'page') throw new Error('there is no glossary')
	const terms = document.page.terms
	expect(terms.length).toBeGreaterThanOrEqual(40)
	const sorted = terms.toSorted((a, b) => a.term.localeCompare(b.term, 'en-GB'))
	expect(terms.map(({ term }) => term)).toEqual(sorted.map(({ term }) => term))
	expect(terms.filter(({ meaning }) => meaning.length < 40 || meaning.length > 400)).toEqual([])
})

test('every study that a lesson names is among the sources', () => {
	const named = lessons.flatMap(({ text }) =>
		[...text.matchAll(/^Source:[^*]*\*([^*]+)\*/gm)].map(([, title]) => title),
	)
	expect(named.length).toBeGreaterThan(0)
	expect(named.filter((title) => title && !textOf('sources').includes(title))).toEqual([])
})

test('every term in a lesson has its entry', () => {
	const used = lessons.flatMap(({ text }) =>
		[...text.matchAll(/<Term of="([^"]*)"/g)].map(([, of]) => of ?? ''),
	)
	expect(used.filter((of) => !entries.includes(of))).toEqual([])
})
