import { act, render } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ReadingState } from '#app/ui/studio/bench/reading-loop'
import { useReading } from '#app/ui/studio/bench/use-reading'

const sent = vi.fn((_url: string, init: RequestInit) => {
	const text = new URLSearchParams(String(init.body)).get('text')
	const problem = { code: text, severity: 'error', file: 'f', line: 1, column: 1, message: 'm' }
	return Promise.resolve(
		Response.json({
			...{ ok: true, whole: true, problems: [problem], reading: null },
			...{ play: null, words: null, lesson: null },
		}),
	)
})

beforeEach(() => {
	vi.useFakeTimers()
	sent.mockClear()
	vi.stubGlobal('fetch', sent)
})
afterEach(() => {
	vi.useRealTimers()
	vi.unstubAllGlobals()
})

let seen: ReadingState
function Pane({ text, enabled = true, url = '/read' }: { text: string; enabled?: boolean; url?: string }) {
	seen = useReading(url, text, enabled)
	return null
}
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

test('the hook reads a text when the page opens and after each change', async () => {
	const { rerender } = render(<Pane text="one" />)
	await pass(10)
	expect(seen).toMatchObject({ checked: { text: 'one', problems: [{ code: 'one' }] }, reading: false })
	rerender(<Pane text="two" />)
	expect(seen).toMatchObject({ checked: { text: 'one' }, reading: true })
	await pass(250)
	expect(seen).toMatchObject({ checked: { text: 'two', problems: [{ code: 'two' }] }, reading: false })
	expect(sent).toHaveBeenCalledTimes(2)
})

test('where it is not enabled nothing is asked, and nothing after the page is left', async () => {
	const { rerender, unmount } = render(<Pane text="one" enabled={false} />)
	await pass(1_000)
	expect(sent).not.toHaveBeenCalled()
	expect(seen).toEqual({ checked: null, reading: false })
	rerender(<Pane text="one" />)
	unmount()
	await pass(1_000)
	expect(sent).not.toHaveBeenCalled()
})

test('when the connection is back the text is read at once', async () => {
	sent.mockImplementationOnce(() => Promise.reject(new TypeError('lost')))
	render(<Pane text="one" />)
	await pass(10)
	expect(seen.checked).toMatchObject({ unread: 'unreachable' })
	window.dispatchEvent(new Event('online'))
	await pass(10)
	expect(seen.checked).toMatchObject({ text: 'one', unread: null })
})

test('another draft is read from its own address', async () => {
	const { rerender } = render(<Pane text="one" />)
	await pass(10)
	rerender(<Pane text="one" url="/other" />)
	await pass(10)
	expect(sent.mock.calls.map(([url]) => url)).toEqual(['/read', '/other'])
})
