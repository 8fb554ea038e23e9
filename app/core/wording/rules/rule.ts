import { type Pattern, patternOf } from './pattern'

/** What an act adds before anything was learnt, in grades (0-4) of tone, respect and resolution. */
export type Prior = readonly [tone: number, respect: number, resolution: number]
export type Rule = {
	act: string
	prior: Prior
	patterns: readonly Pattern[]
	/** Where one of these reaches into a match, it is none: it is denied, reported, or said of oneself. */
	unless: readonly Pattern[]
}

/** One act with its patterns, one a line, and those that excuse them. */
export function rule(act: string, prior: Prior, say: string, unless = ''): Rule {
	return { act, prior, patterns: patternsIn(say), unless: patternsIn(unless) }
}

function patternsIn(say: string): readonly Pattern[] {
	const lines = say.split('\n').map((line) => line.trim())
	return lines.filter((line) => line !== '').map(patternOf)
}
