import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { stringsCommand } from '#app/cli/strings/strings-command'
import { compileWith } from '#app/server/content/compile-content.server'
import { inProcess } from '#test/server/content/in-process'

let from = ''
const at = (name: string) => join(from, 'kettle', name)
const read = (name: string) => readFileSync(at(name), 'utf8')
const change = (name: string, words: string, others: string) =>
	writeFileSync(at(name), read(name).replace(words, others))
const run = (...args: string[]) =>
	stringsCommand(args, { root: from, from, compile: (job) => compileWith(inProcess, job) })

beforeEach(() => {
	from = mkdtempSync(join(tmpdir(), 'strings-'))
	mkdirSync(join(from, 'kettle'))
	cpSync('test/support/samples/minimal.mdx', at('scenario.mdx'))
})
afterEach(() => rmSync(from, { recursive: true, force: true }))

test('ids are written where lines stand, and the second time nothing is', async () => {
	const before = read('scenario.mdx')
	const first = await run('ids', 'kettle/scenario.mdx')
	expect(first).toMatchObject({ code: 0, out: 'kettle/scenario.mdx: 9 lines have ids now.\n' })
	const after = read('scenario.mdx')
	expect(after).toContain('<Says id="new-kettle-leaks">My new kettle leaks.</Says>')
	expect(after.replace(/<Says id="[a-z0-9-]+"/g, '<Says')).toBe(before)
	expect(await run('ids', 'kettle/scenario.mdx')).toMatchObject({
		code: 0,
		out: 'kettle/scenario.mdx: every line has an id.\n',
	})
	expect(read('scenario.mdx')).toBe(after)
})

test('ids keep Windows line ends and every other byte', async () => {
	writeFileSync(at('scenario.mdx'), read('scenario.mdx').replaceAll('\n', '\r\n'))
	const before = read('scenario.mdx')
	await run('ids', 'kettle/scenario.mdx')
	expect(read('scenario.mdx')).not.toBe(before)
	expect(read('scenario.mdx').replace(/<Says id="[a-z0-9-]+"/g, '<Says')).toBe(before)
})

test('ids leave a file alone that has errors, or is not UTF-8', async () => {
	change('scenario.mdx', 'outcome="solved"', 'outcome="sovled"')
	const before = read('scenario.mdx')
	const answer = await run('ids', 'kettle/scenario.mdx')
	expect(answer.code).toBe(1)
	expect(answer.err).toContain('kettle/scenario.mdx has errors, so it stays as it is.')
	expect(read('scenario.mdx')).toBe(before)
	writeFileSync(at('scenario.mdx'), Buffer.from([0x2d, 0xff, 0xfe]))
	expect((await run('ids', 'kettle/scenario.mdx')).err).toContain('not UTF-8')
})

test('a translation is made, filled in, checked, and made stale by a change', async () => {
	expect(await run('extract', 'kettle/scenario.mdx', '--to', 'cy')).toMatchObject({
		code: 0,
		out: expect.stringMatching(/^kettle\/scenario\.cy\.yaml: \d+ strings; \d+ new, \d+ to translate\.\n$/),
	})
	expect((await run('check', 'kettle')).code).toBe(1)
	writeFileSync(at('scenario.cy.yaml'), read('scenario.cy.yaml').replace(/text: ""/g, 'text: Rhywbeth.'))
	expect(await run('check', 'kettle')).toEqual({
		code: 0,
		out: '1 file read, nothing to put right. Thank you.\n',
		err: '',
	})
	change('scenario.mdx', 'My new kettle leaks.', 'My new kettle **leaks** again.')
	const checked = JSON.parse((await run('check', 'kettle', '--format', 'json')).out)
	expect(checked).toMatchObject([{ code: 'string-stale', file: 'kettle/scenario.cy.yaml' }])
	expect((await run('extract', 'kettle/scenario.mdx', '--to', 'cy')).out).toContain('; 1 stale.')
	expect(read('scenario.cy.yaml')).toContain(
		'    was: My new kettle **leaks** again.\n    stale: My new kettle leaks.\n    text: Rhywbeth.\n',
	)
})

