import { useCallback, useMemo, useRef, useState } from 'react'
import { type Plan, type PlannedRun, playPlan } from '#app/core/play/play-plan'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import type { Move, RunState } from '#app/core/scenario/run'
import { startState } from '#app/core/scenario/step'
import type { WordingTold } from '#app/core/wording/wording-told'
import type { Typed } from '../play-engine'
import type { Preview, PreviewStart } from '../use-preview'
import type { Hear, PlayRules } from './play-rules'

const plain: Plan = { seed: 1, opening: { memory: 'none', typed: false }, set: null, moves: [] }

export type TestPlay = Preview & {
	planned: PlannedRun
	plan: Plan
	/** Plays from a state that was set by hand. */
	setTo: (state: RunState) => void
	/** Back to how it stood before a turn, from 1. */
	backTo: (turn: number) => void
	/** Leaves off what does not fit the text any more. */
	goOn: () => void
	/** Another run, from its start or with its moves. */
	open: (plan: Omit<Plan, 'set'>) => void
}

/**
 * A run of the text that is being written. It is kept as what was done, and played anew whenever the text changes, as far
 * as it fits; the state that somebody sets, and each move, is a place one can go back to.
 */
export function useTestPlay(definition: ScenarioDefinition, rules: PlayRules, hear: Hear): TestPlay {
	const [plan, setPlan] = useState<Plan>(plain)
	const [told, setTold] = useState<{ at: number; told: WordingTold | null } | null>(null)
	const planned = useMemo(() => playPlan(rules, definition, plan), [rules, definition, plan])
	const { run, runs } = planned
	const fitting = useMemo(() => plan.moves.slice(0, runs.length - 1), [plan, runs])
	const now = useRef(planned)
	now.current = planned
	const make = (move: Move) => setPlan({ ...plan, moves: [...fitting, move] })
	const jumpTo = useCallback(
		(state: RunState) => setPlan((before) => ({ ...before, set: state, moves: [] })),
		[],
	)
	async function write(text: string): Promise<Typed> {
		const typed = await hear({ ...plan, moves: fitting }, text)
		if (now.current !== planned) return { ok: false, refused: 'moved-on' }
		if (typed.ok) {
			setTold({ at: fitting.length + 1, told: typed.told })
			make(typed.move)
		}
		return typed
	}
	return {
		run,
		planned,
		plan,
		moves: [...fitting],
		told: told?.at === fitting.length ? told.told : null,
		canGoBack: fitting.length > 0,
		jumped: plan.set !== null,
		say: (reply) => make({ kind: 'chosen', reply }),
		write,
		back: () => setPlan({ ...plan, moves: fitting.slice(0, -1) }),
		restart: ({ seed, opening }: PreviewStart = plan) => setPlan({ seed, opening, set: null, moves: [] }),
		jump: (scene) => jumpTo({ ...startState(definition, run.state.values), at: scene, seen: [scene] }),
		setTo: jumpTo,
		backTo(turn) {
			const before = runs.findIndex(({ turns }) => turns.length === turn - 1)
			setPlan({ ...plan, moves: fitting.slice(0, Math.max(0, before)) })
		},
		goOn: () => setPlan({ ...plan, moves: fitting }),
		open: (wanted) => setPlan({ ...wanted, set: null }),
	}
}
