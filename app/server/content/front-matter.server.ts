import type { Place, Report } from './report.server'
import { readSafeYaml } from './safe-yaml.server'

export type FrontMatter = {
	/** Plain data; null when there is nothing between the dashes. */
	data: unknown
	/** It could not be read, and what is wrong has been reported. */
	faulty: boolean
	/** How many lines it takes, both rows of dashes included. */
	lines: number
	placeOf: (path: readonly PropertyKey[]) => Place
	has: (path: readonly PropertyKey[]) => boolean
}

/** The YAML reader takes time by the square of this, in the web process. */
const mostBytes = 16 * 1024

const sample = 'Start the file with a line of three dashes, then `title: ...`, then three dashes again.'

/** Reads the lines between the dashes. Null when the opening or closing dashes are not exactly that. */
export function readFrontMatter(text: string, report: Report): FrontMatter | null {
	const rows = text.split('\n')
	if (rows[0] !== '---') {
		const almost = /^\s*-{3,}/.test(rows[0] ?? '')
		report(
			almost ? 'front-matter-syntax' : 'front-matter-missing',
			{ line: 1, column: 1 },
			almost
				? 'The first line must be exactly three dashes, with nothing else on it.'
				: 'The file does not start with its title and other details.',
			sample,
		)
		return null
	}
	const end = rows.indexOf('---', 1)
	if (end === -1) {
		report(
			'front-matter-syntax',
			{ line: 1, column: 1 },
			'The second line of three dashes is missing.',
			sample,
		)
		return null
	}
	const inside = rows.slice(1, end).join('\n')
	if (Buffer.byteLength(inside) > mostBytes) {
		report(
			'too-long',
			{ line: 1, column: 1 },
			'The lines between the dashes are longer than 16 KiB.',
			'Shorten them.',
		)
		return null
	}
	const yaml = readSafeYaml(inside)
	const below = ({ line, column }: Place): Place => ({ line: line + 1, column })
	for (const { code, at, message, fix } of yaml.problems.slice(0, 50)) report(code, below(at), message, fix)
	const faulty = yaml.problems.length > 0
	return {
		data: yaml.data,
		faulty,
		lines: end + 1,
		placeOf: (path) => below(yaml.placeOf(path)),
		has: yaml.has,
	}
}
