import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Problem } from '#app/core/language/problem'
import { githubProblems } from '#app/server/check/github.server'
import { sarifProblems } from '#app/server/check/sarif.server'

const problem: Problem = {
	code: 'unknown-target',
	severity: 'error',
	file: 'content/scenarios/a b/scenario.mdx',
	line: 2,
	column: 3,
	message: 'There is no scene "x".',
}

test('workflow commands escape what would end them', () => {
	const evil = { ...problem, file: 'a,b:c.mdx', message: '100% sure\r\n::error::gotcha', fix: 'Do this.' }
	expect(githubProblems([evil, { ...problem, severity: 'warning' }])).toBe(
		'::error file=a%2Cb%3Ac.mdx,line=2,col=3,title=unknown-target::100%25 sure%0D%0A::error::gotcha%0ADo this.\n' +
			'::warning file=content/scenarios/a b/scenario.mdx,line=2,col=3,title=unknown-target::There is no scene "x".\n',
	)
})

const relative = z.string().refine((uri) => !uri.startsWith('/') && !uri.includes(' ') && !uri.includes(':'))
const location = z.strictObject({ uri: relative, uriBaseId: z.literal('SRCROOT') })
const text = z.strictObject({ text: z.string().min(1), markdown: z.string().min(1).exactOptional() })
const level = z.enum(['error', 'warning', 'note', 'none'])
const whole = z.number().int()

/** What the standard asks of the parts that are used; keys that it does not know are refused. */
const sarif = z.strictObject({
	$schema: z.url(),
	version: z.literal('2.1.0'),
	runs: z
		.array(
			z.strictObject({
				tool: z.strictObject({
					driver: z.strictObject({
						name: z.string().min(1),
						semanticVersion: z.string().regex(/^\d+\.\d+\.\d+/),
						rules: z.array(
							z.strictObject({
								id: z.string().regex(/^[a-z-]+$/),
								shortDescription: text,
								help: text,
								helpUri: z.url(),
								defaultConfiguration: z.strictObject({ level }),
							}),
						),
					}),
				}),
				originalUriBaseIds: z.strictObject({ SRCROOT: z.strictObject({ uri: z.url().endsWith('/') }) }),
				columnKind: z.literal('utf16CodeUnits'),
				results: z.array(
					z.strictObject({
						ruleId: z.string(),
						ruleIndex: whole.min(0),
						level,
						message: text,
						locations: z
							.array(
								z.strictObject({
									physicalLocation: z.strictObject({
										artifactLocation: location,
										region: z.strictObject({ startLine: whole.min(1), startColumn: whole.min(1) }),
									}),
								}),
							)
							.length(1),
						fixes: z
							.array(
								z.strictObject({
									description: text,
									artifactChanges: z
										.array(
											z.strictObject({
												artifactLocation: location,
												replacements: z
													.array(
														z.strictObject({
															deletedRegion: z.strictObject({
																charOffset: whole.min(0),
																charLength: whole.min(0),
															}),
															insertedContent: z.strictObject({ text: z.string() }),
														}),
													)
													.min(1),
											}),
										)
										.length(1),
								}),
							)
							.exactOptional(),
					}),
				),
			}),
		)
		.length(1),
})

test('SARIF says what the standard asks, with rules, their pages, and fixes at the offsets on disk', () => {
	const edits = [{ start: 3, end: 4, text: 'look' }]
	const texts = new Map([[problem.file, 'a\r\nbxc\r\n']])
	const options = { root: process.cwd(), from: process.cwd(), version: '0.1.0', texts }
	const log = sarif.parse(
		JSON.parse(
			sarifProblems(
				[
					{ ...problem, fix: 'Look.', edits },
					{ ...problem, code: 'mood-never', severity: 'warning' },
				],
				options,
			),
		),
	)
	const [run] = log.runs
	const rules = run?.tool.driver.rules ?? []
	expect(rules.map(({ id }) => id)).toEqual(['mood-never', 'unknown-target'])
	expect(run?.results.map(({ ruleId, ruleIndex }) => rules[ruleIndex]?.id === ruleId)).toEqual([true, true])
	expect(rules.every(({ helpUri }) => existsSync(fileURLToPath(helpUri)))).toBe(true)
	expect(rules[1]?.help.text).toContain('## How to mend it')
	const [first] = run?.results ?? []
	expect(first?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(
		'content/scenarios/a%20b/scenario.mdx',
	)
	expect(first?.fixes?.[0]?.artifactChanges[0]?.replacements).toEqual([
		{ deletedRegion: { charOffset: 4, charLength: 1 }, insertedContent: { text: 'look' } },
	])
})

test('no problems are still a whole log', () => {
	const options = {
		root: process.cwd(),
		from: process.cwd(),
		version: '0.1.0',
		texts: new Map<string, string>(),
	}
	expect(sarif.parse(JSON.parse(sarifProblems([], options))).runs[0]?.results).toEqual([])
})
