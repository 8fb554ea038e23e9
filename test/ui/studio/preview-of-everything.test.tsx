import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { assess } from '#app/core/assessment/assess'
import { moveRun, startRun } from '#app/core/play/run'
import { stageOf } from '#app/core/play/stage-of'
import { scorer } from '#app/core/wording/marked'
import type { PlayEngine, Typed } from '#app/ui/studio/play-engine'
import { ScenarioStudio } from '#app/ui/studio/scenario-studio'
import { studioWords } from '#app/ui/words/studio'
import { theDelivery } from '#test/support/scenarios/the-delivery'
import { writtenOnServer } from '#test/support/written-on-server'
import { showPage } from '../show-page'

const definition = theDelivery()
const engine: PlayEngine = {
	start: startRun,
	move: moveRun,
	written: writtenOnServer(definition),
	stage: stageOf,
	result: (run) => assess(run, { resolution: { worst: 0, best: 100_000 } }, definition.rule),
}

function show(change: Partial<PlayEngine> = {}) {
	const value = { tag: 'Value', props: { of: 'item' }, children: [] }
	const words = {
		brief: [],
		beats: { 'post:pick-1:says-1': ['Where is ', value, '?'], 'post:pick-1:says-2': ['No ', value, '!'] },
	}
	const notes = [{ line: 12, text: 'The fee is easy to forget.' }]
	const play = { definition, words, bounds: [], notes, newest: true, hash: 'h', languages: [], spoken: null }
	showPage(
		<ScenarioStudio
			title="Delivery"
			state="published"
			problems={[]}
			engine={{ ...engine, ...change }}
			play={play}
		/>,
	)
}
const stateNow = () => screen.getByRole('region', { name: 'State' }).textContent ?? ''
const type = async (text: string) => {
	await userEvent.type(screen.getByRole('textbox', { name: 'Your reply, in your own words' }), text)
	await userEvent.click(screen.getByRole('button', { name: 'Say it' }))
}

test('values are put in words, and a variant can be chosen: the seed that draws it is found', async () => {
	show()
	const variant = screen.getByRole('combobox', { name: 'Variant' })
	await userEvent.selectOptions(variant, 'crate')
	expect(stateNow()).toContain('variantcrate')
	expect(screen.getByRole('log').textContent).toContain('the crate')
	expect(screen.getByRole('img', { name: /^Lena looks/ })).toBeTruthy()
	expect(document.body.textContent).not.toContain('{{')
})

test('a seed and what is remembered can be chosen; the case that holds then is the one shown', async () => {
	show()
	fireEvent.change(screen.getByRole('spinbutton', { name: 'Seed' }), { target: { value: '42' } })
	await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Remembers' }), 'badly')
	expect(stateNow()).toMatch(/Moodcross.*memorybadly.*Needs that countfound, sorry/)
	await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Go to scene' }), 'A private message')
	await userEvent.click(screen.getByRole('button', { name: 'Go' }))
	const ask = screen.getByRole('button', { name: /I will look with you/ }).textContent
	expect(ask).toContain('tone 0respect +1')
	expect(ask).toContain('if memory = badly: to desk, tone 0, respect +1')
})

test('typed replies are matched here as on the server, understood or not', async () => {
	show()
	await userEvent.click(screen.getByRole('checkbox', { name: 'Type where trainees type' }))
	expect(screen.getByRole('region', { name: 'What a typed reply can be taken for' }).textContent).toContain(
		'1 other way to say it',
	)
	await type('Lovely weather!')
	expect(await screen.findByText('We did not understand that one')).toBeTruthy()
	await type('I am so sorry! Please send me your order number in a private message.')
	await waitFor(() => expect(stateNow()).toContain(`Typed lasttaken for invite (${scorer})`))
	await type('Thank you, I will look with you.')
	expect(await screen.findByText(`taken for ask (${scorer})`)).toBeTruthy()
	expect(screen.getByRole('region', { name: 'What you wrote' }).textContent).toContain('Resolution')
	await userEvent.click(screen.getByRole('button', { name: /Please wait another week/ }))
	expect(stateNow()).toMatch(/patience4.*minutes4.*Facts earneddepot/)
})

describe('while the server reads what was typed', () => {
	const asked = async (written: PlayEngine['written']) => {
		show({ written })
		await userEvent.click(screen.getByRole('checkbox', { name: 'Type where trainees type' }))
		await type('Lovely weather!')
	}
	const box = () => screen.getByRole('textbox', { name: 'Your reply, in your own words' })

	test('the preview says so, keeps the words, and asks once', async () => {
		const written = vi.fn(() => new Promise<Typed>(() => {}))
		await asked(written)
		expect(screen.getByText(studioWords.writing)).toBeTruthy()
		await userEvent.click(screen.getByRole('button', { name: 'Say it' }))
		expect(written).toHaveBeenCalledOnce()
		expect(box()).toHaveProperty('value', 'Lovely weather!')
	})

	test('an answer that does not come is an error at the box, and the words stay', async () => {
		await asked(async () => ({ ok: false, refused: 'unreachable' }))
		expect(await screen.findByText(studioWords.writeErrors.unreachable)).toBeTruthy()
		expect(box().getAttribute('aria-invalid')).toBe('true')
		expect(box()).toHaveProperty('value', 'Lovely weather!')
		expect(screen.queryByText(studioWords.writing)).toBeNull()
	})

	test('a preview that has been moved meanwhile stays where it was moved to', async () => {
		let answer = (_: Typed) => {}
		await asked(() => new Promise<Typed>((resolve) => (answer = resolve)))
		await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Go to scene' }), 'At the screen')
		await userEvent.click(screen.getByRole('button', { name: 'Go' }))
		const move = { kind: 'written', text: 'x', scorer, matched: null, tone: null, respect: null } as const
		await act(async () => answer({ ok: true, move, told: null }))
		expect(screen.queryByText('We did not understand that one')).toBeNull()
		expect(stateNow()).toContain('desk')
	})
})

test('what is typed after a jump is marked at the scene jumped to', async () => {
	show()
	await userEvent.click(screen.getByRole('checkbox', { name: 'Type where trainees type' }))
	await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Go to scene' }), 'A private message')
	await userEvent.click(screen.getByRole('button', { name: 'Go' }))
	await type('Please wait another week.')
	expect(await screen.findByText(`taken for wait (${scorer})`)).toBeTruthy()
})

test('what cannot be had is shown with its reason and its condition, a deed as a deed', async () => {
	show()
	expect(screen.getByRole('button', { name: /You do this: You hide the post\./ })).toBeTruthy()
	await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Go to scene' }), 'At the screen')
	await userEvent.click(screen.getByRole('button', { name: 'Go' }))
	const region = screen.getByRole('region', { name: 'Not possible just now' })
	expect(region.textContent).toMatch(/for nothing\..*reason: Only where we let.*when memory = badly/)
})

test('authors\u2019 notes stand beside the preview, with their lines', () => {
	show()
	expect(screen.getByRole('region', { name: 'Notes' }).textContent).toContain(
		'Line 12The fee is easy to forget.',
	)
})
