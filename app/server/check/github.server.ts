import type { Problem } from '#app/core/language/problem'

/** Problems as workflow commands of GitHub Actions, one a line: each becomes a note at its line of the change. */
export function githubProblems(problems: readonly Problem[]): string {
	return problems.map(command).join('')
}

function command({ severity, file, line, column, code, message, fix }: Problem): string {
	const places = { file, line: String(line), col: String(column), title: code }
	const properties = Object.entries(places).map(([name, value]) => `${name}=${property(value)}`)
	return `::${severity} ${properties.join(',')}::${data(fix ? `${message}\n${fix}` : message)}\n`
}

/** As `@actions/core` escapes them: else a text could end its line and give a command of its own. */
function data(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
	return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
