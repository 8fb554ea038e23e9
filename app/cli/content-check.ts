import { parseArgs } from 'node:util'
import type { Problem } from '#app/core/language/problem'
import { checkPaths } from '#app/server/content/check-paths.server'
import { childPath } from '#app/server/content/child-path.server'
import { compileWith } from '#app/server/content/compile-content.server'
import { createCompiler } from '#app/server/content/compiler.server'
import { rootFolder } from '#app/server/store/root.server'

const usage = `Usage: npm run --silent content:check -- [--format=json|pretty] [files or folders]

Checks lessons, scenarios, courses and guide pages; without a path, everything in content/.
Exit: 0 nothing wrong (warnings allowed), 1 at least one error, 2 this help.
`

function readArguments(): { format: 'json' | 'pretty'; paths: string[] } | null {
	try {
		const { values, positionals } = parseArgs({
			options: { format: { type: 'string', default: 'pretty' } },
			allowPositionals: true,
		})
		const { format } = values
		return format === 'json' || format === 'pretty' ? { format, paths: positionals } : null
	} catch {
		return null
	}
}

function count(number: number, one: string): string {
	return `${number} ${one}${number === 1 ? '' : 's'}`
}

function pretty(files: number, problems: readonly Problem[]): string {
	const lines: string[] = []
	for (const file of new Set(problems.map((problem) => problem.file))) {
		lines.push(file)
		for (const problem of problems.filter((one) => one.file === file)) {
			const place = `${problem.line}:${problem.column}`.padEnd(8)
			lines.push(`  ${place}${problem.severity.padEnd(9)}${problem.message}  (${problem.code})`)
			if (problem.fix) lines.push(`${' '.repeat(19)}${problem.fix}`)
		}
		lines.push('')
	}
	const errors = problems.filter(({ severity }) => severity === 'error').length
	const warnings = problems.length - errors
	const read = `${count(files, 'file')} read`
	if (problems.length === 0) lines.push(`${read}, nothing to put right. Thank you.`)
	else {
		lines.push(`${read}: ${count(errors, 'error')}, ${count(warnings, 'warning')}.`)
		lines.push('Each name in brackets has a page in the guide: content/guide/problems/<name>.mdx.')
	}
	return `${lines.join('\n')}\n`
}

const asked = readArguments()
if (!asked) {
	process.stderr.write(usage)
	process.exitCode = 2
} else {
	const compiler = createCompiler({ path: childPath, nice: 0 })
	try {
		const checked = await checkPaths({
			root: rootFolder(),
			from: process.cwd(),
			paths: asked.paths,
			compile: (job) => compileWith(compiler, job),
		})
		if (!checked.ok) {
			process.stderr.write(`There is no file or folder "${checked.missing}".\n\n${usage}`)
			process.exitCode = 2
		} else {
			const { files, problems } = checked
			process.stdout.write(
				asked.format === 'json' ? `${JSON.stringify(problems)}\n` : pretty(files, problems),
			)
			process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0
		}
	} finally {
		compiler.close()
	}
}
