import { readFileSync } from 'node:fs'
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { Bench } from '#app/ui/studio/bench/bench'
import { OutlinePane } from '#app/ui/studio/outline/outline-pane'
import { benchOf, WorkingBench } from '#test/support/bench'
import { showPage } from '../../show-page'

const text = readFileSync('test/support/samples/whole-example.mdx', 'utf8')

function show(given: Partial<Parameters<typeof benchOf>[0]> = {}) {
	const goTo = vi.fn<Bench['goTo']>()
	const edit = vi.fn<Bench['edit']>()
	showPage(
		<WorkingBench of={benchOf({ text, goTo, edit, ...given })}>
			<OutlinePane />
		</WorkingBench>,
	)
	return { goTo, edit, user: userEvent.setup() }
}

const outline = () => within(screen.getByRole('navigation', { name: 'Outline' }))
const item = (name: RegExp) => outline().getByRole('button', { name })
const summary = (name: string) => {
	const found = screen.getByText(name, { selector: 'summary span' }).closest('summary')
	if (!found) throw new Error(`no ${name}`)
	return found
}

async function opened(user: ReturnType<typeof userEvent.setup>, name: string) {
	await user.click(summary(name))
	const details = summary(name).closest('details')
	if (!details) throw new Error(`no ${name}`)
	// A browser says that it is open a moment after it is.
	await waitFor(() => expect(details.children.length).toBeGreaterThan(1))
	return within(details)
}

test('an item leads to its place, and the one where one is is marked', async () => {
	const { goTo, user } = show()
	const reply = item(/^Reply .*believe/)
	expect(reply.getAttribute('aria-current')).toBeNull()
	await user.click(reply)
	expect(goTo).toHaveBeenCalledWith(text.indexOf('<Reply id="believe"'))
	expect(item(/^Reply .*believe/).getAttribute('aria-current')).toBe('true')
	expect(outline().getAllByRole('button', { current: true })).toHaveLength(1)
})

test('replies stand under their scene', () => {
	show()
	const scene = item(/^Scene .*opening/).closest('li')
	expect(scene && within(scene).getAllByRole('button')).toHaveLength(3)
})

test('each item says how many problems are in it', () => {
	const line = text.slice(0, text.indexOf('<Reply id="believe"')).split('\n').length
	const problem = { code: 'x', severity: 'error' as const, file: 'a', line, column: 4, message: 'No.' }
	show({ checked: { problems: [problem, { ...problem, column: 9 }] } })
	expect(item(/^Reply .*believe/).textContent).toContain('2 problems')
	expect(item(/^Scene .*opening/).textContent).toContain('2 problems')
	expect(item(/^Scene .*look-up/).textContent).not.toContain('problem')
})

test('arrow keys go from item to item, and Enter goes to its place', async () => {
	const { goTo, user } = show()
	item(/^Scene .*opening/).focus()
	await user.keyboard('{ArrowDown}{ArrowDown}{Enter}')
	expect(goTo).toHaveBeenCalledWith(text.indexOf('<Reply id="believe"'))
	await user.keyboard('{Home}')
	expect(document.activeElement?.textContent).toContain('Front matter')
})

test('the filter leaves what is called so, in the outline and in the names', async () => {
	const { user } = show()
	await user.type(screen.getByRole('searchbox', { name: /Find in the outline/ }), 'look-up')
	expect(
		outline()
			.getAllByRole('button')
			.map((one) => one.textContent),
	).toEqual([
		...[expect.stringContaining('look-up')],
		...Array.from({ length: 4 }, () => expect.stringContaining('Reply')),
	])
	expect(summary('look-up').textContent).toContain('used 2 times')
	await user.type(screen.getByRole('searchbox'), '-nothing')
	expect(screen.getAllByText('Nothing here is called that.')).toHaveLength(2)
})

test('a name opens to the places in which it stands, and each leads there', async () => {
	const { goTo, user } = show()
	const here = await opened(user, 'heard')
	const places = here.getAllByRole('button', { name: /^Line/ })
	expect(places).toHaveLength(3)
	expect(places[0]?.textContent).toContain('given here')
	await user.click(places[1] ?? document.body)
	expect(goTo).toHaveBeenCalledWith(text.indexOf('meets="heard"') + 7)
})

test('a name is changed everywhere in one step, and one goes on from there', async () => {
	const { edit, user } = show()
	const here = await opened(user, 'heard')
	const field = here.getByRole('textbox', { name: 'New name' })
	await user.clear(field)
	await user.type(field, 'believed{Enter}')
	expect(edit).toHaveBeenCalledOnce()
	expect(edit.mock.calls[0]?.[0]).toHaveLength(3)
	expect(screen.getByText(/“heard” is “believed” now, in 3 places/)).toBeTruthy()
	expect(document.activeElement).toBe(summary('believed'))
})

test.each([
	['truth', /Something else has that name/],
	['No Good', /begins with a small letter/],
	['said', /a meaning of its own/],
	['heard', /its name already/],
])('"%s" is refused in plain words, and what was typed stays', async (name, words) => {
	const { edit, user } = show()
	const here = await opened(user, 'heard')
	const field = here.getByRole('textbox', { name: 'New name' })
	await user.clear(field)
	await user.type(field, name)
	await user.click(here.getByRole('button', { name: 'Rename everywhere' }))
	expect(edit).not.toHaveBeenCalled()
	expect(here.getByText(words)).toBeTruthy()
	expect(field).toHaveProperty('value', name)
	expect(field.getAttribute('aria-invalid')).toBe('true')
	expect(document.activeElement).toBe(field)
})

test('who may only look finds names and cannot change them', async () => {
	const { user } = show({ draft: { mayWrite: false } })
	const here = await opened(user, 'heard')
	expect(here.queryByRole('textbox')).toBeNull()
})

test('before the text is read it says so', () => {
	showPage(
		<WorkingBench of={benchOf({ text, checked: null })}>
			<OutlinePane />
		</WorkingBench>,
	)
	expect(screen.getByRole('status').textContent).not.toBe('')
})
