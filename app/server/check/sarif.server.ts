import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Problem, TextEdit } from '#app/core/language/problem'
import { contentProblems } from '../content/lesson-problems'
import { editsOnDisk } from './raw-offsets.server'
import { shownText } from './shown-text.server'

export type SarifOptions = {
	/** The folder that holds `content/guide`. */
	root: string
	/** What the files of problems are relative to. */
	from: string
	version: string
	texts: ReadonlyMap<string, string>
}

/** Problems as SARIF 2.1.0, which code hosts and editors show at their lines; edits are offered as fixes. */
export function sarifProblems(problems: readonly Problem[], options: SarifOptions): string {
	const codes = [...new Set(problems.map(({ code }) => code))].sort()
	const log = {
		$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
		version: '2.1.0',
		runs: [
			{
				tool: {
					driver: {
						name: 'Rapport content:check',
						semanticVersion: options.version,
						rules: codes.map((code) => ruleOf(code, options.root)),
					},
				},
				originalUriBaseIds: { SRCROOT: { uri: `${pathToFileURL(options.from).href}/` } },
				columnKind: 'utf16CodeUnits',
				results: problems.map((problem) => resultOf(problem, codes.indexOf(problem.code), options.texts)),
			},
		],
	}
	return `${JSON.stringify(log, null, '\t')}\n`
}

function ruleOf(code: string, root: string) {
	const entry = Object.entries(contentProblems).find(([name]) => name === code)?.[1]
	const page = join(root, 'content', 'guide', 'problems', `${code}.mdx`)
	const words = existsSync(page) ? readFileSync(page, 'utf8').replace(/^---\n[^]*?\n---\n+/, '') : ''
	return {
		id: code,
		shortDescription: { text: entry?.title ?? code },
		...(words ? { help: { text: words, markdown: words }, helpUri: pathToFileURL(page).href } : {}),
		defaultConfiguration: { level: entry?.severity ?? 'error' },
	}
}

function resultOf(problem: Problem, ruleIndex: number, texts: ReadonlyMap<string, string>) {
	const { code, severity, file, line, column, message, fix, edits } = problem
	const artifactLocation = locationOf(file)
	const words = shownText(message)
	return {
		ruleId: code,
		ruleIndex,
		level: severity,
		message: { text: fix ? `${words} ${shownText(fix)}` : words },
		locations: [{ physicalLocation: { artifactLocation, region: { startLine: line, startColumn: column } } }],
		...(edits ? { fixes: [fixOf(artifactLocation, fix, editsOnDisk(texts.get(file) ?? '', edits))] } : {}),
	}
}

/** Relative to the folder one stands in; a file elsewhere by its whole address. */
function locationOf(file: string) {
	const uri = file.split('/').map(encodeURIComponent).join('/')
	return { uri, uriBaseId: 'SRCROOT' }
}

function fixOf(artifactLocation: ReturnType<typeof locationOf>, fix: string | undefined, edits: TextEdit[]) {
	return {
		description: { text: fix ?? 'Put it right.' },
		artifactChanges: [
			{
				artifactLocation,
				replacements: edits.map(({ start, end, text }) => ({
					deletedRegion: { charOffset: start, charLength: end - start },
					insertedContent: { text },
				})),
			},
		],
	}
}
