import { type Pattern, patternOf } from './pattern'

/** What an act adds before anything was learnt, in grades (0-4) of tone, respect and resolution. */
export type Prior = readonly [tone: number, respect: number, resolution: number]
export type Rule = {
	act: string
	prior: Prior
	patterns: readonly Pattern[]
}

/** One act with its patterns, one a line. */
export function rule(act: string, prior: Prior, say: string): Rule {
	const lines = say.split('\n').map((line) => line.trim())
	return {
		act,
		prior,
		patterns: lines.filter((line) => line !== '').map(patternOf),
	}
}
