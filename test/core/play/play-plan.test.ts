import { expect, test } from 'vitest'
import { type Plan, playPlan } from '#app/core/play/play-plan'
import { moveRun, plainOpening, replayRun, startRun } from '#app/core/play/run'
import { setState } from '#app/core/play/set-state'
import type { Move, RunState } from '#app/core/scenario/run'
import { offered } from '#app/core/scenario/step'
import { theParcel } from '#test/support/scenarios/the-parcel'

const rules = { start: startRun, move: moveRun }
const parcel = theParcel()
const first = startRun(parcel, 1)
const chosen = (reply: string): Move => ({ kind: 'chosen', reply })

/** The first reply on offer, and again, to the end. */
function someMoves(): Move[] {
	const moves: Move[] = []
	let run = first
	while (run.ending === null) {
		const move = chosen(offered(parcel, run.state)[0]?.id ?? '')
		const moved = moveRun(run, move)
		if (!moved.ok) throw new Error(moved.refused)
		moves.push(move)
		run = moved.run
	}
	return moves
}

const plan = (change: Partial<Plan>): Plan => ({
	seed: 1,
	opening: plainOpening,
	set: null,
	moves: [],
	...change,
})

test('a plan from the start is what replaying its moves comes to, with every state on the way', () => {
	const moves = someMoves()
	const { runs, run, stopped } = playPlan(rules, parcel, plan({ moves }))
	const replayed = replayRun(parcel, 1, moves)
	expect(stopped).toBeNull()
	expect(runs).toHaveLength(moves.length + 1)
	expect(replayed).toEqual({ ok: true, run })
})

test('in a changed definition it goes as far as it fits, and says where it stops', () => {
	const moves = someMoves()
	const second = moves[1]
	if (second?.kind !== 'chosen') throw new Error('there are two moves')
	const without = {
		...parcel,
		scenes: parcel.scenes.map((scene) => ({
			...scene,
			replies: scene.replies.filter(({ id }) => id !== second.reply),
		})),
	}
	const { run, stopped } = playPlan(rules, without, plan({ moves }))
	expect(stopped).toEqual({ at: 1, move: second, refused: 'not-offered' })
	expect(run.turns).toHaveLength(1)
})

test('play goes on from a state that was set', () => {
	const scene = parcel.scenes[1]
	if (!scene) throw new Error('there is a second scene')
	const set: RunState = { ...first.state, at: scene.id, values: { trust: 4 } }
	const begun = playPlan(rules, parcel, plan({ set })).run
	const reply = offered(parcel, begun.state)[0]
	if (!reply) throw new Error('something is on offer there')
	const { run } = playPlan(rules, parcel, plan({ set, moves: [chosen(reply.id)] }))
	expect([begun.state.at, begun.state.values, run.turns.length]).toEqual([scene.id, { trust: 4 }, 1])
})

test('what a definition does not have is left out of a wished state, and what is too much is cut down', () => {
	const wished: RunState = {
		at: 'nowhere',
		turn: 900,
		values: { trust: 99, ghost: 1 },
		met: ['heard', 'ghost'],
		said: ['ghost'],
		seen: ['ghost'],
	}
	const { state, mood } = setState(first, wished)
	expect(state).toEqual({
		at: first.state.at,
		turn: parcel.turns.most - 1,
		values: { trust: 4 },
		met: ['heard'],
		said: [],
		seen: [first.state.at],
	})
	expect(mood).toBe('calm')
})