test('giving lines ids keeps every translation', async () => {
	await run('extract', 'kettle/scenario.mdx', '--to', 'cy')
	writeFileSync(at('scenario.cy.yaml'), read('scenario.cy.yaml').replace(/text: ""/g, 'text: Rhywbeth.'))
	await run('ids', 'kettle/scenario.mdx')
	expect((await run('check', 'kettle')).code).toBe(0)
	expect((await run('extract', 'kettle/scenario.mdx', '--to', 'cy')).out).toContain('; 9 moved.')
})

test('extract leaves a file alone that it cannot read in full', async () => {
	await run('extract', 'kettle/scenario.mdx', '--to', 'cy')
	change('scenario.cy.yaml', '    text: ""', '    tone: "+2"\n    text: ""')
	const before = read('scenario.cy.yaml')
	const answer = await run('extract', 'kettle/scenario.mdx', '--to', 'cy')
	expect(answer.code).toBe(1)
	expect(answer.err).toContain('string-file')
	expect(read('scenario.cy.yaml')).toBe(before)
})

test('extract drops what has gone only with --prune', async () => {
	await run('extract', 'kettle/scenario.mdx', '--to', 'cy')
	writeFileSync(at('scenario.cy.yaml'), read('scenario.cy.yaml').replace(/text: ""/g, 'text: Rhywbeth.'))
	change('scenario.mdx', '<Says>Thank you.</Says>\n\n', '')
	expect((await run('extract', 'kettle/scenario.mdx', '--to', 'cy')).out).toContain(
		'; 1 no longer in the scenario (--prune takes it out).',
	)
	expect((await run('extract', 'kettle/scenario.mdx', '--to', 'cy', '--prune')).out).toContain(
		'; all translated.',
	)
	expect(read('scenario.cy.yaml')).not.toContain('done:says-1')
})

test('the pseudo-language is printed, whole and sound', async () => {
	const { code, out } = await run('pseudo', 'kettle/scenario.mdx')
	expect(code).toBe(0)
	expect(out).toContain('language: en-XA\n')
	writeFileSync(at('scenario.en-XA.yaml'), out)
	expect((await run('check', 'kettle')).code).toBe(0)
})

test('a translation without a scenario, and a name without a language, are told', async () => {
	writeFileSync(at('scenario.welsh words.yaml'), 'language: cy\nstrings: {}\n')
	expect((await run('check', 'kettle')).out).toContain('does not say its language')
	rmSync(at('scenario.mdx'))
	expect((await run('check', 'kettle')).out).toContain('There is no scenario beside this translation.')
})

test.each([
	[['extract', 'kettle/scenario.mdx'], 'Say which language'],
	[['extract', 'kettle/scenario.mdx', '--to', 'welsh language'], 'is not a language tag'],
	[['extract', 'kettle/scenario.mdx', '--to', 'en-XA'], 'made by pseudo'],
	[['ids'], 'Name one scenario file or more.'],
	[['translate'], 'There is no command "translate".'],
	[[], 'Say what to do.'],
	[['check', '--to', 'cy'], '--to goes with extract.'],
])('%j cannot be understood, and says why', async (args, why) => {
	const { code, err } = await run(...args)
	expect(code).toBe(2)
	expect(err).toContain(why)
	expect(err).toContain('Usage:')
})

test('what is no scenario is refused in plain words', async () => {
	expect((await run('pseudo', 'kettle/none.mdx')).err).toBe('There is no file "kettle/none.mdx".\n')
	writeFileSync(at('other.mdx'), '---\ntitle: A page\n---\n')
	expect((await run('pseudo', 'kettle/other.mdx')).err).toContain('is not a scenario')
})
