import { afterEach, expect, test, vi } from 'vitest'
import { askReading } from '#app/ui/studio/bench/ask-reading'

afterEach(() => {
	vi.unstubAllGlobals()
})

const answers = (make: () => Response | Promise<Response>) => {
	const sent = vi.fn((_url: string, _init: RequestInit) => Promise.resolve(make()))
	vi.stubGlobal('fetch', sent)
	return sent
}
const ask = (whole = false, signal = new AbortController().signal) =>
	askReading('/read', 'Words & <Scene>\n', whole, signal)

test('the text is posted as it is, to our own server and with our own cookie', async () => {
	const sent = answers(() => Response.json({ ok: true, problems: [], whole: false }))
	expect(await ask(true)).toMatchObject({ ok: true })
	const [url, init] = sent.mock.calls[0] ?? []
	expect(url).toBe('/read')
	expect(init).toMatchObject({ method: 'POST', credentials: 'same-origin', redirect: 'manual' })
	expect([...new URLSearchParams(String(init?.body))]).toEqual([
		['text', 'Words & <Scene>\n'],
		['whole', 'yes'],
	])
})

test.each(['superseded', 'busy', 'timeout', 'crashed'] as const)(
	'a refusal is an answer: %s',
	async (why) => {
		answers(() => Response.json({ ok: false, why }, { status: 503 }))
		expect(await ask()).toEqual({ ok: false, why })
	},
)

test('a reader that cannot be started just now is one that is busy', async () => {
	answers(() => Response.json({ ok: false, why: 'unavailable' }, { status: 503 }))
	expect(await ask()).toEqual({ ok: false, why: 'busy' })
})

test('an ended session, a text over the cap, a lost connection and a strange answer are answers too', async () => {
	answers(() => {
		const redirected = new Response(null)
		Object.defineProperty(redirected, 'type', { value: 'opaqueredirect' })
		return redirected
	})
	expect(await ask()).toEqual({ ok: false, why: 'signed-out' })
	answers(() => new Response('', { status: 401 }))
	expect(await ask()).toEqual({ ok: false, why: 'signed-out' })
	answers(() => new Response('', { status: 413 }))
	expect(await ask()).toEqual({ ok: false, why: 'too-long' })
	answers(() => Promise.reject(new TypeError('failed')))
	expect(await ask()).toEqual({ ok: false, why: 'unreachable' })
	for (const strange of ['<html>', '1', '{}', '{"ok":true}', '{"ok":false,"why":"<b>"}']) {
		answers(() => new Response(strange))
		expect(await ask(), strange).toEqual({ ok: false, why: 'unreachable' })
	}
})

test('whoever stops asking is told so', async () => {
	const stop = new AbortController()
	answers(() => {
		stop.abort()
		return Promise.reject(new DOMException('aborted', 'AbortError'))
	})
	expect(await ask(false, stop.signal)).toEqual({ ok: false, why: 'stopped' })
})
