import { nearest } from '../nearest'
import type { Report } from '../report'
import { isReserved } from '../reserved'
import { swap, type Way, wayTo } from '../way-to'
import type { Vocabulary } from './vocabulary'

/** Reports a name that is no variable, with the likeliest thing that was meant. */
export function noteUnknownVariable(name: string, at: number, words: Vocabulary, report: Report): void {
	if (words.lost.has(name)) return
	report('unknown-variable', at, `There is no variable "${name}".`, ...wayOut(name, at, words))
}

function wayOut(name: string, at: number, words: Vocabulary): Way {
	const glued = /^(.+)-(\d+)$/.exec(name)
	if (glued?.[1] && words.variables.has(glued[1]))
		return [
			`Put a space before the minus: "${glued[1]} -${glued[2]}".`,
			[swap(name, at, `${glued[1]} -${glued[2]}`)],
		]
	if (nearest(name, words.variables.keys())) return wayTo(name, at, words.variables.keys())
	if (words.moods.has(name)) return [`That is a mood: write mood = ${name}.`, undefined]
	if (words.needs.has(name)) return [`That is a need: write met(${name}).`, undefined]
	if (words.replies.has(name)) return [`That is a reply: write said(${name}).`, undefined]
	if (words.scenes.has(name)) return [`That is a scene: write seen(${name}).`, undefined]
	const own = [...words.variables.keys()].filter((one) => !isReserved(one))
	return wayTo(name, at, own, 'Declare it under state in the front matter.')
}
