import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startRun } from '#app/core/play/run'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import type { Opening, Run, Written } from '#app/core/scenario/run'
import { marked } from '#app/core/wording/marked'
import type { Marking } from '#app/core/wording/marking'
import { writtenAs } from '#app/core/wording/written-as'
import { aLine, aNeed, aReply, aScenario, aScene } from '#test/support/scenarios/builders'
import { theDelivery } from '#test/support/scenarios/the-delivery'

vi.mock('#app/core/wording/marked', () => ({ scorer: 'test-1', marked: vi.fn() }))

const heard = { act: 'apology', dimension: 'tone', start: 0, end: 5, points: 9 } as const
const hurt = { act: 'blame', dimension: 'respect', start: 6, end: 9, points: -4 } as const
const plain = {
	scorer: 'test-1',
	tone: 62,
	respect: 81,
	resolution: 40,
	met: [],
	sure: true,
	unsure: null,
	capped: null,
	acts: [heard, hurt],
	missing: [],
	exact: { tone: 62, respect: 81, resolution: 40 },
}
const marks = (more: Partial<Marking> = {}) => vi.mocked(marked).mockReturnValue({ ...plain, ...more })
beforeEach(() => marks())
afterEach(() => vi.mocked(marked).mockClear())

const typing: Opening = { memory: 'none', typed: true }
const begun = (definition: ScenarioDefinition = theDelivery(), opening = typing): Run =>
	startRun(definition, 1, opening)
const at = (scene: string, run = begun()): Run => ({ ...run, state: { ...run.state, at: scene } })
const sorry = 'So sorry! Please write to me privately with your order number.'
const none = { matched: null, tone: null, respect: null }

test('a text that means a reply has its id, the marks of its own wording, and how it was judged', () => {
	expect(writtenAs(begun(), sorry)).toEqual({
		kind: 'written',
		text: sorry,
		scorer: 'test-1',
		matched: 'invite',
		tone: 62,
		respect: 81,
		judged: { sure: true, capped: null, resolution: 40, evidence: [heard, hurt] },
	})
})

test('a text that means none has no marks, and so does one for a reply that is not on offer', () => {
	const lost = writtenAs(begun(), 'Lovely weather!')
	expect(lost).toEqual({ kind: 'written', text: 'Lovely weather!', scorer: 'test-1', ...none })
	expect(writtenAs(begun(), 'Please wait another week for it.')).toMatchObject(none)
})

test('it is marked for what was just said, by whom, in which mood and where', () => {
	writtenAs(begun(), sorry)
	expect(vi.mocked(marked).mock.lastCall?.[0]).toMatchObject({
		text: sorry,
		context: expect.stringMatching(/^Second week without the .+\.$|^No the .+\. Again\.$/),
		mood: 'calm',
		channel: 'social',
	})
	writtenAs(at('desk'), 'Sending it out again costs three pounds.')
	expect(vi.mocked(marked).mock.lastCall?.[0]).toMatchObject({
		context: 'Sam Green: I can take it out today.',
		channel: 'chat',
	})
})

test('the marks of a text that the scorer is not sure about are its match’s, a +1 at most', () => {
	marks({ sure: false, unsure: 'mixed', tone: 5, respect: 100 })
	expect(writtenAs(begun(), sorry)).toMatchObject({ tone: 75, respect: 75, judged: { sure: false } })
	const badly = at('private', begun(theDelivery(), { ...typing, memory: 'badly' }))
	// The marks are those of the case that holds.
	expect(writtenAs(badly, 'Thank you, I will look with you.')).toMatchObject({ tone: 50, respect: 75 })
})

test('wording that caps a mark stands, however sure the scorer is', () => {
	marks({ sure: false, unsure: 'mixed', capped: 'insult', tone: 20, respect: 10 })
	expect(writtenAs(begun(), sorry)).toMatchObject({ tone: 20, respect: 10, judged: { capped: 'insult' } })
})

const unmarked = () =>
	begun(
		aScenario({
			scenes: [
				aScene('s', [aReply('flat', 'good', { text: 'Third shelf on the left.' })], { answer: 'write' }),
			],
		}),
	)

