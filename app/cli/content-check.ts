import { parseArgs } from 'node:util'
import { checkPaths } from '#app/server/content/check-paths.server'
import { childPath } from '#app/server/content/child-path.server'
import { compileWith } from '#app/server/content/compile-content.server'
import { createCompiler } from '#app/server/content/compiler.server'
import { prettyProblems } from '#app/server/content/pretty-problems.server'
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
				asked.format === 'json' ? `${JSON.stringify(problems)}\n` : prettyProblems(files, problems),
			)
			process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0
		}
	} finally {
		compiler.close()
	}
}
