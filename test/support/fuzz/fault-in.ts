import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { compile } from '#app/core/language/compile'
import { readWalkThrough } from '#app/core/language/plays/read-walk-through'
import type { Problem } from '#app/core/language/problem'
import { problems } from '#app/core/language/problems'
import { moveRun, startRun } from '#app/core/play/run'
import { stageOf } from '#app/core/play/stage-of'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import { scenarioDefinitionSchema } from '#app/core/scenario/definition-schema'
import { offered } from '#app/core/scenario/step'

const mdx = unified().use(remarkParse).use(remarkMdx)

/**
 * What is wrong with how the compiler took a document, or null: it throws, refuses without a placed error, gives a
 * definition that MDX, its own schema or play cannot take, or offers an edit that lies outside the text.
 */
export function faultIn(text: string, options: { fair: boolean } = { fair: false }): string | null {
	try {
		const { definition, problems: found } = compile(text, {
			file: 'fuzz.mdx',
			slug: 'fuzz',
			anchors: null,
			cap: 1500,
			...options,
		})
		const rows = text.split('\n')
		for (const problem of found) {
			const fault = faultOf(problem, rows, text.length)
			if (fault) return `${problem.code} at ${problem.line}:${problem.column}: ${fault}`
		}
		readWalkThrough(text)
		if (definition) return faultOfDefinition(definition, text)
		return found.some(({ severity }) => severity === 'error') ? null : 'refused without an error'
	} catch (error) {
		return `thrown: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
	}
}

function faultOf(
	{ code, line, column, message, fix = '', edits = [] }: Problem,
	rows: string[],
	length: number,
): string | null {
	if (!Object.hasOwn(problems, code)) return 'a code that is not in the catalogue'
	if (!(line >= 1 && line <= rows.length)) return 'a line that is not there'
	if (!(column >= 1 && column <= (rows[line - 1] ?? '').length + 1)) return 'a column that is not there'
	if (
		message.trim() === '' ||
		/\[object|undefined|NaN/.test(`${message} ${fix}`.replaceAll(/"[^"]*"|`[^`]*`/g, ''))
	)
		return `an odd message: ${message} ${fix}`
	const outside = edits.some(({ start, end }) => !(start >= 0 && start <= end && end <= length))
	return outside ? 'an edit outside the text' : null
}

function faultOfDefinition(definition: ScenarioDefinition, text: string): string | null {
	const read = scenarioDefinitionSchema.safeParse(JSON.parse(JSON.stringify(definition)))
	if (!read.success)
		return `not by its own schema: ${read.error.issues[0]?.message} at ${read.error.issues[0]?.path.join('.')}`
	// What the language accepts, MDX accepts as it stands: the words are bundled from the same file.
	mdx.parse(text.slice(text.indexOf('\n---', 3) + 4))
	let run = startRun(definition, 7)
	for (let turn = 0; run.ending === null && turn < 12; turn += 1) {
		stageOf(run)
		const replies = offered(definition, run.state)
		const reply = replies[turn % Math.max(1, replies.length)]?.id
		if (reply === undefined) return `nothing to say at ${run.state.at}`
		const moved = moveRun(run, { kind: 'chosen', reply })
		if (!moved.ok) return `${reply} is ${moved.refused}`
		run = moved.run
	}
	return null
}
