import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { WordNode } from '#app/core/scenario/words'
import { Words } from '#app/ui/lesson/words-view'
import { showPage } from '../show-page'

function show(nodes: WordNode[]) {
	return showPage(<Words nodes={nodes} />)
}

const el = (
	tag: string,
	props: Record<string, string | number | boolean | null>,
	...children: WordNode[]
) => ({
	tag,
	props,
	children,
})

test('an idea is a section with a heading that a reason can point at', async () => {
	show([el('Idea', { id: 'effort', title: 'See the effort' }, el('p', {}, 'Three calls.'))])
	const idea = await screen.findByRole('region', { name: 'See the effort' })
	expect(idea.id).toBe('idea-effort')
	expect(within(idea).getByRole('heading', { level: 2 }).textContent).toBe('See the effort')
})

test('an idea under a heading of the author is one level lower', async () => {
	show([
		el('Idea', { id: 'first', title: 'Before any heading' }),
		el('h2', {}, 'What listening sounds like'),
		el('Idea', { id: 'say-it-back', title: 'Say it back' }),
	])
	const headings = await screen.findAllByRole('heading')
	expect(headings.map((one) => `${one.tagName} ${one.textContent}`)).toEqual([
		'H2 Before any heading',
		'H2 What listening sounds like',
		'H3 Say it back',
	])
})

test('a tag that nobody registered is left out and its words stay', async () => {
	const { container } = show([
		el('constructor', {}, 'kept'),
		el('script', {}, 'also text'),
		el('iframe', { src: '/x' }, 'too'),
	])
	await screen.findByText(/kept/)
	expect(container.querySelector('script, iframe')).toBeNull()
	expect(container.textContent).toBe('keptalso texttoo')
})

test('attributes outside the list are not drawn', async () => {
	const { container } = show([
		el(
			'p',
			{ style: 'position:fixed', className: 'fixed inset-0 align-center', onclick: 'x()', id: 'w-a' },
			'Hello',
		),
	])
	await screen.findByText('Hello')
	expect(container.querySelector('p')?.outerHTML).toBe('<p id="w-a" class="align-center">Hello</p>')
})

test('a table scrolls inside a region that the keyboard can reach', async () => {
	show([el('table', {}, el('tbody', {}, el('tr', {}, el('td', {}, 'cell'))))])
	const region = await screen.findByRole('region', { name: 'Table' })
	expect(region.tabIndex).toBe(0)
	expect(within(region).getByRole('cell').textContent).toBe('cell')
})

test('an example with long lines can be reached and scrolled by the keyboard', async () => {
	show([el('pre', {}, el('code', { className: 'language-mdx' }, '<Reply id="listen">'))])
	expect((await screen.findByRole('group', { name: 'Example' })).tabIndex).toBe(0)
})

test('a link to another website says so; one of ours does not', async () => {
	show([el('a', { href: 'https://example.test/' }, 'Law'), el('a', { href: '/courses' }, 'Courses')])
	expect((await screen.findByRole('link', { name: /Law/ })).textContent).toContain('another website')
	expect(screen.getByRole('link', { name: 'Courses' }).getAttribute('href')).toBe('/courses')
})

test('do and do not are told apart by words', async () => {
	show([el('Compare', {}, el('Do', {}, 'It is lost.'), el('Dont', {}, 'Ask the courier.'))])
	expect(await screen.findByText('Do')).toBeTruthy()
	expect(screen.getByText('Don’t')).toBeTruthy()
})

test('a figure shows pictures of our own only', async () => {
	const { container } = show([
		el('Figure', { src: '/figures/wave.svg', alt: 'A wave', caption: 'Calm', source: 'Own drawing' }),
		el('Figure', { src: '/figures/../secret.svg', alt: 'no' }),
		el('Figure', { src: '//evil.test/figures/a.png', alt: 'no' }),
	])
	expect(await screen.findByRole('img', { name: 'A wave' })).toBeTruthy()
	expect(container.querySelectorAll('img')).toHaveLength(1)
})

test('a reveal opens by itself, without scripts', async () => {
	const { container } = show([el('Reveal', { title: 'And then?' }, el('p', {}, 'She rang back.'))])
	expect(await screen.findByText('And then?')).toBeTruthy()
	expect(container.querySelector('details:not([open]) > summary')).not.toBeNull()
})
