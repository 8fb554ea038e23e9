import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moveRun, replayRun, startRun } from '#app/core/play/run'
import type { Move } from '#app/core/scenario/run'
import { offered, withheld } from '#app/core/scenario/step'
import { anyFullPlay, anyTypedPlay } from '#test/support/scenarios/any-play'
import { replayedPlay } from '#test/support/scenarios/played'
import { theParcel } from '#test/support/scenarios/the-parcel'

const chose = (...replies: string[]): Move[] => replies.map((reply) => ({ kind: 'chosen', reply }))

test('a run starts at the first scene with no turn taken', () => {
	const parcel = theParcel()
	expect(startRun(parcel, 7)).toMatchObject({
		seed: 7,
		mood: 'tense',
		turns: [],
		ending: null,
		state: { at: 'opening', turn: 0 },
	})
})

test('a move takes one turn and leaves the run it was made in as it was', () => {
	const before = startRun(theParcel(), 7)
	const moved = moveRun(before, { kind: 'chosen', reply: 'procedure' })
	expect(moved).toMatchObject({
		ok: true,
		run: {
			mood: 'hostile',
			turns: [
				{ number: 1, scene: 'opening', tone: 25, again: false, moodBefore: 'tense', moodAfter: 'hostile' },
			],
		},
	})
	expect(before.turns).toEqual([])
})

test('a replay leads to the ending', () => {
	const replayed = replayRun(theParcel(), 7, chose('believe', 'own-and-ring'))
	expect(replayed).toMatchObject({
		ok: true,
		run: { ending: 'kept', mood: 'calm', state: { met: ['heard', 'remedy', 'truth'], turn: 2 } },
	})
})

test('a reply that is not on offer is refused, at its place', () => {
	expect(replayRun(theParcel(), 7, chose('procedure', 'own-and-ring'))).toEqual({
		ok: false,
		at: 1,
		refused: 'not-offered',
	})
	expect(replayRun(theParcel(), 7, chose('nonsense'))).toEqual({ ok: false, at: 0, refused: 'not-offered' })
})

test('nothing can be said after the ending', () => {
	expect(replayRun(theParcel(), 7, chose('believe', 'own', 'own'))).toEqual({
		ok: false,
		at: 2,
		refused: 'already-ended',
	})
})

test('a run copied through JSON moves on as the one it was copied from', () => {
	const run = startRun(theParcel(), 7)
	const copy = { ...run, state: structuredClone(run.state) }
	expect(moveRun(copy, { kind: 'chosen', reply: 'believe' })).toEqual(
		moveRun(run, { kind: 'chosen', reply: 'believe' }),
	)
})

test('two branches from one run do not disturb each other', () => {
	const run = startRun(theParcel(), 7)
	const warm = moveRun(run, { kind: 'chosen', reply: 'believe' })
	const cold = moveRun(run, { kind: 'chosen', reply: 'procedure' })
	expect(warm.ok && moveRun(warm.run, { kind: 'chosen', reply: 'own-and-ring' }).ok).toBe(true)
	expect(cold.ok && moveRun(cold.run, { kind: 'chosen', reply: 'own-and-ring' }).ok).toBe(false)
})

test('a replay is the run made move by move', () => {
	fc.assert(
		fc.property(fc.oneof(anyFullPlay(), anyTypedPlay()), (play) => {
			const { definition, seed, opening, moves } = play
			let run = startRun(definition, seed, opening)
			for (const move of moves) {
				const moved = moveRun(run, move)
				if (!moved.ok) throw new Error('the passage does what is asked')
				run = moved.run
			}
			expect(replayRun(definition, seed, moves, opening)).toEqual({ ok: true, run })
			expect(run.ending).toBe(run.state.at)
		}),
	)
})

test('what is withheld is never on offer, and lists of a state are sorted, without doubles', () => {
	fc.assert(
		fc.property(anyTypedPlay(), (play) => {
			const { turns } = replayedPlay(play)
			for (const { before, after } of turns) {
				const offer = offered(play.definition, before).map(({ id }) => id)
				expect(withheld(play.definition, before).filter(({ id }) => offer.includes(id))).toEqual([])
				for (const list of [after.met, after.said, after.seen])
					expect(list).toEqual([...new Set(list)].toSorted())
				expect(Object.keys(after.values)).toEqual(play.definition.state.map(({ name }) => name))
			}
		}),
	)
})
