import type { ScenarioDefinition } from '../../scenario/definition'
import { factShown } from '../checks/paths/fact-shown'
import { rewritten } from './rewritten'

/** What a trainee reads only when all is over, or never as it stands: facts may be told there. */
const afterwards = /^(?:fact|variant|expects|need|extra):|^wanted$|:story\b|:why$|:like-\d+$/

/**
 * Facts that a translation tells in so many words where the author's text does not: by key, the ids of the facts. The
 * proof that a fact is never told too early is about the author's text, and holds only as long as there are none.
 */
export function factsTold(definition: ScenarioDefinition, told: ScenarioDefinition): Map<string, string[]> {
	if (definition.facts.length === 0) return new Map()
	const [shown, shownThere] = [factShown(definition), factShown(told)]
	const texts = new Map<string, string>()
	rewritten(told, ({ key, text }) => {
		texts.set(key, text)
		return text
	})
	const found = new Map<string, string[]>()
	rewritten(definition, ({ key, text }) => {
		const there = texts.get(key)
		if (there === undefined || there === text || afterwards.test(key)) return text
		const own = shown(text)
		const more = shownThere(there).filter((fact) => !own.includes(fact))
		if (more.length > 0) found.set(key, more)
		return text
	})
	return found
}
