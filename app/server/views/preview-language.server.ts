import { join } from 'node:path'
import { openReport } from '#app/core/language/report'
import { directionOf, languageTag, pseudoLanguage } from '#app/core/language/strings/language-name'
import { pseudoTranslation } from '#app/core/language/strings/pseudo'
import { readTranslation } from '#app/core/language/strings/read-translation'
import { stringsOf } from '#app/core/language/strings/strings-of'
import { type TranslatedCounts, translated } from '#app/core/language/strings/translated'
import type { Translation } from '#app/core/language/strings/translation'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import type { ScenarioWords } from '#app/core/scenario/words'
import { type TranslationFile, translationsBeside } from '../content/translation-file.server'

export type SpokenPreview = {
	definition: ScenarioDefinition
	words: ScenarioWords
	/** The languages there are besides the author's: those of translation files, and the pseudo-language. */
	languages: { tag: string; name: string }[]
	/** The language it is in; null for the author's own words. */
	spoken: { tag: string; direction: 'ltr' | 'rtl'; counts: TranslatedCounts } | null
}

/**
 * A scenario as its author previews it, in the language asked for where there is one: only here, trainees play what the
 * author wrote. Translations are read from the scenario's folder below `root`, as they are now.
 */
export function previewIn(
	{ definition, words }: { definition: ScenarioDefinition; words: ScenarioWords },
	asked: string | null,
	root: string,
): SpokenPreview {
	const files = translationsBeside(join(root, 'content/scenarios', definition.slug, 'scenario.mdx'))
	const tags = files.flatMap(({ language }) => language ?? [])
	const languages = [...new Set([...tags, pseudoLanguage])].map((tag) => ({ tag, name: nameOf(tag) }))
	const tag = asked === null ? null : languageTag(asked)
	const translation = tag === null ? null : translationIn(tag, files, { definition, words })
	if (tag === null || !translation) return { definition, words, languages, spoken: null }
	const told = translated(definition, words, translation)
	return {
		definition: told.definition,
		words: told.words ?? words,
		languages,
		spoken: { tag, direction: directionOf(tag), counts: told.counts },
	}
}

function translationIn(
	tag: string,
	files: readonly TranslationFile[],
	{ definition, words }: { definition: ScenarioDefinition; words: ScenarioWords },
): Translation | null {
	if (tag === pseudoLanguage) return pseudoTranslation(stringsOf(definition, words))
	const file = files.find(({ language }) => language === tag)
	return file ? readTranslation(file.text, openReport(file.path, file.text).report, tag) : null
}

function nameOf(tag: string): string {
	if (tag === pseudoLanguage) return 'Pseudo-language'
	return new Intl.DisplayNames(['en-GB'], { type: 'language' }).of(tag) ?? tag
}
