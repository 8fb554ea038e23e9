import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '#app/core/assessment/assess'
import type { BotName } from '#app/core/paths/bots/bot'
import { botNames } from '#app/core/paths/bots/bot'
import { bots } from '#app/core/paths/bots/bots'
import { playAtRandom } from '#app/core/paths/bots/play-at-random'
import { playBot } from '#app/core/paths/bots/play-bot'
import { politeWordsIn } from '#app/core/paths/bots/polite-words'
import { boundsOf } from '#app/core/paths/bounds-of'
import { moveRun } from '#app/core/play/run'
import { draws } from '#app/core/scenario/chance'
import type { Reply, ScenarioDefinition } from '#app/core/scenario/definition'
import type { Run } from '#app/core/scenario/run'
import { startsOf } from '#app/core/scenario/starts'
import { offered } from '#app/core/scenario/step'
import { anyFullScenario } from '#test/support/scenarios/any-full-scenario'
import { aReply, aScenario, aScene } from '#test/support/scenarios/builders'
import { startedAt } from '#test/support/scenarios/every-run'

const slow = { timeout: 30_000 }

/** What a bot takes of these words, each the text of a reply named by its place. */
function takes(name: BotName, ...texts: (string | Partial<Reply>)[]): number | undefined {
	const choices = texts.map((text, at) => {
		const reply = aReply(`reply-${at}`, 'good', typeof text === 'string' ? { text } : text)
		return { text: reply.text, reply }
	})
	return bots.find((bot) => bot.name === name)?.pick(choices)
}

test('every bot that is named plays', () => {
	expect(bots.map(({ name }) => name)).toEqual([...botNames])
})

describe('what a bot takes', () => {
	test('longest and second longest count characters, the first of several', () => {
		expect(takes('longest', 'Yes.', 'Of course.', 'Certainly.')).toBe(1)
		expect(takes('second-longest', 'Yes.', 'Of course.', 'Not that I know.')).toBe(1)
		expect(takes('second-longest', 'Of course.', 'Certainly.', 'No.')).toBe(1)
		expect(takes('second-longest', 'Only this.')).toBe(-1)
	})

	test('politest counts polite words, each time they are said', () => {
		expect(takes('politest', 'Thank you.', 'Sorry, so sorry. Please wait.', 'No.')).toBe(1)
		expect(politeWordsIn("Good morning, and thank you. If you don't mind, could you wait?")).toBe(4)
		expect(politeWordsIn('If you don’t mind')).toBe(1)
		expect(politeWordsIn('The sirens were displeasing.')).toBe(0)
	})

	test('neutral takes the marks nearest to 0, and counts one left out as 0', () => {
		expect(takes('neutral', { tone: 1, respect: 1 }, { tone: -1, respect: 0 }, { respect: 2 })).toBe(1)
		expect(takes('neutral', { tone: 0, respect: 0 }, { tone: null, respect: null })).toBe(0)
	})

	test.each<[BotName, string, string]>([
		['apologise', 'I apologise for that.', 'A sorrowful day.'],
		['apologise', "I'm so sorry.", 'No harm done.'],
		['refund', 'Have your money back.', 'The money is gone.'],
		['refund', "I'll take 20% off.", 'I switched it off.'],
		['refund', 'This one is on the house.', 'The roof of the house.'],
		['escalate', "I'll ask my manager.", 'I can manage.'],
		['escalate', 'Let me put you through to fees.', 'Put it here.'],
	])('%s takes "%s" and leaves "%s"', (name, suits, not) => {
		expect(takes(name, not, suits)).toBe(1)
		expect(takes(name, not)).toBe(-1)
	})

	test('first takes the first', () => {
		expect(takes('first', 'No.', 'Yes.')).toBe(0)
	})
})

