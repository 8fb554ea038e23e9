import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureClient, isBuilt } from './fresh.mjs'
import { bin, lint } from './lint.mjs'

// `npm test`: everything that must hold before a change is kept. `--quick` leaves out what needs a built site.
const root = process.cwd()
const quick = process.argv.includes('--quick')
const ci = process.env.CI === 'true' || process.env.CI === '1'
const out = join(root, '.cache/test')
const chromium = process.env.CHROMIUM_PATH || '/usr/bin/chromium'
const types = [
	'types',
	bin('tsc'),
	['--noEmit', '--incremental', '--tsBuildInfoFile', '.cache/types.tsbuildinfo'],
]
const content = ['content', bin('tsx'), ['app/cli/content-check.ts']]
const site = ['build', process.execPath, ['app/cli/build.mjs']]

const stages = []
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`

/** Runs one program, and prints its output in one piece with its heading, so that two at a time stay readable. */
function run(name, command, args, env = {}) {
	const began = Date.now()
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			cwd: root,
			env: { ...process.env, FORCE_COLOR: process.env.FORCE_COLOR ?? '0', ...env },
		})
		let text = ''
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8')
			stream.on('data', (piece) => {
				text += piece
			})
		}
		child.on('error', (error) => {
			text += `${error.message}\n`
		})
		child.on('close', (code) => {
			const ok = code === 0
			stages.push({ name, ok, took: seconds(began) })
			process.stdout.write(`\n── ${name}: ${ok ? 'ok' : 'FAILED'} (${seconds(began)})\n`)
			if (!ok || text.trim()) process.stdout.write(`${ok ? tail(text, 4) : tail(text, 400)}\n`)
			resolve(ok)
		})
	})
}

const tail = (text, lines) => text.trimEnd().split('\n').slice(-lines).join('\n')

/** Two programs at a time: the machines this runs on have two cores, and each of these keeps one busy. */
async function twoAtATime(programs) {
	const left = [...programs]
	const lane = async () => {
		for (let next = left.shift(); next; next = left.shift()) await run(...next)
	}
	await Promise.all([lane(), lane()])
}

async function vitest(name, projects, more = []) {
	const report = join(out, `${name.replaceAll(' ', '-')}.json`)
	const args = ['run', ...projects.flatMap((project) => ['--project', project]), '--reporter=dot']
	await run(name, bin('vitest'), [...args, '--reporter=json', `--outputFile.json=${report}`, ...more])
	return existsSync(report)
		? countsOf(JSON.parse(readFileSync(report, 'utf8')))
		: { passed: 0, failed: 1, failures: [`${name}: there is no report of them`], again: [], left: [] }
}

const nameOf = (file) => file.name.replace(`${root}/`, '')

/** A test by its file and name, with the first line of what it said against what it tests. */
function named(file, test) {
	const [said = ''] = (test.failureMessages?.[0] ?? '').split('\n')
	return `${nameOf(file)}: ${test.fullName}${said ? `: ${said.slice(0, 300)}` : ''}`
}

/** Plain counts of one vitest run; a file that could not even be loaded counts as one failed test. */
function countsOf(report) {
	const unloaded = report.testResults.filter(
		(file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
	)
	const left = report.testResults.flatMap((file) =>
		file.assertionResults
			.filter((test) => test.status === 'pending' || test.status === 'skipped' || test.status === 'todo')
			.map((test) => `${nameOf(file)}: ${test.fullName}`),
	)
	const failures = report.testResults.flatMap((file) => [
		...(unloaded.includes(file) ? [`${nameOf(file)}: could not be loaded`] : []),
		...file.assertionResults.filter((test) => test.status === 'failed').map((test) => named(file, test)),
	])
	// A test that is tried again keeps what it said the first time.
	const again = report.testResults.flatMap((file) =>
		file.assertionResults
			.filter((test) => test.status === 'passed' && test.failureMessages?.length > 0)
			.map((test) => named(file, test)),
	)
	return { passed: report.numPassedTests, failed: failures.length, failures, again, left }
}

const began = Date.now()
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
if (ensureClient(root)) process.stdout.write('── Prisma client generated\n')

const built = quick || isBuilt(root)
const [eslint, ...quicker] = lint
// The longest first, so that neither core waits long for the other at the end.
await twoAtATime([eslint, ...(built ? [] : [site]), types, content, ...quicker])
const counts = [await vitest('unit and ui tests', ['unit', 'alone', 'ui'])]
const leftOut = []
if (!quick) {
	if (!built && stages.some((stage) => stage.name === 'build' && !stage.ok)) {
		stages.push({ name: 'site tests', ok: false, took: 'not run: there is no build' })
	} else if (existsSync(chromium)) {
		counts.push(await vitest('site tests', ['site']))
	} else {
		counts.push(await vitest('site tests', ['site'], ['--exclude', 'test/browser/**']))
		leftOut.push(
			`every test in test/browser: there is no Chromium at ${chromium} (Debian: apt-get install chromium)`,
		)
	}
}
leftOut.push(...counts.flatMap((count) => count.left))

process.stdout.write('\n── Summary\n')
for (const stage of stages)
	process.stdout.write(`${stage.ok ? 'ok    ' : 'FAILED'}  ${stage.name} (${stage.took})\n`)
for (const what of counts.flatMap((count) => count.failures)) process.stdout.write(`FAILED TEST  ${what}\n`)
for (const what of counts.flatMap((count) => count.again))
	process.stdout.write(`PASSED WHEN TRIED AGAIN  ${what}\n`)
for (const what of leftOut) process.stdout.write(`LEFT OUT  ${what}\n`)
if (leftOut.length > 0 && ci) process.stdout.write('In CI nothing may be left out: this run fails.\n')
process.stdout.write(`Took ${seconds(began)}.\n`)

const passed = counts.reduce((sum, count) => sum + count.passed, 0)
let failed = counts.reduce((sum, count) => sum + count.failed, 0)
// A run that fails never ends on "0 failed": a failed check, or a left-out test in CI, counts as one.
failed += stages.filter((stage) => !stage.ok && !(stage.name.endsWith('tests') && failed > 0)).length
if (ci) failed += leftOut.length
const closing = `${passed} passed, ${failed} failed`
writeFileSync(join(out, 'closing-line'), `${closing}\n`)
process.stdout.write(`${closing}\n`)
process.exitCode = failed > 0 ? 1 : 0
