import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ScriptOutcome } from '#app/ui/studio/script/ask-script'
import type { KeptScript } from '#app/ui/studio/script/kept-script'
import { openScriptDesk } from '#app/ui/studio/script/script-desk'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A desk before a server that makes of the text "x" the script "X" and back, unless it is told to refuse. */
function aDesk(kept: KeptScript | null = null) {
	const seen: string[] = []
	const at: {
		text: string
		kept: KeptScript | null
		refuses: Extract<ScriptOutcome, { ok: false }>['why'] | null
	} = {
		text: 'one',
		kept,
		refuses: null,
	}
	const desk = openScriptDesk({
		ask: async (text, script) => {
			if (at.refuses) return { ok: false, why: at.refuses }
			seen.push(`${text}:${script ?? ''}`)
			const made = script === null ? text : script.toLowerCase()
			return { ok: true, text: made, script: made.toUpperCase(), notes: [], places: [] }
		},
		put: (text) => {
			at.text = text
			desk.sees(text)
		},
		tell: () => {},
		keeping: {
			read: () => at.kept,
			keep: (one) => {
				at.kept = one
			},
			drop: () => {
				at.kept = null
			},
		},
	})
	return { desk, at, seen, settled: () => vi.advanceTimersByTimeAsync(20_000) }
}

test('a text opens as its script, and what is typed comes into the text a moment later', async () => {
	const { desk, at, settled } = aDesk()
	desk.sees('one')
	await settled()
	expect(desk.state()).toMatchObject({ script: 'ONE', stands: 'in' })
	desk.typed('ONE MORE')
	expect(desk.state().stands).toBe('on-its-way')
	expect(at.kept).toMatchObject({ script: 'ONE MORE' })
	await settled()
	expect([at.text, at.kept, desk.state().stands]).toEqual(['one more', null, 'in'])
})

test('each script is read on the text that it was begun on, until one leaves the field', async () => {
	const { desk, seen, settled } = aDesk()
	desk.sees('one')
	await settled()
	for (const script of ['ONE T', 'ONE TW', 'ONE TWO']) {
		desk.typed(script)
		await settled()
	}
	expect(seen).toEqual(['one:', 'one:ONE T', 'one:ONE TW', 'one:ONE TWO'])
	desk.left()
	desk.typed('ONE TWO!')
	await settled()
	expect(seen.at(-1)).toBe('one two:ONE TWO!')
})

test('a script that is written otherwise than the text would say it is shown so once one leaves the field', async () => {
	const { desk, settled } = aDesk()
	desk.sees('one')
	await settled()
	desk.typed('One two')
	await settled()
	expect(desk.state().script).toBe('One two')
	desk.left()
	await settled()
	expect(desk.state().script).toBe('ONE TWO')
})

test('when the text changes elsewhere the script goes along', async () => {
	const { desk, settled } = aDesk()
	desk.sees('one')
	await settled()
	desk.sees('two')
	await settled()
	expect(desk.state()).toMatchObject({ script: 'TWO', stands: 'in' })
})

test('out of reach, the script stays as typed, says so, and goes in when the server is back', async () => {
	const { desk, at, settled } = aDesk()
	desk.sees('one')
	await settled()
	at.refuses = 'unreachable'
	desk.typed('MINE')
	await settled()
	expect(desk.state()).toMatchObject({ script: 'MINE', stands: 'on-its-way', unread: 'unreachable' })
	expect(at.kept).toEqual({ base: 'one', beside: 'one', script: 'MINE' })
	at.refuses = null
	await settled()
	expect([at.text, desk.state().unread]).toEqual(['mine', null])
})

test.each(['mine', 'theirs'] as const)(
	'where both have changed nothing is lost until one chooses: %s',
	async (which) => {
		const { desk, at, settled } = aDesk()
		desk.sees('one')
		await settled()
		desk.typed('MINE')
		desk.sees('theirs')
		await settled()
		expect(desk.state()).toMatchObject({ script: 'MINE', stands: 'apart' })
		expect([at.text, at.kept?.script]).toEqual(['one', 'MINE'])
		desk.choose(which)
		await settled()
		expect(desk.state()).toMatchObject({ script: which === 'mine' ? 'MINE' : 'THEIRS', stands: 'in' })
		expect(at.kept).toBeNull()
	},
)

test('a script that was left behind in this browser comes back, and goes in where the text is as it was', async () => {
	const left = { base: 'zero', beside: 'one', script: 'LEFT' }
	const same = aDesk(left)
	same.desk.sees('one')
	await same.settled()
	expect([same.at.text, same.seen]).toEqual(['left', ['zero:LEFT']])
	const moved = aDesk(left)
	moved.desk.sees('two')
	await moved.settled()
	expect(moved.desk.state()).toMatchObject({ script: 'LEFT', stands: 'apart' })
})

test('what cannot be read is not asked for again and again', async () => {
	const { desk, at, settled } = aDesk()
	desk.sees('one')
	await settled()
	at.refuses = 'unreadable'
	desk.typed('MINE')
	await settled()
	expect(desk.state()).toMatchObject({ script: 'MINE', unread: 'unreadable' })
	at.refuses = null
	await settled()
	expect(at.text).toBe('one')
	desk.again()
	await settled()
	expect(at.text).toBe('mine')
})
