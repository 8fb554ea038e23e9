import { parseArgs } from 'node:util'
import { languageTag, pseudoLanguage } from '#app/core/language/strings/language-name'

export type StringsArguments =
	| { act: 'ids'; paths: string[] }
	| { act: 'extract'; path: string; language: string; prune: boolean }
	| { act: 'check'; paths: string[]; format: 'pretty' | 'json' }
	| { act: 'pseudo'; path: string }
	| { act: 'help' }

export const usage = `Usage: npm run --silent content:strings -- COMMAND

  ids FILE…                 Gives every line of a scenario an id of its own, where
                            it stands: <Says id="third-call">. Nothing else in the
                            file changes, and doing it again changes nothing.
  extract FILE --to LANG    Makes or brings up to date the translation beside a
                            scenario (scenario.cy.yaml for --to cy): new strings
                            are added, translations kept, those of changed words
                            marked stale. Nothing is dropped without --prune.
  check [FILES]             Tells what is not translated, stale, unknown, or lacks
                            its {{slots}}; without files, in all of content/.
                            --format json prints the problems as one array.
  pseudo FILE               Prints a translation into the pseudo-language en-XA:
                            accents, longer, in brackets, to see what a layout
                            does with other languages.

LANG is a language tag (BCP 47): cy, de, pt-BR, zh-Hant.
Exit: 0 done, 1 something must be put right first (check: something is wrong),
      2 the command could not be understood.
`

/** The arguments of content:strings, or what is wrong with them. */
export function readStringsArguments(args: string[]): StringsArguments | string {
	try {
		const { values, positionals } = parseArgs({
			args,
			options: {
				to: { type: 'string' },
				prune: { type: 'boolean', default: false },
				format: { type: 'string', default: 'pretty' },
				help: { type: 'boolean', default: false },
			},
			allowPositionals: true,
		})
		const [act, ...paths] = positionals
		const [path, ...more] = paths
		const { to, prune, format } = values
		if (values.help) return { act: 'help' }
		if (to !== undefined && act !== 'extract') return '--to goes with extract.'
		if (prune && act !== 'extract') return '--prune goes with extract.'
		if (format !== 'pretty' && format !== 'json') return `--format is pretty or json, not "${format}".`
		if (act === 'check') return { act, paths, format }
		if (format === 'json') return '--format goes with check.'
		if (act === 'ids') return path === undefined ? 'Name one scenario file or more.' : { act, paths }
		if (act !== 'extract' && act !== 'pseudo')
			return act === undefined ? 'Say what to do.' : `There is no command "${act}".`
		if (path === undefined || more.length > 0) return 'Name one scenario file.'
		if (act === 'pseudo') return { act, path }
		const language = to === undefined ? null : languageTag(to)
		if (to === undefined) return 'Say which language: --to cy, for instance.'
		if (language === null) return `"${to}" is not a language tag. Examples: cy, de, pt-BR, zh-Hant.`
		if (language === pseudoLanguage) return `Nobody translates into ${pseudoLanguage}: it is made by pseudo.`
		return { act, path, language, prune }
	} catch (error) {
		return error instanceof Error ? error.message : String(error)
	}
}
