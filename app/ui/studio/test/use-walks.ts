import { useEffect, useState } from 'react'
import type { Bounds } from '#app/core/paths/bounds'
import type { WalkThrough } from '#app/core/play/walk-through'
import type { WalkThroughFault } from '#app/core/play/walk-through-problems'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import { lineOf } from '#app/core/writing/span-at-place'
import type { Hear, PlayRules } from './play-rules'
import type { DraftPlayView } from './plays-answer'

/** What came of a walk-through; `differences` in order, none where all is as expected. Null: it could not be played now. */
export type WalkStanding = DraftPlayView & {
	walk: WalkThrough | null
	differences: (Pick<WalkThroughFault, 'message' | 'fix'> & { line: number })[] | null
}

/** So long after the last change of the text, in ms. */
const rest = 250

/** Every walk-through, played against the text that is being written, and again when that changes. */
export function useWalks(
	plays: readonly DraftPlayView[] | null,
	rules: PlayRules,
	definition: ScenarioDefinition | null,
	bounds: readonly Bounds[],
	hear: Hear,
): WalkStanding[] | null {
	const [standing, setStanding] = useState<WalkStanding[] | null>(null)
	useEffect(() => {
		if (!plays) return
		let wanted = true
		const [plain, ...others] = bounds
		async function stand(play: DraftPlayView): Promise<WalkStanding> {
			const { walk, faults } = rules.readWalk(play.text)
			const told = (all: readonly WalkThroughFault[]) =>
				all
					.toSorted((one, other) => one.at - other.at)
					.map(({ at, message, fix }) => ({
						line: lineOf(play.text, at),
						message,
						...(fix === undefined ? {} : { fix }),
					}))
			if (!walk) return { ...play, walk, differences: told(faults) }
			if (!definition || !plain) return { ...play, walk, differences: null }
			const played = await rules.playWalk(definition, [plain, ...others], walk, hear)
			return { ...play, walk, differences: played.ok ? told(played.played.faults) : null }
		}
		async function standAll(all: readonly DraftPlayView[]) {
			const made: WalkStanding[] = []
			for (const play of all) {
				if (!wanted) return
				made.push(await stand(play))
			}
			if (wanted) setStanding(made)
		}
		const timer = setTimeout(() => void standAll(plays), rest)
		return () => {
			wanted = false
			clearTimeout(timer)
		}
	}, [plays, rules, definition, bounds, hear])
	return plays && standing
}
