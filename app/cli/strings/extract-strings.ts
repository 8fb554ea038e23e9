import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { openReport } from '#app/core/language/report'
import { type Extracted, extract } from '#app/core/language/strings/extract'
import { readTranslation } from '#app/core/language/strings/read-translation'
import { stringsOf } from '#app/core/language/strings/strings-of'
import type { Translation } from '#app/core/language/strings/translation'
import { writeWhole } from '#app/server/check/write-whole.server'
import { translationPath } from '#app/server/content/translation-file.server'
import { type Answer, count, type Place, said, unsound } from './answer'
import { scenarioAt } from './scenario-at'

type Asked = { path: string; language: string; prune: boolean }

/** Makes or brings up to date the translation of one scenario. A file that cannot be read in full stays as it is. */
export async function extractStrings(place: Place, { path, language, prune }: Asked): Promise<Answer> {
	const scenario = await scenarioAt(place, path)
	if ('code' in scenario) return scenario
	const target = translationPath(scenario.path, language)
	const file = relative(place.from, target)
	const before = existsSync(target) ? readFileSync(target, 'utf8') : null
	const old = before === null ? null : readWhole(before, file, language)
	if (old && 'code' in old) return old
	const strings = stringsOf(scenario.document.definition, scenario.document.words)
	const { text, counts } = extract(strings, language, old, prune)
	if (before === null) writeFileSync(target, text, { flag: 'wx' })
	else if (text !== before && !writeWhole(target, before, text))
		return { code: 1, out: '', err: `${file}: somebody else has just changed the file; please try again.\n` }
	return said(`${file}: ${told(counts)}\n`)
}

/** What cannot be read would be lost, so it must be put right first. */
function readWhole(text: string, file: string, language: string): Translation | Answer {
	const { report, sorted } = openReport(file, text)
	const translation = readTranslation(text, report, language)
	const problems = sorted()
	if (translation && problems.length === 0) return translation
	return unsound(`${file} cannot be read in full, so it stays as it is.`, problems, new Map([[file, text]]))
}

function told({ strings, added, moved, stale, missing, gone }: Extracted['counts']): string {
	const parts = [
		added > 0 ? `${added} new` : '',
		moved > 0 ? `${moved} moved` : '',
		stale > 0 ? `${stale} stale` : '',
		missing > 0 ? `${missing} to translate` : '',
		gone > 0 ? `${gone} no longer in the scenario (--prune takes ${gone === 1 ? 'it' : 'them'} out)` : '',
	].filter((part) => part !== '')
	return `${count(strings, 'string')}; ${parts.length > 0 ? parts.join(', ') : 'all translated'}.`
}
