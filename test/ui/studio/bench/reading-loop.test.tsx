import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ReadingOutcome } from '#app/ui/studio/bench/ask-reading'
import { openReadingLoop, type ReadingState } from '#app/ui/studio/bench/reading-loop'

beforeEach(() => {
	vi.useFakeTimers()
})
afterEach(() => {
	vi.useRealTimers()
})

type Read = Extract<ReadingOutcome, { ok: true }>
const read = (more: Partial<Read> = {}): Read => ({
	...{ ok: true, whole: false, problems: [], reading: null },
	...{ play: null, words: null, lesson: null },
	...more,
})
const play = { definition: { slug: 'a' }, bounds: [] } as unknown as NonNullable<Read['play']>
const words = { brief: [], beats: {} }

/** A loop over a server that answers when the test says so. */
function looping() {
	const asked: {
		text: string
		whole: boolean
		signal: AbortSignal
		answer: (one: ReadingOutcome) => void
	}[] = []
	const states: ReadingState[] = []
	const loop = openReadingLoop(
		(text, whole, signal) =>
			new Promise((answer) => {
				signal.addEventListener('abort', () => answer({ ok: false, why: 'stopped' }))
				asked.push({ text, whole, signal, answer })
			}),
		(state) => states.push(state),
	)
	const answer = async (one: ReadingOutcome) => {
		asked.at(-1)?.answer(one)
		await vi.advanceTimersByTimeAsync(0)
	}
	const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)
	const told = () => asked.map(({ text, whole }) => (whole ? `${text} whole` : text))
	return { loop, asked, told, answer, pass, now: () => states.at(-1) }
}

test('the first text is read at once, a changed one a moment after the last key', async () => {
	const { loop, told, answer, pass, now } = looping()
	loop.changed('a')
	expect(now()).toEqual({ checked: null, reading: true })
	await pass(0)
	expect(told()).toEqual(['a'])
	await answer(read({ whole: true }))
	expect(now()).toMatchObject({ checked: { text: 'a', unread: null }, reading: false })
	for (const text of ['ab', 'abc', 'abcd']) {
		loop.changed(text)
		await pass(150)
	}
	expect(told()).toEqual(['a'])
	expect(now()?.reading).toBe(true)
	await pass(50)
	expect(told()).toEqual(['a', 'abcd'])
})

test('the fast answer is shown first, then the whole', async () => {
	const { loop, told, answer, pass, now } = looping()
	loop.changed('a')
	await pass(0)
	await answer(read({ play }))
	expect(now()).toMatchObject({ checked: { words: null }, reading: false })
	await pass(1_000)
	expect(told()).toEqual(['a', 'a whole'])
	await answer(read({ play, words, whole: true }))
	expect(now()).toMatchObject({ checked: { text: 'a', words }, reading: false })
	await pass(60_000)
	expect(told()).toHaveLength(2)
})

test('words stay until newer ones are there, and go where there is an error', async () => {
	const { loop, answer, pass, now } = looping()
	loop.changed('a')
	await pass(0)
	await answer(read({ play, words, whole: true }))
	loop.changed('ab')
	await pass(200)
	await answer(read({ play }))
	expect(now()?.checked).toMatchObject({ text: 'ab', words })
	loop.changed('abc')
	await pass(200)
	await answer(read())
	expect(now()?.checked).toMatchObject({ text: 'abc', words: null })
})

test('one request is on its way at a time, and the newest text is the next', async () => {
	const { loop, told, answer, pass, now } = looping()
	loop.changed('a')
	await pass(0)
	loop.changed('ab')
	await pass(300)
	loop.changed('abc')
	await pass(300)
	expect(told()).toEqual(['a'])
	await answer(read())
	expect(told()).toEqual(['a', 'abc'])
	// What is known of the older text is shown, and that a newer answer is on its way.
	expect(now()).toMatchObject({ checked: { text: 'a' }, reading: true })
	await answer(read())
	expect(now()).toMatchObject({ checked: { text: 'abc' }, reading: false })
})

