import { existsSync, readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { compile } from '#app/core/language/compile'
import { lineIdEdits } from '#app/core/language/strings/ids/line-id-edits'
import { applyEdits } from '#app/server/check/apply-edits.server'
import { writeWhole } from '#app/server/check/write-whole.server'
import { type Answer, count, unsound } from './answer'

/** Writes an id into every line that has none, file by file; a file with errors in it stays as it is. */
export function writeIds(from: string, paths: readonly string[]): Answer {
	const answers = paths.map((path) => writeInto(resolve(from, path), path))
	return {
		code: answers.some(({ code }) => code === 1) ? 1 : 0,
		out: answers.map(({ out }) => out).join(''),
		err: answers.map(({ err }) => err).join('\n'),
	}
}

function writeInto(path: string, file: string): Answer {
	const refused = (why: string): Answer => ({ code: 1, out: '', err: `${file}: ${why}\n` })
	if (!existsSync(path) || !statSync(path).isFile()) return refused('there is no such file.')
	const bytes = readFileSync(path)
	const text = bytes.toString('utf8')
	if (!Buffer.from(text, 'utf8').equals(bytes)) return refused('the file is not UTF-8, so it stays as it is.')
	const { definition, problems } = compile(text, { file, slug: 'a', anchors: null, walk: false })
	if (!definition)
		return unsound(
			`${file} has errors, so it stays as it is.`,
			problems.filter(({ severity }) => severity === 'error'),
			new Map([[file, text]]),
		)
	const edits = lineIdEdits(text)
	if (edits.length === 0) return { code: 0, out: `${file}: every line has an id.\n`, err: '' }
	const written = writeWhole(path, text, applyEdits(text, edits))
	if (!written) return refused('somebody else has just changed the file; please try again.')
	return {
		code: 0,
		out: `${file}: ${count(edits.length, 'line has an id', 'lines have ids')} now.\n`,
		err: '',
	}
}
