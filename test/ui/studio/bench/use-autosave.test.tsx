import { act, render } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Autosave, useAutosave } from '#app/ui/studio/bench/use-autosave'
import { keepWords, keptWords } from '#app/ui/studio/bench/use-words-kept'

const at = '2026-03-02T09:00:00.000Z'
const saved = { text: 'one', version: 1, at }
const theirs = { text: 'theirs', version: 2, by: 'Tara', at }
const sent = vi.fn((_url: string, init: RequestInit) => {
	const version = Number(new URLSearchParams(String(init.body)).get('version'))
	return Promise.resolve(
		version === 1
			? Response.json({ ok: false, refused: 'moved-on', ...theirs }, { status: 409 })
			: Response.json({ ok: true, version: version + 1, at }),
	)
})

beforeEach(() => {
	vi.useFakeTimers()
	sent.mockClear()
	vi.stubGlobal('fetch', sent)
	window.localStorage.clear()
})
afterEach(() => {
	vi.useRealTimers()
	vi.unstubAllGlobals()
})

let saving: Autosave
function Pane({ text }: { text: string }) {
	saving = useAutosave({ draft: 'a', url: '/saving', text, saved, enabled: true })
	return null
}
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

test('words that this browser held when the page opened are still there to be brought back', async () => {
	keepWords('a', { text: 'never saved', version: 1 })
	render(<Pane text="one" />)
	await pass(10)
	expect(keptWords('a')).toEqual({ text: 'never saved', version: 1 })
})

test('words are kept until they are taken back', async () => {
	const { rerender } = render(<Pane text="one" />)
	rerender(<Pane text="two" />)
	expect(keptWords('a')).toEqual({ text: 'two', version: 1 })
	rerender(<Pane text="one" />)
	expect(keptWords('a')).toBe(null)
	expect(saving.state).toEqual({ kind: 'saved', at })
})

test('a conflict that ends with the very text one has is saved', async () => {
	const { rerender } = render(<Pane text="one" />)
	rerender(<Pane text="mine" />)
	await pass(1_100)
	expect(saving.state).toMatchObject({ kind: 'conflict', theirs: 'theirs' })
	await act(async () => saving.settle())
	await pass(1_100)
	expect(saving.state).toEqual({ kind: 'saved', at })
	expect(sent).toHaveBeenCalledTimes(2)
})

test('a conflict about the same words is over when it is settled', async () => {
	const { rerender } = render(<Pane text="one" />)
	rerender(<Pane text="theirs" />)
	await pass(1_100)
	await act(async () => saving.settle())
	expect(saving.state).toEqual({ kind: 'saved', at })
	expect(keptWords('a')).toBe(null)
})