test('an answer that comes while somebody types does not hurry the next request', async () => {
	const { loop, told, answer, pass } = looping()
	loop.changed('a')
	await pass(0)
	loop.changed('ab')
	await pass(100)
	await answer(read())
	await pass(50)
	expect(told()).toEqual(['a'])
	await pass(50)
	expect(told()).toEqual(['a', 'ab'])
})

test('the words of an older text are waited for no longer', async () => {
	const { loop, asked, told, answer, pass } = looping()
	loop.changed('a')
	await pass(0)
	await answer(read({ play }))
	await pass(1_000)
	expect(told()).toEqual(['a', 'a whole'])
	loop.changed('ab')
	expect(asked[1]?.signal.aborted).toBe(true)
	await pass(200)
	expect(told()).toEqual(['a', 'a whole', 'ab'])
})

test.each(['unreachable', 'busy'] as const)(
	'%s: what was known stays, it is said, and tried again',
	async (why) => {
		const { loop, told, answer, pass, now } = looping()
		loop.changed('a')
		await pass(0)
		const known = read({
			problems: [{ code: 'x', severity: 'error', file: 'f', line: 1, column: 1, message: 'm' }],
		})
		await answer({ ...known, whole: true })
		loop.changed('ab')
		await pass(200)
		await answer({ ok: false, why })
		expect(now()).toMatchObject({
			checked: { text: 'a', problems: known.problems, unread: why },
			reading: false,
		})
		await pass(1_000)
		expect(told()).toEqual(['a', 'ab', 'ab'])
		await answer({ ok: false, why })
		await pass(1_000)
		expect(told()).toHaveLength(3)
		await pass(1_000)
		expect(told()).toHaveLength(4)
		await answer(read({ whole: true }))
		expect(now()?.checked).toMatchObject({ text: 'ab', unread: null })
	},
)

test('where the connection is back it is tried at once', async () => {
	const { loop, told, answer, pass } = looping()
	loop.changed('a')
	await pass(0)
	await answer({ ok: false, why: 'unreachable' })
	loop.again()
	await pass(0)
	expect(told()).toEqual(['a', 'a'])
	await answer(read({ whole: true }))
	loop.again()
	await pass(60_000)
	expect(told()).toHaveLength(2)
})

test.each(['timeout', 'crashed', 'signed-out', 'too-long'] as const)(
	'%s is said, and not tried again before the text changes',
	async (why) => {
		const { loop, told, answer, pass, now } = looping()
		loop.changed('a')
		await pass(0)
		await answer({ ok: false, why })
		expect(now()).toMatchObject({ checked: { problems: [], unread: why }, reading: false })
		await pass(600_000)
		expect(told()).toEqual(['a'])
		loop.changed('ab')
		await pass(200)
		expect(told()).toEqual(['a', 'ab'])
	},
)

test('a reading that another tab took the place of is asked again, and nothing is said', async () => {
	const { loop, told, answer, pass, now } = looping()
	loop.changed('a')
	await pass(0)
	await answer({ ok: false, why: 'superseded' })
	expect(now()).toEqual({ checked: null, reading: true })
	await pass(1_000)
	expect(told()).toEqual(['a', 'a'])
})

test('what fails for an older text is not said of the newer', async () => {
	const { loop, answer, pass, now } = looping()
	loop.changed('a')
	await pass(0)
	loop.changed('ab')
	await answer({ ok: false, why: 'timeout' })
	expect(now()).toEqual({ checked: null, reading: true })
})

test('after it is closed nothing is asked or told', async () => {
	const { loop, asked, told, pass, now } = looping()
	loop.changed('a')
	await pass(0)
	const before = now()
	loop.close()
	expect(asked[0]?.signal.aborted).toBe(true)
	await pass(60_000)
	loop.changed('ab')
	await pass(60_000)
	expect(told()).toEqual(['a'])
	expect(now()).toMatchObject({ checked: before?.checked })
})
