import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { childPath } from '#app/server/content/child-path.server'
import { compileWith } from '#app/server/content/compile-content.server'
import { type Compiler, type CompilerOptions, createCompiler } from '#app/server/content/compiler.server'
import { codesOf, jobOf, lessonOf } from './in-process'

const opened: Compiler[] = []
function compilerWith(options: Partial<CompilerOptions>): Compiler {
	const compiler = createCompiler({ path: childPath, nice: 0, jobMs: 10_000, ...options })
	opened.push(compiler)
	return compiler
}
afterEach(() => {
	for (const compiler of opened.splice(0)) compiler.close()
})

/** A child of our own making, in plain JavaScript. */
function childThat(code: string): () => Promise<string> {
	const path = join(mkdtempSync(join(tmpdir(), 'rapport-child-')), 'child.mjs')
	writeFileSync(path, code)
	return async () => path
}
const good = `{ problems: [], tree: [], fingerprint: null, scenario: null }`
const answering = `process.on('message', ({ number }) => process.send({ number, answer: ${good} })); process.send({ ready: true })`

/** The processes that came from this one, by what they run. */
function offspring(pid: number): string[] {
	const list = execFileSync('ps', ['-eo', 'pid=,ppid=,args=']).toString().trim().split('\n')
	const rows = list.map((row) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(row) ?? [])
	const below = (parent: string): string[] =>
		rows
			.filter(([, , ppid]) => ppid === parent)
			.flatMap(([, own = '', , args = '']) => [`${own} ${args}`, ...below(own)])
	return below(String(pid))
}
function alive(process: string): boolean {
	const pid = process.split(' ')[0]
	const rows = execFileSync('ps', ['-eo', 'pid=,stat=']).toString().trim().split('\n')
	return rows.some((row) => {
		const [own, stat = ''] = row.trim().split(/\s+/)
		return own === pid && !stat.startsWith('Z')
	})
}
async function until(so: () => boolean): Promise<void> {
	for (let tries = 0; tries < 100 && !so(); tries += 1) await new Promise((go) => setTimeout(go, 50))
}

const job = { ...jobOf('Words.'), anchors: null, scenarios: null, terms: null, media: null, body: 'Words.' }
const slow = `${'*a **b '.repeat(1_000)}\n`.repeat(8)

test('A6 a slow text is stopped, its child and esbuild are gone, and the next text is read', {
	timeout: 60_000,
}, async () => {
	const compiler = compilerWith({ jobMs: 10_000 })
	const first = await compileWith(compiler, jobOf(lessonOf('Words.')))
	expect(first.problems).toEqual([])
	const before = offspring(compiler.pid() ?? 0)
	expect(before.some((process) => process.includes('esbuild'))).toBe(true)
	const killed = [`${compiler.pid()}`, ...before]

	// How long the text takes depends on the machine; it is far longer than this on any.
	const hurried = compilerWith({ jobMs: 40 })
	const stopped = await compileWith(hurried, jobOf(lessonOf(slow)))
	expect(codesOf(stopped)).toEqual(['compile-timeout'])
	expect(stopped.problems[0]).toMatchObject({ line: 1, column: 1 })

	const waiting = compiler.run({ ...job, body: slow })
	await new Promise((go) => setTimeout(go, 30))
	process.kill(compiler.pid() ?? 0, 'SIGKILL')
	expect(await waiting).toEqual({ ok: false, why: 'crashed' })
	await until(() => !killed.some(alive))
	expect(killed.filter(alive)).toEqual([])
	expect(await compileWith(compiler, jobOf(lessonOf('Words.')))).toMatchObject({ problems: [] })
	expect(killed).not.toContain(`${compiler.pid()}`)
})

test('A6 a child that ends at its start fails its job, and after three in a row no more are started for a while', async () => {
	const compiler = compilerWith({ path: childThat('process.exit(3)'), failures: 3, openMs: 200 })
	for (const why of ['crashed', 'crashed', 'crashed', 'unavailable', 'unavailable']) {
		expect(await compiler.run(job)).toEqual({ ok: false, why })
	}
	await new Promise((go) => setTimeout(go, 250))
	expect(await compiler.run(job)).toEqual({ ok: false, why: 'crashed' })
})

