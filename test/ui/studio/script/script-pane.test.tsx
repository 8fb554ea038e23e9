import { readFileSync } from 'node:fs'
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { exchanged } from '#app/core/language/script/exchange'
import type { Bench } from '#app/ui/studio/bench/bench'
import { ScriptKeeper } from '#app/ui/studio/script/script-keeper'
import { ScriptPane } from '#app/ui/studio/script/script-pane'
import { scriptWords } from '#app/ui/words/studio-script'
import { benchOf, WorkingBench } from '#test/support/bench'
import { showPage } from '../../show-page'

const text = readFileSync('test/support/samples/minimal.mdx', 'utf8')

afterEach(() => {
	vi.unstubAllGlobals()
	window.localStorage.clear()
})

/** The pane before a server that does what ours does, as long as it can be reached. */
function show(given: Partial<Parameters<typeof benchOf>[0]> = {}, reached = () => true) {
	vi.stubGlobal('fetch', async (_url: string, { body }: { body: URLSearchParams }) => {
		if (!reached()) throw new Error('no connection')
		const made = exchanged(body.get('text') ?? '', body.get('script'))
		return new Response(JSON.stringify({ ok: true, ...made }))
	})
	const edit = vi.fn<Bench['edit']>()
	const goTo = vi.fn<Bench['goTo']>()
	showPage(
		<WorkingBench of={benchOf({ text, edit, goTo, ...given })}>
			<ScriptKeeper />
			<ScriptPane />
		</WorkingBench>,
	)
	return { edit, goTo, user: userEvent.setup() }
}

async function field(): Promise<HTMLTextAreaElement> {
	const found = await screen.findByRole('textbox', { name: scriptWords.label })
	if (!(found instanceof HTMLTextAreaElement)) throw new Error('no field')
	return found
}
const put = () => screen.findByText(scriptWords.stands.in)
const caretAt = (one: HTMLTextAreaElement, words: string) => {
	const at = one.value.indexOf(words)
	one.focus()
	one.setSelectionRange(at, at)
}

test('a word that is typed into a line is the one change of the text, and the caret stays behind it', async () => {
	const { edit, user } = show()
	const script = await field()
	await put()
	caretAt(script, 'leaks')
	await user.type(script, 'badly ', { skipClick: true, initialSelectionStart: script.selectionStart })
	await waitFor(() => expect(edit).toHaveBeenCalled())
	await put()
	expect(edit.mock.lastCall?.[0]).toMatchObject([{ text: expect.stringMatching(/badly|^ ?b/) }])
	expect(script.value.slice(0, script.selectionStart)).toMatch(/badly $/)
})

test('what cannot be done is told with its line, and one can go there', async () => {
	const { user } = show()
	const script = await field()
	await put()
	caretAt(script, '# Ending')
	await user.type(script, '- Hello. -> Nowhere{enter}{enter}', {
		skipClick: true,
		initialSelectionStart: script.selectionStart,
	})
	expect(await screen.findByText('No scene and no ending is called "Nowhere".')).toBeTruthy()
	const [go] = screen.getAllByRole('button', { name: /Go to line/ })
	await user.click(go ?? script)
	await waitFor(() =>
		expect(script.value.slice(script.selectionStart, script.selectionEnd)).toMatch(/^- Hello\./),
	)
	expect(document.activeElement).toBe(script)
})

test('the other panes go along with the caret', async () => {
	const { goTo, user } = show()
	const script = await field()
	await put()
	caretAt(script, '# Ending')
	await user.keyboard('{ArrowDown}')
	await waitFor(() => expect(goTo).toHaveBeenCalled())
	expect(text.slice(goTo.mock.lastCall?.[0])).toMatch(/^<(?:Ending|Says|Story)/)
})

test('out of reach, what is typed stays, says so, and comes in once somebody tries again', async () => {
	let reached = true
	const { edit, user } = show({}, () => reached)
	const script = await field()
	await put()
	reached = false
	await user.type(script, 'More words.')
	expect(await screen.findByText(scriptWords.unread.unreachable)).toBeTruthy()
	expect(script.value).toContain('More words.')
	expect(edit).not.toHaveBeenCalled()
	reached = true
	await user.click(screen.getByRole('button', { name: scriptWords.again }))
	await put()
	expect(edit).toHaveBeenCalledOnce()
})

test('whoever may not write may read', async () => {
	show({ draft: { mayWrite: false } })
	expect((await field()).readOnly).toBe(true)
})
