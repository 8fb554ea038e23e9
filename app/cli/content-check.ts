import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { changesIn } from '#app/server/check/changes-in.server'
import { type Checked, type CheckMemory, checkPaths } from '#app/server/check/check-paths.server'
import { createCompilerPool } from '#app/server/check/compiler-pool.server'
import { githubProblems } from '#app/server/check/github.server'
import { mendFiles } from '#app/server/check/mend-files.server'
import { mendedText } from '#app/server/check/mended-text.server'
import { prettyProblems } from '#app/server/check/pretty.server'
import { sarifProblems } from '#app/server/check/sarif.server'
import { childPath } from '#app/server/content/child-path.server'
import { compileWith } from '#app/server/content/compile-content.server'
import type { ContentJob } from '#app/server/content/job.server'
import { rootFolder } from '#app/server/store/root.server'
import { type CheckArguments, readCheckArguments, usage } from './check-arguments'

const root = rootFolder()
const from = process.cwd()
/** Also false where NO_COLOR is set or the terminal has no colours. */
const colour = process.stdout.isTTY === true && process.stdout.hasColors()

type Done = Extract<Checked, { ok: true }>

function told({ format }: CheckArguments, checked: Done): string {
	const { problems, texts } = checked
	if (format === 'json') return `${JSON.stringify(problems)}\n`
	if (format === 'github') return githubProblems(problems)
	if (format === 'sarif') {
		const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
		return sarifProblems(problems, { root, from, texts, version: String(version) })
	}
	return prettyProblems(checked, colour)
}

function exitCode({ maxWarnings }: CheckArguments, { problems }: Done): 0 | 1 {
	const errors = problems.filter(({ severity }) => severity === 'error').length
	const tooMany = maxWarnings !== null && problems.length - errors > maxWarnings
	if (tooMany)
		process.stderr.write(`More than ${maxWarnings} warnings: --max-warnings does not let that pass.\n`)
	return errors > 0 || tooMany ? 1 : 0
}

async function checkOnce(asked: CheckArguments, compile: Compile, memory: CheckMemory): Promise<Checked> {
	const wanted = { root, from, paths: asked.paths }
	const checked = await checkPaths({ ...wanted, compile, memory })
	if (!checked.ok) {
		process.stderr.write(`There is no file or folder "${checked.missing}".\n\n${asked.watch ? '' : usage}`)
		process.exitCode = 2
		return checked
	}
	if (!asked.fix) return checked
	const offering = new Set(checked.problems.flatMap(({ file, edits }) => (edits ? [file] : [])))
	const mended = await mendFiles(wanted, offering, compile)
	// What a command says beside its answer goes where it does not get in the way of that answer.
	const stream = asked.format === 'pretty' ? process.stdout : process.stderr
	stream.write(mendedText(mended))
	return mended.length > 0 ? checkPaths({ ...wanted, compile, memory }) : checked
}

type Compile = (job: ContentJob) => ReturnType<typeof compileWith>

/** Starts to look before the first check, so that nothing that is saved during one is missed. */
function changesFor({ paths }: CheckArguments): AsyncGenerator<string[]> {
	const ending = new AbortController()
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ending.abort())
	const all = [join(root, 'content'), ...paths.map((path) => resolve(from, path))]
	return changesIn({ paths: all, ends: ['.mdx', '.yaml'], everyMs: 150, signal: ending.signal })
}

async function checkAgain(asked: CheckArguments, compile: Compile, memory: CheckMemory): Promise<void> {
	// A file that goes while it is read throws; the next change will say.
	const checked = await checkOnce(asked, compile, memory).catch(() => null)
	if (!checked?.ok) return
	if (process.stdout.isTTY) process.stdout.write('\u001b[2J\u001b[3J\u001b[H')
	process.stdout.write(told(asked, checked))
	const fresh = checked.fresh.length > 0 ? `Read again: ${checked.fresh.join(', ')}. ` : ''
	process.stderr.write(`${fresh}${watching}`)
}

const watching = 'Watching; Ctrl+C ends it.\n'
const asked = readCheckArguments(process.argv.slice(2))
if (typeof asked === 'string') {
	process.stderr.write(`${asked}\n\n${usage}`)
	process.exitCode = 2
} else if (asked.help) process.stdout.write(usage)
else {
	const pool = createCompilerPool(availableParallelism(), { path: childPath, nice: 0 })
	const compile = (job: ContentJob) => compileWith(pool, job)
	const memory: CheckMemory = new Map()
	const changes = asked.watch ? changesFor(asked) : null
	try {
		const checked = await checkOnce(asked, compile, memory)
		if (checked.ok) {
			process.stdout.write(told(asked, checked))
			process.exitCode = exitCode(asked, checked)
		}
		if (changes && checked.ok) {
			process.stderr.write(watching)
			for await (const _ of changes) await checkAgain(asked, compile, memory)
			process.exitCode = 0
		}
	} finally {
		pool.close()
	}
}
