import { spanAtPlace } from '#app/core/writing/span-at-place'
import type { ProblemView } from '../problem-view'
import type { DeskState } from './script-desk'

/** Something to look at in a script; `line` is null where it stands in what the script does not show. */
export type ScriptSays = {
	kind: 'note' | 'error' | 'warning'
	line: number | null
	message: string
	fix: string | null
	/** The offset in the text. */
	at: number | null
}

/** Notes about a script and the problems of its text, by line, errors of one line first. */
export function scriptSays(
	{ notes, places, text }: Pick<DeskState, 'notes' | 'places' | 'text'>,
	checked: { text: string; problems: ProblemView[] } | null,
): ScriptSays[] {
	const said: ScriptSays[] = notes.map(({ line, message, fix }) => ({
		kind: 'note',
		line,
		message,
		fix,
		at: null,
	}))
	const noted = new Set(notes.map(({ line }) => line))
	const problems = checked?.text === text ? checked.problems : []
	for (const { code, severity, line, column, message, fix = null } of problems) {
		const at = spanAtPlace(text, line, column).start
		// The note says it by the words of the script.
		if (code === 'unknown-target' && noted.has(lineAt(places, at) ?? 0)) continue
		said.push({ kind: severity, line: lineAt(places, at), message, fix, at })
	}
	const rank = { note: 0, error: 1, warning: 2 }
	return said.sort((a, b) => rank[a.kind] - rank[b.kind] || (a.line ?? 1e9) - (b.line ?? 1e9))
}

/** The line of the script that says what stands at an offset of the text; null above all of them. */
export function lineAt(places: DeskState['places'], at: number): number | null {
	let found: { line: number; at: number } | null = null
	for (const place of places)
		if (place.at > 0 && place.at <= at && place.at >= (found?.at ?? 0)) found = place
	return found?.line ?? null
}

/** Where the text says what a line of the script says, or the nearest line above it that is in the text. */
export function placeOfLine(places: DeskState['places'], line: number): number | null {
	let found: { line: number; at: number } | null = null
	for (const place of places) if (place.line <= line && place.line > (found?.line ?? 0)) found = place
	return found?.at ?? null
}

/** From where to where a line of the script runs. */
export function spanOfLine(script: string, line: number): { start: number; end: number } {
	const lines = script.split('\n')
	const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0)
	return { start, end: start + (lines[line - 1]?.length ?? 0) }
}
