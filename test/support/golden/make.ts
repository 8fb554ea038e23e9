import { createHash } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { assess } from '#app/core/assessment/assess'
import type { Bounds } from '#app/core/paths/bounds'
import { boundsAt, boundsOf } from '#app/core/paths/bounds-of'
import { replayRun } from '#app/core/play/run'
import { stageOf } from '#app/core/play/stage-of'
import { canonical } from '#app/core/scenario/canonical'
import type { Rule, ScenarioDefinition } from '#app/core/scenario/definition'
import { startFor } from '#app/core/scenario/starts'
import { engineVersion } from '#app/core/version'
import { anyFullScenario } from '#test/support/scenarios/any-full-scenario'
import { anyPassage, type Play } from '#test/support/scenarios/any-play'
import { theParcel } from '#test/support/scenarios/the-parcel'
import { goldenFolder } from './golden-file'

/*
 * Keeps what today's engine makes of many attempts: npx tsx test/support/golden/make.ts
 * A new engine adds its file; what an earlier engine said is never written again.
 */

const strict: Rule = {
	pass: { total: 90, tone: 75, respect: 85, resolution: 100 },
	weights: { tone: 20, respect: 50, resolution: 30 },
}
const file = `${goldenFolder}/engine-${engineVersion}.jsonl`
const seed = 20_260
const lines: unknown[] = [{ engine: engineVersion }]

keep(theParcel(), 12)
for (const definition of fc.sample(anyFullScenario(), { seed, numRuns: 20 })) keep(definition, 12)

if (existsSync(file)) {
	process.stderr.write(`${file} is there already: golden replays are kept as they are.\n`)
	process.exitCode = 1
} else writeFileSync(file, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`)

function keep(definition: ScenarioDefinition, plays: number): void {
	const version = createHash('sha256').update(canonical(definition)).digest('hex')
	const bounds = boundsOf(definition)
	lines.push({ version, definition, bounds })
	for (const [at, play] of fc.sample(anyPassage(definition), { seed, numRuns: plays }).entries()) {
		lines.push({ version, ...replayOf(play, bounds, at % 4 === 3 ? strict : definition.rule) })
	}
}

function replayOf(play: Play, all: [Bounds, ...Bounds[]], rule: Rule) {
	const { definition, seed, opening, moves } = play
	const runs = [...moves.keys(), moves.length].map((count) => {
		const replayed = replayRun(definition, seed, moves.slice(0, count), opening)
		if (!replayed.ok) throw new Error(`move ${replayed.at} is ${replayed.refused}`)
		return replayed.run
	})
	const ended = runs.at(-1)
	if (!ended) throw new Error('there is a run of no moves')
	const bounds = boundsAt(all, definition, startFor(definition, seed, opening.memory))
	return {
		seed,
		opening,
		moves,
		rule,
		bounds: bounds.start,
		shown: runs.slice(0, -1).map((run) => stageOf(run).replies.map(({ id }) => id)),
		moods: runs.slice(1).map(({ mood }) => mood),
		result: assess(ended, bounds, rule),
	}
}
