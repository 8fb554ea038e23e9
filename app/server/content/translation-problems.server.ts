import type { Problem } from '#app/core/language/problem'
import { openReport } from '#app/core/language/report'
import { checkFacts } from '#app/core/language/strings/check-facts'
import { checkTranslation } from '#app/core/language/strings/check-translation'
import { readTranslation } from '#app/core/language/strings/read-translation'
import { stringsOf } from '#app/core/language/strings/strings-of'
import type { ScenarioDocument } from './job.server'

/** What is wrong with a translation; where its scenario cannot be used itself, only whether the file can be read. */
export function translationProblems(
	scenario: Pick<ScenarioDocument, 'definition' | 'words'> | null,
	{ file, language, text }: { file: string; language: string | null; text: string },
): Problem[] {
	const { report, sorted } = openReport(file, text)
	if (language === null)
		report(
			'string-file',
			0,
			"The file's name does not say its language.",
			'Name it scenario.cy.yaml, say: scenario, the language, yaml.',
		)
	const translation = readTranslation(text, report, language)
	if (scenario && translation) {
		checkTranslation(stringsOf(scenario.definition, scenario.words), translation, report)
		checkFacts(scenario.definition, translation, report)
	}
	return sorted()
}
