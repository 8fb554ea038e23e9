import { existsSync, readFileSync } from 'node:fs'
import { openReport } from '#app/core/language/report'
import { pseudoLanguage } from '#app/core/language/strings/language-name'
import { pseudoTranslation } from '#app/core/language/strings/pseudo'
import { readTranslation } from '#app/core/language/strings/read-translation'
import { stringsOf } from '#app/core/language/strings/strings-of'
import { type TranslatedCounts, translated } from '#app/core/language/strings/translated'
import type { Translation } from '#app/core/language/strings/translation'
import { stageOf } from '#app/core/play/stage-of'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import type { Run } from '#app/core/scenario/run'
import { translationPath } from '#app/server/content/translation-file.server'

export type InLanguage = { definition: ScenarioDefinition; counts: TranslatedCounts }

/** A scenario in the language asked for, by the translation beside its file, or why it cannot be told so. */
export function inLanguage(
	definition: ScenarioDefinition,
	file: string,
	language: string,
): InLanguage | string {
	const strings = stringsOf(definition, null)
	const translation =
		language === pseudoLanguage ? pseudoTranslation(strings) : translationBeside(file, language)
	return typeof translation === 'string' ? translation : translated(definition, null, translation)
}

function translationBeside(file: string, language: string): Translation | string {
	const path = translationPath(file, language)
	if (!existsSync(path))
		return `There is no ${path}.\n\tMake it: npm run content:strings -- extract ${file} --to ${language}`
	const text = readFileSync(path, 'utf8')
	const { report, sorted } = openReport(path, text)
	const translation = readTranslation(text, report, language)
	if (translation) return translation
	return sorted()
		.map(({ line, column, message, fix }) => `${path}:${line}:${column} ${message}${fix ? `\n\t${fix}` : ''}`)
		.join('\n')
}

/** What a trainee has read so far and reads now, in the language of the run, and how much of it is translated. */
export function toldIn(language: string, counts: TranslatedCounts, run: Run) {
	const { heading, past, beats, replies } = stageOf(run)
	return {
		language: { tag: language, ...counts },
		told: {
			heading,
			words: [...past, ...beats].map(({ text }) => text),
			replies: replies.map(({ text }) => text),
		},
	}
}
