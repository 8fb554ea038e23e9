import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { languageTag } from '#app/core/language/strings/language-name'

/** A translation file beside a scenario. `language` is the one in its name; null where that names none. */
export type TranslationFile = { path: string; language: string | null; text: string }

const shape = /^scenario\.(.+)\.yaml$/

/** Whether a file of this name is a translation: `scenario.cy.yaml`. `scenario.play.yaml` is a walk-through. */
export function isTranslationName(name: string): boolean {
	const language = shape.exec(name)?.[1]
	return language !== undefined && language !== 'play' && !language.endsWith('.play')
}

/** Where the translation of a scenario's file into a language lies. */
export function translationPath(scenario: string, language: string): string {
	return join(dirname(scenario), `scenario.${language}.yaml`)
}

/** The translations in a scenario's folder, by name. */
export function translationsBeside(scenario: string): TranslationFile[] {
	const folder = dirname(scenario)
	if (!existsSync(folder)) return []
	return readdirSync(folder)
		.filter(isTranslationName)
		.sort()
		.map((name) => {
			const path = join(folder, name)
			const written = shape.exec(name)?.[1] ?? ''
			return { path, language: languageTag(written), text: readFileSync(path, 'utf8') }
		})
}
