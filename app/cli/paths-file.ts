import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { compile } from '#app/core/language/compile'
import { writtenAt } from '#app/core/language/written-at'
import { asMermaid } from '#app/core/paths/report/mermaid'
import { asPretty } from '#app/core/paths/report/pretty'
import { reportOf } from '#app/core/paths/report/report'
import { walkCap } from '#app/core/paths/walk'

const usage = `Usage: npm run --silent content:paths -- FILE [--format=pretty|json|mermaid] [--cap N]

Walks every path of a scenario and tells what was covered, which endings and scores each start can come to, the
shortest way to each ending and the best way. --format=mermaid draws scenes, replies and endings as a flowchart.
--cap is how many different states to walk at most, ${walkCap} unless told.
Exit: 0 walked, 1 the file has errors, 2 this help.
`

type Format = 'pretty' | 'json' | 'mermaid'
type Asked = { file: string; text: string; format: Format; cap: number }

function readArguments(args: string[]): Asked | string {
	try {
		const { values, positionals } = parseArgs({
			args,
			options: {
				format: { type: 'string', default: 'pretty' },
				cap: { type: 'string', default: String(walkCap) },
			},
			allowPositionals: true,
		})
		const [file, ...more] = positionals
		const { format } = values
		if (file === undefined || more.length > 0) return 'Name one scenario file.'
		if (format !== 'pretty' && format !== 'json' && format !== 'mermaid')
			return `The format is pretty, json or mermaid, not "${format}".`
		if (!/^[1-9]\d{0,6}$/.test(values.cap))
			return `The cap is a whole number from 1 to 9999999, not "${values.cap}".`
		if (!existsSync(file) || !statSync(file).isFile()) return `There is no file "${file}".`
		return { file, text: readFileSync(file, 'utf8'), format, cap: Number(values.cap) }
	} catch (error) {
		return error instanceof Error ? error.message : String(error)
	}
}

/** What `content:paths` prints for these arguments, and the exit code it ends with. */
export function pathsOfFile(args: string[]): { code: 0 | 1 | 2; out: string; err: string } {
	const asked = readArguments(args)
	if (typeof asked === 'string') return { code: 2, out: '', err: `${asked}\n\n${usage}` }
	const { file, text, format, cap } = asked
	// The paths are walked below, up to the cap asked for.
	const { definition, problems } = compile(text, { file, slug: slugOf(file), anchors: null, walk: false })
	if (!definition) {
		const lines = problems
			.filter(({ severity }) => severity === 'error')
			.map(
				({ line, column, message, code, fix }) =>
					`${file}:${line}:${column} ${message} (${code})${fix ? `\n\t${fix}` : ''}`,
			)
		return { code: 1, out: '', err: `${lines.join('\n')}\n` }
	}
	const report = reportOf(definition, cap)
	if (format === 'mermaid') return { code: 0, out: asMermaid(definition, report), err: '' }
	const places = writtenAt(text)
	if (format === 'json') {
		const uncovered = report.uncovered.map((one) => ({ ...one, at: places.get(one.key) ?? null }))
		return { code: 0, out: `${JSON.stringify({ ...report, file, uncovered }, null, '\t')}\n`, err: '' }
	}
	const placeOf = (key: string) => {
		const at = places.get(key)
		return at ? `${file}:${at.line}:${at.column}` : null
	}
	return { code: 0, out: asPretty(report, placeOf), err: '' }
}

/** The name of its folder, where that can name a scenario. */
function slugOf(file: string): string {
	const folder = basename(dirname(resolve(file)))
	return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(folder) ? folder : 'a-scenario'
}