test('A6 a child that never says it is ready is given up', async () => {
	const compiler = compilerWith({ path: childThat('setInterval(() => {}, 1000)'), bootMs: 300 })
	expect(await compiler.run(job)).toEqual({ ok: false, why: 'crashed' })
	expect(compiler.pid()).toBeNull()
})

test('A6 a child that was taken over can answer nothing but what the schema knows', async () => {
	const answers = [
		'null',
		'{ tree: [] }',
		'{ problems: [], tree: [{ tag: 1 }], fingerprint: null, scenario: null }',
	]
	for (const answer of answers) {
		const evil = `process.on('message', ({ number }) => process.send({ number, answer: ${answer} })); process.send({ ready: true })`
		expect(await compilerWith({ path: childThat(evil) }).run(job)).toEqual({ ok: false, why: 'crashed' })
	}
})

test('A6 what a child that was taken over slips into the tree is stopped behind it', async () => {
	const tree = `[{ tag: 'a', props: { href: 'javascript:alert(1)' }, children: ['x'] }]`
	const evil = answering.replace('tree: []', `tree: ${tree}`)
	const result = await compileWith(compilerWith({ path: childThat(evil) }), jobOf(lessonOf('Words.')))
	expect(result.document).toBeNull()
	expect(codesOf(result)).toEqual(['unsafe-html'])
})

test('A6 one text is read at a time, eight wait, and the next is told that it is busy', async () => {
	const compiler = compilerWith({
		path: childThat(
			answering
				.replace('process.send({ number', 'setTimeout(() => process.send({ number')
				.replace(')); process', '), 20)); process'),
		),
	})
	const outcomes = await Promise.all(Array.from({ length: 12 }, () => compiler.run(job)))
	expect(outcomes.filter(({ ok }) => ok)).toHaveLength(9)
	expect(outcomes.filter((one) => !one.ok && one.why === 'busy')).toHaveLength(3)
})

test('A6 the child has no environment and makes no code from strings', async () => {
	const telling = `
		let code = 'allowed'
		try { new Function('') } catch { code = 'refused' }
		const problem = { code: Object.keys(process.env).join() + ' ' + code, severity: 'error', file: '', line: 1, column: 1, message: '' }
		${answering.replace('problems: []', 'problems: [problem]')}`
	const compiler = compilerWith({ path: childThat(telling) })
	const outcome = await compiler.run(job)
	expect(outcome).toMatchObject({
		ok: true,
		answer: { problems: [{ code: 'NODE_ENV refused' }] },
	})
})

test('A6 a child that is busy when its parent dies does not outlive it', { timeout: 60_000 }, async () => {
	const child = JSON.stringify(await childPath())
	const send = JSON.stringify({ number: 1, job: { ...job, kind: 'lesson', body: slow } }, (name, value) =>
		['order', 'lessons'].includes(name) ? undefined : value,
	)
	const path = await childThat(`
		import { fork } from 'node:child_process'
		const child = fork(${child}, [], { env: {}, execArgv: ['--disallow-code-generation-from-strings'] })
		child.on('message', (message) => {
			if (!message.ready) return
			child.send(${send})
			setTimeout(() => process.stdout.write(String(child.pid)), 200)
		})`)()
	const parent = spawn(process.execPath, [path], { stdio: ['ignore', 'pipe', 'ignore'] })
	const pid = await new Promise<string>((go) => parent.stdout.once('data', (text) => go(String(text))))
	expect(alive(pid)).toBe(true)
	parent.kill('SIGKILL')
	await until(() => !alive(pid))
	expect(alive(pid)).toBe(false)
})

test('A6 what waits when the server closes is answered', async () => {
	const compiler = compilerWith({ path: childThat('setInterval(() => {}, 1000)') })
	const waiting = [compiler.run(job), compiler.run(job)]
	compiler.close()
	expect(await Promise.all(waiting)).toEqual([
		{ ok: false, why: 'closed' },
		{ ok: false, why: 'closed' },
	])
	expect(await compiler.run(job)).toEqual({ ok: false, why: 'closed' })
})
