import type { Problem } from '#app/core/language/problem'
import { codeFrame } from './code-frame.server'
import { shownText, wrapped } from './shown-text.server'

export type Told = {
	files: number
	problems: readonly Problem[]
	/** By the name that problems show. */
	texts: ReadonlyMap<string, string>
	/** Reading ages of the lessons among them, in years. */
	ages?: readonly number[]
}

const columns = 80

/** Problems as a person reads them: each with its line, a caret and the way out, by file; then a closing line. */
export function prettyProblems({ files, problems, texts, ages = [] }: Told, colour: boolean): string {
	const paint = colour ? painted : plain
	const lines: string[] = []
	for (const file of new Set(problems.map((problem) => problem.file))) {
		lines.push(paint.bold(shownText(file)), '')
		for (const problem of problems.filter((one) => one.file === file))
			lines.push(...told(problem, texts.get(file) ?? '', paint), '')
	}
	const errors = problems.filter(({ severity }) => severity === 'error').length
	const read = `${count(files, 'file')} read`
	if (problems.length === 0)
		return `${[`${read}, nothing to put right. Thank you.`, ...agesTold(ages)].join('\n')}\n`
	const found = `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`
	lines.push(`${read}: ${errors > 0 ? paint.error(found) : paint.warning(found)}.`)
	const mended = problems.filter(({ edits }) => edits).length
	if (mended > 0) lines.push(`--fix can put ${mended === problems.length ? 'all' : mended} of them right.`)
	lines.push(...agesTold(ages), ...guidePages(problems))
	return `${lines.join('\n')}\n`
}

function told(problem: Problem, text: string, paint: Paint): string[] {
	const { severity, code, line, column, message, fix } = problem
	const frame = codeFrame(text, problem, columns)
	return [
		`  ${`${line}:${column}`.padEnd(8)}${paint[severity](severity)}  ${paint.quiet(code)}`,
		...(frame ? [frame[0], `${frame[1].slice(0, -1)}${paint[severity]('^')}`] : []),
		...wrapped(message, columns - 10).map((row) => `${' '.repeat(10)}${row}`),
		...(fix
			? wrapped(fix, columns - 13).map((row, at) => `${' '.repeat(10)}${at === 0 ? '-> ' : '   '}${row}`)
			: []),
	]
}

/** How old somebody is who reads these lessons with ease; 12 is what the house aims at. */
function agesTold(ages: readonly number[]): string[] {
	if (ages.length === 0) return []
	const years = (age: number) => (Math.round(age * 10) / 10).toFixed(1)
	const mean = ages.reduce((sum, age) => sum + age, 0) / ages.length
	const span = ages.length === 1 ? '' : ` (${years(Math.min(...ages))} to ${years(Math.max(...ages))})`
	return [`Reading age of ${count(ages.length, 'lesson')}: ${years(mean)}${span}; aim for about 12.`]
}

function guidePages(problems: readonly Problem[]): string[] {
	const codes = [...new Set(problems.map(({ code }) => code))]
	const pages = codes.slice(0, 8).map((code) => `  content/guide/problems/${code}.mdx`)
	const more = codes.length > 8 ? ['  and so on: content/guide/problems/<code>.mdx'] : []
	return ['Why it matters and how to mend it:', ...pages, ...more]
}

function count(number: number, one: string): string {
	return `${number} ${one}${number === 1 ? '' : 's'}`
}

type Paint = Record<'bold' | 'quiet' | 'error' | 'warning', (text: string) => string>
const same = (text: string): string => text
const plain: Paint = { bold: same, quiet: same, error: same, warning: same }
const sgr = (on: number, off: number) => (text: string) => `\u001b[${on}m${text}\u001b[${off}m`
const painted: Paint = { bold: sgr(1, 22), quiet: sgr(2, 22), error: sgr(31, 39), warning: sgr(33, 39) }
