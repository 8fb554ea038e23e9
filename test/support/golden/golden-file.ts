import { readdirSync, readFileSync } from 'node:fs'
import type { Result } from '#app/core/assessment/result'
import type { Bounds } from '#app/core/paths/bounds'
import type { Rule } from '#app/core/scenario/definition'
import type { Move, Opening } from '#app/core/scenario/run'

export const goldenFolder = 'test/core/golden'

/** A version as its engine stored it: the definition in the format of then. */
export type GoldenVersion = { version: string; definition: unknown; bounds: [Bounds, ...Bounds[]] }

/** One ended attempt as its engine played and scored it. */
export type GoldenReplay = {
	version: string
	seed: number
	opening: Opening
	moves: Move[]
	rule: Rule
	/** The start whose bounds it was scored by. */
	bounds: string
	/** The replies as they stood on stage before each move. */
	shown: string[][]
	/** The mood after each move. */
	moods: string[]
	result: Result
}

export type Golden = { engine: string; versions: Map<string, GoldenVersion>; replays: GoldenReplay[] }

/** Engines that have golden replays, by their files. */
export const goldenEngines = readdirSync(goldenFolder).flatMap(
	(file) => /^engine-(.+)\.jsonl$/.exec(file)?.[1] ?? [],
)

/** Every golden replay of one engine: a line that names it, then versions and replays, one JSON text a line. */
export function goldenOf(engine: string): Golden {
	const golden: Golden = { engine, versions: new Map(), replays: [] }
	for (const line of readFileSync(`${goldenFolder}/engine-${engine}.jsonl`, 'utf8').trimEnd().split('\n')) {
		const one: { engine: string } | GoldenVersion | GoldenReplay = JSON.parse(line)
		if ('definition' in one) golden.versions.set(one.version, one)
		else if ('result' in one) golden.replays.push(one)
		else if (one.engine !== engine) throw new Error(`engine-${engine}.jsonl is of engine ${one.engine}`)
	}
	return golden
}
