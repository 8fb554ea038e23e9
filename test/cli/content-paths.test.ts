import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pathsOfFile } from '#app/cli/paths-file'
import { spliced } from '#test/support/splice-scenario'

let folder = ''
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'rapport-paths-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function file(fragments: string): string {
	const path = join(folder, 'scenario.mdx')
	writeFileSync(path, spliced(fragments))
	return path
}

const never = '<Says when="said(refuse)">You said so yourself.</Says>'

test('a scenario is walked and told, with the line of what is not covered', () => {
	const path = file(never)
	const { code, out, err } = pathsOfFile([path])
	expect([code, err]).toEqual([0, ''])
	expect(out).toContain('The kettle that leaks')
	expect(out).toMatch(/scenario\.mdx:26:\d+\n {4}the condition of the line "opening:says-1" never holds/)
})

test('as JSON it has a format, the file, and a place for what is not covered', () => {
	const { code, out } = pathsOfFile([file(never), '--format=json'])
	const report = JSON.parse(out)
	expect([code, report.format, report.capped]).toEqual([0, 1, false])
	expect(report.uncovered).toContainEqual({
		key: 'line opening:says-1',
		what: 'the line opening:says-1 is never said',
		at: { line: 26, column: 1 },
	})
	expect(Object.keys(report)).toEqual([
		'format',
		'slug',
		'title',
		'cap',
		'states',
		'capped',
		'coverage',
		'uncovered',
		'starts',
		'file',
	])
})

test('as a flowchart, and with a cap', () => {
	expect(pathsOfFile([file(''), '--format=mermaid']).out).toMatch(/^flowchart TD\n/)
	expect(pathsOfFile([file(''), '--cap', '3']).out).toContain('3 states walked, and there are more')
})

test('a file with errors is not walked: they are printed, each with its place', () => {
	const { code, out, err } = pathsOfFile([file('<Reply id="thanks" to="nowhere">\n\nThanks.\n\n</Reply>')])
	expect([code, out]).toEqual([1, ''])
	expect(err).toMatch(/scenario\.mdx:\d+:\d+ .*\(unknown-target\)/)
})

test('what cannot be understood gets the help', () => {
	for (const args of [[], ['a.mdx'], [file(''), '--format=xml'], [file(''), '--cap', '0'], ['--nonsense']]) {
		const { code, out, err } = pathsOfFile(args)
		expect([code, out]).toEqual([2, ''])
		expect(err).toContain('Usage: npm run --silent content:paths')
	}
})
