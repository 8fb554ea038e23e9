import { extract } from '#app/core/language/strings/extract'
import { pseudoLanguage } from '#app/core/language/strings/language-name'
import { pseudoTranslation } from '#app/core/language/strings/pseudo'
import { stringsOf } from '#app/core/language/strings/strings-of'
import { type Answer, type Place, said } from './answer'
import { scenarioAt } from './scenario-at'

/** Prints a scenario's translation into the pseudo-language. */
export async function pseudoStrings(place: Place, path: string): Promise<Answer> {
	const scenario = await scenarioAt(place, path)
	if ('code' in scenario) return scenario
	const strings = stringsOf(scenario.document.definition, scenario.document.words)
	return said(extract(strings, pseudoLanguage, pseudoTranslation(strings), true).text)
}