test('where nothing suits it, a bot takes the first reply', () => {
	const replies = [aReply('no', 'gave-up', { text: 'No.' }), aReply('yes', 'good', { text: 'Yes.' })]
	const definition = aScenario({ scenes: [aScene('opening', replies)] })
	const said = bots.map((bot) => playBot(definition, bot, { key: 'neutral', values: {} }, null)?.replies)
	expect(said[botNames.indexOf('refund')]).toEqual(['no'])
	expect(said[botNames.indexOf('longest')]).toEqual(['yes'])
})

test('a deed is read with the words, and a slot as what it stands for', () => {
	const longest = (deed: string) => {
		const definition = aScenario({
			scenes: [
				aScene('opening', [
					aReply('deed', 'good', { text: '', deed }),
					aReply('words', 'good', { text: '{{town}}' }),
				]),
			],
			variants: [{ id: 'far', texts: { town: 'Llanfairpwllgwyngyll' } }],
		})
		const bot = bots.find(({ name }) => name === 'longest')
		return bot && playBot(definition, bot, { key: 'neutral', values: {} }, null)?.replies
	}
	expect(longest('You nod for a good while.')).toEqual(['deed'])
	expect(longest('You only nod.')).toEqual(['words'])
})

/** A run played by the machine until it ends, each turn by what `pick` says. */
function playedBy(run: Run, pick: (replies: Reply[], turn: number) => number): Run {
	const replies = offered(run.definition, run.state)
	const reply = replies[pick(replies, run.state.turn)]
	if (run.ending !== null || !reply) return run
	const moved = moveRun(run, { kind: 'chosen', reply: reply.id })
	if (!moved.ok) throw new Error(moved.refused)
	return playedBy(moved.run, pick)
}
const startsWith = (definition: ScenarioDefinition) => {
	const bounds = boundsOf(definition)
	const [first, ...others] = startsOf(definition).map((start, at) => ({
		start,
		resolution: bounds[at]?.resolution ?? null,
	}))
	if (!first) throw new Error('there is always a start')
	return [first, ...others] as const
}

test('a bot says and reaches what the machine does with its replies', slow, () => {
	fc.assert(
		fc.property(anyFullScenario(), fc.constantFrom(...bots), (definition, bot) => {
			for (const { start, resolution } of startsWith(definition).slice(0, 2)) {
				const played = playBot(definition, bot, start, resolution)
				let run = startedAt(definition, start)
				for (const reply of played?.replies ?? []) {
					const moved = moveRun(run, { kind: 'chosen', reply })
					if (!moved.ok) throw new Error(moved.refused)
					run = moved.run
				}
				expect(run.ending).not.toBeNull()
				expect(played?.verdict).toMatchObject({
					scores: assess(run, { resolution }, definition.rule).scores,
					passed: assess(run, { resolution }, definition.rule).passed,
				})
			}
		}),
		{ numRuns: 30 },
	)
})

test('players by chance pass as often as the machine lets them', slow, () => {
	fc.assert(
		fc.property(anyFullScenario(), (definition) => {
			const starts = startsWith(definition)
			if (starts.length > 1) return
			let passed = 0
			for (let seed = 1; seed <= 12; seed += 1) {
				const run = playedBy(startedAt(definition, starts[0].start), ({ length }, turn) =>
					Math.floor((draws(seed, 'random-player', turn)() / 2 ** 32) * length),
				)
				if (assess(run, starts[0], definition.rule).passed) passed += 1
			}
			expect(playAtRandom(definition, starts, { seeds: 12 })).toEqual({ played: 12, passed })
		}),
		{ numRuns: 30 },
	)
})

test('chance is the same each time, and stops when it has taken its turns', () => {
	const definition = aScenario({
		scenes: [aScene('opening', [aReply('no', 'gave-up'), aReply('yes', 'good', { tone: 2, respect: 2 })])],
	})
	const starts = startsWith(definition)
	const { played, passed } = playAtRandom(definition, starts)
	expect(played).toBe(1000)
	expect(passed).toBeGreaterThan(400)
	expect(passed).toBeLessThan(600)
	expect(playAtRandom(definition, starts)).toEqual({ played, passed })
	expect(playAtRandom(definition, starts, { turns: 30 }).played).toBe(30)
})
