import { fromScript } from './from-script'
import type { ScriptNote, ScriptPlace } from './script'
import { toScript } from './to-script'

/** A text and its script: `script` is the text's own, `notes` and `places` are about the script that was given. */
export type ScriptExchange = { text: string; script: string; notes: ScriptNote[]; places: ScriptPlace[] }

/** The script of a text; or, with a script that somebody has written on it, the text as it says now. Never throws. */
export function exchanged(text: string, script: string | null): ScriptExchange {
	const own = toScript(text)
	const made = fromScript(text, script ?? own)
	return { ...made, script: made.text === text ? own : toScript(made.text) }
}
