import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { readCheckArguments } from '#app/cli/check-arguments'
import { lessonOf } from '#test/server/content/in-process'
import { contentCheck, watchContent } from '#test/support/content-check'
import { testFolder } from '#test/support/db'

const kettle = readFileSync('test/support/samples/minimal.mdx', 'utf8')
/** Without a word of what its replies sound like. */
const replies = [...kettle.matchAll(/<Reply id="([a-z-]+)"/g)].map(([, id]) => id)
const minimal = kettle.replace('turns:', `settled: [${replies.join(', ')}]\nturns:`)

function house(files: Record<string, string>): string {
	const root = testFolder()
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, file)), { recursive: true })
		writeFileSync(join(root, file), text)
	}
	return root
}

const started: { kill: () => boolean }[] = []
afterEach(() => {
	for (const child of started.splice(0)) child.kill()
})

test('the command prints one array of problems, and its exit says whether there is an error', {
	timeout: 60_000,
}, async () => {
	const root = house({
		'bad.mdx': lessonOf('<Nope />'),
		'evil.mdx': '---js\n{}\n---\n',
		'good.mdx': lessonOf('x'),
	})
	const [bad, usage] = await Promise.all([contentCheck('--format=json', root), contentCheck('--format=xml')])
	expect(JSON.parse(bad.out)).toMatchObject([
		{ code: 'unknown-component', severity: 'error', line: 6, column: 1 },
		{ code: 'front-matter-syntax', severity: 'error', line: 1, column: 1 },
	])
	expect(bad.code).toBe(1)
	expect(usage).toMatchObject({ code: 2, out: '' })
	expect(usage.err).toContain('Usage:')
})

test('more warnings than are allowed fail the check, and as many do not', { timeout: 60_000 }, async () => {
	const root = house({ 'todo.mdx': minimal.replace('My new kettle', 'TODO My new kettle') })
	const [none, one] = await Promise.all([
		contentCheck('--max-warnings=0', '--format=github', root),
		contentCheck('--max-warnings=1', root),
	])
	expect(none.code).toBe(1)
	expect(none.out).toMatch(/^::warning file=.*todo\.mdx,line=\d+,col=\d+,title=todo-left::/)
	expect(none.err).toContain('--max-warnings')
	expect(one).toMatchObject({ code: 0, err: '' })
})

test('--fix puts right what can be, in a folder of its own, and keeps line ends', {
	timeout: 60_000,
}, async () => {
	const broken = minimal
		.replace('id="sorry" to="how-long"', 'id=“sorry” to=how-long')
		.replaceAll('\n', '\r\n')
	const root = house({ 'kettle/scenario.mdx': broken, 'lesson.mdx': lessonOf('<Nope />') })
	const folder = join(root, 'kettle')
	expect((await contentCheck(folder)).code).toBe(1)
	const fixed = await contentCheck('--fix', folder)
	expect(fixed).toMatchObject({ code: 0, err: '' })
	expect(fixed.out).toMatch(/put right, line \d+: .*\(smart-quotes\)[^]*1 file read, nothing to put right/)
	expect(readFileSync(join(folder, 'scenario.mdx'), 'utf8')).toBe(minimal.replaceAll('\n', '\r\n'))
	const asJson = await contentCheck('--fix', '--format=json', join(root, 'lesson.mdx'))
	expect(JSON.parse(asJson.out)).toMatchObject([{ code: 'unknown-component' }])
	expect(asJson).toMatchObject({
		code: 1,
		err: expect.stringContaining('nothing that --fix could put right'),
	})
})

test('--watch reads again what changed and what leans on it, and ends on Ctrl+C', {
	timeout: 90_000,
}, async () => {
	const root = house({ 'one.mdx': lessonOf('x'), 'two.mdx': lessonOf('y') })
	const watch = watchContent(root)
	started.push(watch.child)
	expect(await watch.until('Watching')).toContain('2 files read, nothing to put right.')
	writeFileSync(join(root, 'two.mdx'), lessonOf('<Nope />'))
	const second = await watch.until('Watching')
	expect(second).toContain('<Nope')
	expect(second).toMatch(/Read again: \S*two\.mdx\. /)
	mkdirSync(join(root, 'new'))
	writeFileSync(join(root, 'new', 'three.mdx'), lessonOf('z'))
	expect(await watch.until('Watching')).toMatch(/3 files read[^]*Read again: \S*three\.mdx\. /)
	watch.child.kill('SIGINT')
	expect(await watch.ended).toEqual({ code: 0, signal: null })
})

test('what cannot be asked is said in words', () => {
	expect(readCheckArguments(['--max-warnings', 'few'])).toContain('a whole number')
	expect(readCheckArguments(['--fix', '--watch'])).toContain('do not go together')
	expect(readCheckArguments(['--nope'])).toContain('--nope')
	expect(readCheckArguments(['a', '--max-warnings=3', 'b'])).toEqual({
		format: 'pretty',
		fix: false,
		watch: false,
		help: false,
		maxWarnings: 3,
		paths: ['a', 'b'],
	})
})