test('what the author leaves unmarked stays unmarked, but for what would hurt anybody', () => {
	const flat = () => writtenAs(unmarked(), 'Third shelf, left')
	expect(flat()).toMatchObject({ matched: 'flat', tone: null, respect: null })
	marks({ sure: false, unsure: 'mixed' })
	expect(flat()).toMatchObject({ tone: null, respect: null })
	marks({ capped: 'non-apology', respect: 50 })
	expect(flat()).toMatchObject({ tone: null, respect: null })
	marks({ capped: 'threat', tone: 20, respect: 10 })
	expect(flat()).toMatchObject({ tone: 20, respect: 10 })
})

test('the person’s own words over again are not understood', () => {
	const asked = aScene('s', [aReply('sorry', 'good', { text: 'I am sorry that this is your third call.' })], {
		answer: 'write',
		beats: [
			{ kind: 'says', lines: [aLine('s:says-1', { text: 'This is my third call. Nobody writes it down!' })] },
		],
	})
	const run = begun(aScenario({ scenes: [asked] }))
	expect(writtenAs(run, 'this is my third call')).toMatchObject(none)
	expect(writtenAs(run, 'This is my third call, nobody writes it down')).toMatchObject(none)
	expect(writtenAs(run, 'I am sorry, this is your third call')).toMatchObject({ matched: 'sorry' })
})

const model = 'I am sorry, Maya Osei. Could you send me your order number in a private message?'
const copied: Partial<Written> = {
	matched: 'invite',
	tone: 50,
	respect: 50,
	judged: { sure: true, capped: null, resolution: 40, evidence: [hurt], copied: true },
}

test('words that were shown before earn no mark above neutral and no praise, and marks below it stay', () => {
	expect(writtenAs(begun(), model, [model])).toMatchObject(copied)
	expect(
		writtenAs(begun(), model.toLowerCase().replaceAll(/[,.?]/g, ''), ['Other words.', model]),
	).toMatchObject(copied)
	expect(writtenAs(begun(), sorry, [model])).toMatchObject({ tone: 62, respect: 81 })
	marks({ tone: 31, respect: 90 })
	expect(writtenAs(begun(), model, [model])).toMatchObject({ tone: 31, respect: 50 })
})

test('the choices beside the text box count as shown, and only once they are there', () => {
	const run = begun()
	const words = model.replace(
		'Maya Osei',
		String(run.definition.variants.find(({ id }) => id === run.state.values.variant)?.texts.person),
	)
	const lost: Written = { text: 'Hm.', scorer: 'test-1', ...none }
	expect(writtenAs({ ...run, unclear: [lost] }, words)).toMatchObject({ tone: 62 })
	expect(writtenAs({ ...run, unclear: [lost, lost] }, words)).toMatchObject(copied)
})

const needing = (examples: string[], side: 'task' | 'people' = 'task') =>
	begun(
		aScenario({
			needs: [aNeed('when', { side, examples, near: ['It will come some day.'] })],
			scenes: [
				aScene(
					's',
					[
						aReply('date', 'good', {
							tone: 1,
							respect: 1,
							text: 'Your new appointment is ready.',
							meets: ['when'],
						}),
						aReply('wait', 'good', { tone: 0, respect: 0, text: 'Please ring again some other time.' }),
					],
					{ answer: 'write' },
				),
			],
		}),
	)

test('a need that one reply alone meets tells that reply by its examples', () => {
	const run = needing(['You can come on Friday at nine.'])
	expect(writtenAs(run, 'You can come on Friday at nine.')).toMatchObject({ matched: 'date' })
	expect(vi.mocked(marked).mock.lastCall?.[0].needs).toEqual({
		when: { examples: ['You can come on Friday at nine.'], near: ['It will come some day.'] },
	})
})

test('without a need of the task that could be met here, a text is marked by its acts alone', () => {
	for (const run of [needing([]), needing(['You can come on Friday.'], 'people'), unmarked()]) {
		writtenAs(run, run.definition.scenes[0]?.replies[0]?.text ?? '')
		expect(vi.mocked(marked).mock.lastCall?.[0].needs).toBeUndefined()
	}
})
