import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { headingId } from '#app/ui/guide/with-heading-ids'

const folder = 'content/guide'
const chapters = new Map(
	readdirSync(folder)
		.filter((name) => name.endsWith('.mdx'))
		.map((name) => [name.slice(0, -4), readFileSync(`${folder}/${name}`, 'utf8')]),
)

/** `chapter`, and `chapter#heading` for each heading outside of samples. */
const places = new Set(
	[...chapters].flatMap(([name, text]) => [
		name,
		...[...text.replace(/^(`{3,})[^]*?^\1$/gm, '').matchAll(/^#{2,4} (.+)$/gm)].map(
			([, words = '']) => `${name}#${headingId(words.replace(/[`*]/g, ''))}`,
		),
	]),
)

test('a link from chapter to chapter leads to a heading that is there', () => {
	const links = [...chapters].flatMap(([name, text]) =>
		[...text.matchAll(/\]\((?:\/guide\/)?([a-z0-9-]*#[a-z0-9-]+)\)/g)].map(([, to = '']) =>
			to.startsWith('#') ? name + to : to,
		),
	)
	expect(links.length).toBeGreaterThan(10)
	expect(links.filter((to) => !places.has(to))).toEqual([])
})

test('a page of the studio leads to a chapter, and a heading of it, that are there', () => {
	const files = readdirSync('app/ui', { recursive: true, encoding: 'utf8' })
	const links = files
		.filter((file) => file.endsWith('.tsx'))
		.flatMap((file) =>
			[...readFileSync(`app/ui/${file}`, 'utf8').matchAll(/<GuideLink chapter="([^"]+)"/g)].map(
				([, to = '']) => to,
			),
		)
	expect(links.length).toBeGreaterThan(5)
	expect(links.filter((to) => !places.has(to))).toEqual([])
})
