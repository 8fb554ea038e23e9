import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useAutosave } from '#app/ui/studio/bench/use-autosave'
import { keptWords } from '#app/ui/studio/bench/use-words-kept'

const saved = { text: 'one', version: 4, at: '2026-03-02T09:00:00.000Z' }
const asked: { text: string; version: string }[] = []
let answer: () => Response | Promise<Response>
const told = (body: object, status = 200) => new Response(JSON.stringify(body), { status })
const kept = (version: number) => told({ ok: true, version, at: '2026-03-02T09:01:00.000Z' })

beforeEach(() => {
	vi.useFakeTimers()
	window.localStorage.clear()
	asked.length = 0
	answer = () => kept(5)
	vi.stubGlobal('fetch', async (_url: string, { body }: { body: URLSearchParams }) => {
		asked.push({ text: body.get('text') ?? '', version: body.get('version') ?? '' })
		return answer()
	})
})
afterEach(() => {
	vi.useRealTimers()
	vi.unstubAllGlobals()
})

const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

function writing() {
	const { result, rerender } = renderHook(
		({ text }) => useAutosave({ draft: 'd', url: '/save', text, saved, enabled: true }),
		{ initialProps: { text: 'one' } },
	)
	return { result, write: (text: string) => rerender({ text }) }
}

test('a text is saved a moment after the last key, on the version that it was written on', async () => {
	const { result, write } = writing()
	write('on')
	await wait(500)
	write('two')
	expect(asked).toEqual([])
	await wait(1_000)
	expect(asked).toEqual([{ text: 'two', version: '4' }])
	expect(result.current.state).toEqual({ kind: 'saved', at: '2026-03-02T09:01:00.000Z' })
})

test('until it is saved this browser keeps it, and no longer', async () => {
	const { write } = writing()
	write('two')
	expect(keptWords('d')).toEqual({ text: 'two', version: 4 })
	await wait(1_000)
	expect(keptWords('d')).toBe(null)
})

test('while the server is away it is tried again, and the next version is asked on the last one', async () => {
	const { result, write } = writing()
	answer = () => Promise.reject(new TypeError('no network'))
	write('two')
	await wait(1_000)
	expect(result.current.state).toEqual({ kind: 'unsaved', why: 'unreachable' })
	expect(keptWords('d')).toEqual({ text: 'two', version: 4 })
	answer = () => kept(5)
	await wait(2_000)
	expect(result.current.state.kind).toBe('saved')
	write('three')
	await wait(1_000)
	expect(asked.at(-1)).toEqual({ text: 'three', version: '5' })
})

test('what is typed while a save is on its way is saved next', async () => {
	const { write } = writing()
	let send: (response: Response) => void = () => {}
	answer = () => new Promise((resolve) => (send = resolve))
	write('two')
	await wait(1_000)
	write('three')
	answer = () => kept(6)
	await act(async () => send(kept(5)))
	await wait(1_000)
	expect(asked).toEqual([
		{ text: 'two', version: '4' },
		{ text: 'three', version: '5' },
	])
})

test('where somebody else saved first both texts are there, and nothing is sent before one chooses', async () => {
	const { result, write } = writing()
	const theirs = { text: 'theirs', version: 5, by: 'Tova', at: '2026-03-02T09:00:30.000Z' }
	answer = () => told({ ok: false, refused: 'moved-on', ...theirs }, 409)
	write('mine')
	await wait(1_000)
	expect(result.current.state).toMatchObject({ kind: 'conflict', theirs: 'theirs', by: 'Tova' })
	write('mine too')
	await wait(5_000)
	expect(asked).toHaveLength(1)
	answer = () => kept(6)
	act(() => result.current.keepMine())
	await wait(1_000)
	expect(asked.at(-1)).toEqual({ text: 'mine too', version: '5' })
	expect(result.current.state.kind).toBe('saved')
})

test('whoever was signed out or is too long is told, and not asked again and again', async () => {
	const { result, write } = writing()
	answer = () => told({ ok: false, refused: 'too-long' }, 413)
	write('long')
	await wait(20_000)
	expect(result.current.state).toEqual({ kind: 'unsaved', why: 'too-long' })
	expect(asked).toHaveLength(1)
})
