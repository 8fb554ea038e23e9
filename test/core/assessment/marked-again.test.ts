import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { assess } from '#app/core/assessment/assess'
import { neverLess } from '#app/core/assessment/never-less'
import type { Result } from '#app/core/assessment/result'
import { confirmedRun } from '#app/core/play/confirmed-run'
import { markedTurns } from '#app/core/play/typed-turns'
import type { Points, Run } from '#app/core/scenario/run'
import { anyFullPlay, anyTypedPlay, type Play } from '#test/support/scenarios/any-play'
import { replayedPlay } from '#test/support/scenarios/played'

vi.setConfig({ testTimeout: 30_000 })

const anyAtAll = () => fc.oneof(anyFullPlay(), anyTypedPlay())
const bounds = { resolution: { worst: 0, best: 100_000 } }
const assessed = (run: Run): Result => assess(run, bounds, run.definition.rule)
const anyPoints = () => fc.integer({ min: 0, max: 100 })
const wayOf = ({ turns, ending }: Run) => [turns.map(({ scene, reply }) => [scene, reply.id]), ending]

/** One marked turn of a play, by a number that any will do for; nothing where no turn is marked. */
function oneTurn(play: Play, pick: number) {
	const run = replayedPlay(play)
	const turns = markedTurns(run, play.moves)
	const one = turns[pick % Math.max(1, turns.length)]
	fc.pre(one !== undefined)
	return { run, turns, ...one }
}

const higher = (own: Points | null, points: Points) => (own === null ? null : Math.max(own, points))

test('every marked turn, chosen or typed, has a move of its own', () => {
	fc.assert(
		fc.property(anyAtAll(), (play) => {
			const moves = markedTurns(replayedPlay(play), play.moves).map(({ move }) => move)
			expect(new Set(moves).size).toBe(moves.length)
			expect(moves).toEqual(moves.toSorted((a, b) => a - b))
		}),
	)
})

test('a mark of any turn changes the marks of that turn alone, and never the way that was gone', () => {
	fc.assert(
		fc.property(anyAtAll(), fc.nat(), anyPoints(), anyPoints(), (play, pick, tone, respect) => {
			const { run, turns, move, turn } = oneTurn(play, pick)
			if (move === undefined || turn === undefined) return
			const given = {
				number: move,
				tone: turn.tone === null ? null : tone,
				respect: turn.respect === null ? null : respect,
			}
			const again = confirmedRun(run, play.moves, [given])
			expect(wayOf(again)).toEqual(wayOf(run))
			for (const { turn: one } of turns) {
				const { tone, respect } = again.turns[one.number - 1] ?? one
				const expected = one.number === turn.number ? given : one
				expect([tone, respect]).toEqual([expected.tone, expected.respect])
			}
		}),
	)
})

test('the marks that were given in play, given again, come to the same', () => {
	fc.assert(
		fc.property(anyAtAll(), (play) => {
			const run = replayedPlay(play)
			const same = markedTurns(run, play.moves).map(({ move: number, turn: { tone, respect } }) => ({
				...{ number, tone, respect },
			}))
			expect(assessed(confirmedRun(run, play.moves, same))).toEqual(assessed(run))
		}),
	)
})

test('a turn marked again, the higher mark counting, never comes to less', () => {
	fc.assert(
		fc.property(anyAtAll(), fc.nat(), anyPoints(), anyPoints(), (play, pick, tone, respect) => {
			const { run, move, turn } = oneTurn(play, pick)
			if (move === undefined || turn === undefined) return
			const mark = { number: move, tone: higher(turn.tone, tone), respect: higher(turn.respect, respect) }
			const before = assessed(run)
			const after = neverLess(before, assessed(confirmedRun(run, play.moves, [mark])))
			expect(after.scores.total).toBeGreaterThanOrEqual(
				before.passed === after.passed ? before.scores.total : 0,
			)
			expect(after.passed || !before.passed).toBe(true)
		}),
	)
})

test('what would be less leaves all as it was; what is more, or the same, counts', () => {
	const result = (total: number, passed: boolean): Result => ({
		scores: { tone: 0, respect: 0, resolution: 0, total },
		passed,
		experience: 'expected',
		ending: 'good',
		outcome: 'solved',
		accepted: true,
		returns: true,
		needs: [],
		extras: [],
		critical: [],
		respectCap: null,
		missed: [],
	})
	const [low, high] = [result(60_000, false), result(80_000, false)]
	const [lowPass, highPass] = [result(60_000, true), result(80_000, true)]
	expect(neverLess(high, low)).toBe(high)
	expect(neverLess(low, high)).toBe(high)
	expect(neverLess(lowPass, high)).toBe(lowPass)
	expect(neverLess(high, lowPass)).toBe(lowPass)
	expect(neverLess(highPass, { ...highPass })).not.toBe(highPass)
})
