import fc from 'fast-check'
import { moveRun, plainOpening, startRun } from '#app/core/play/run'
import { memories, type ScenarioDefinition } from '#app/core/scenario/definition'
import type { Move, Opening, Run } from '#app/core/scenario/run'
import { offered } from '#app/core/scenario/step'
import { anyFullScenario } from './any-full-scenario'
import { anyScenario } from './any-scenario'

export type Play = { definition: ScenarioDefinition; seed: number; opening: Opening; moves: Move[] }

/** What a drawn player does in a turn: which reply, and where it may be typed, what is made of that. */
type Pick = {
	reply: number
	typed: 'understood' | 'unclear' | 'not'
	tone: number | null
	respect: number | null
}

/** A random scenario and the replies of one random passage through it, to an ending. */
export function anyPlay(): fc.Arbitrary<{ definition: ScenarioDefinition; replies: string[] }> {
	return fc
		.record({ definition: anyScenario(), picks: picks(fc.constant('not')) })
		.map(({ definition, picks }) => ({
			definition,
			replies: passage(startRun(definition, 1), picks).flatMap((move) =>
				move.kind === 'chosen' ? [move.reply] : [],
			),
		}))
}

/** A random scenario of the full language and one random passage through it from any start, everything chosen. */
export function anyFullPlay(): fc.Arbitrary<Play> {
	return aPassage(anyFullScenario(), false, fc.constant('not'))
}

/** The same, with scenes that are typed: understood or not, worded well or poorly. */
export function anyTypedPlay(): fc.Arbitrary<Play> {
	return aPassage(anyFullScenario(), true, fc.constantFrom('understood', 'understood', 'unclear', 'not'))
}

/** Any passage through this scenario, everything chosen or scenes typed, from any start. */
export function anyPassage(definition: ScenarioDefinition): fc.Arbitrary<Play> {
	return fc.oneof(
		aPassage(fc.constant(definition), false, fc.constant('not')),
		aPassage(fc.constant(definition), true, fc.constantFrom('understood', 'unclear', 'not')),
	)
}

function aPassage(
	scenarios: fc.Arbitrary<ScenarioDefinition>,
	typed: boolean,
	typing: fc.Arbitrary<Pick['typed']>,
): fc.Arbitrary<Play> {
	return fc
		.record({
			definition: scenarios,
			seed: fc.integer({ min: 0, max: 1000 }),
			memory: fc.constantFrom(...memories),
			picks: picks(typing),
		})
		.map(({ definition, seed, memory, picks }) => {
			const opening = typed ? { memory, typed } : { ...plainOpening, memory }
			return { definition, seed, opening, moves: passage(startRun(definition, seed, opening), picks) }
		})
}

function picks(typing: fc.Arbitrary<Pick['typed']>): fc.Arbitrary<Pick[]> {
	const points = fc.option(fc.integer({ min: 0, max: 100 }))
	const pick = fc.record({ reply: fc.nat(), typed: typing, tone: points, respect: points })
	return fc.array(pick, { minLength: 24, maxLength: 24 })
}

function passage(start: Run, picks: readonly Pick[]): Move[] {
	const moves: Move[] = []
	let run = start
	for (let at = 0; run.ending === null; at += 1) {
		const pick = picks[at % picks.length]
		const choices = offered(run.definition, run.state)
		const reply = pick && choices[pick.reply % choices.length]?.id
		if (!pick || reply === undefined) throw new Error('there is always something to say')
		// After the picks run out nothing is left unclear, so that every passage ends.
		const typed = at < picks.length ? pick.typed : 'understood'
		const ways: Move[] = [wrote(typed === 'understood' ? reply : null, pick), { kind: 'chosen', reply }]
		const tried = typed === 'not' ? ways.toReversed() : ways
		for (const move of tried) {
			const moved = moveRun(run, move)
			if (!moved.ok) continue
			moves.push(move)
			run = moved.run
			break
		}
	}
	return moves
}

function wrote(matched: string | null, { tone, respect }: Pick): Move {
	const marks = matched === null ? { tone: null, respect: null } : { tone, respect }
	return { kind: 'written', text: 'typed', scorer: 'any', matched, ...marks }
}
