import { z } from 'zod'
import { exchanged, type ScriptExchange } from '#app/core/language/script/exchange'
import { mostBytes } from './preflight.server'

/** A text to be shown as a plain script; with a script, one that was written on that text. */
export const scriptJobSchema = z.strictObject({
	task: z.literal('script'),
	text: z.string(),
	script: z.string().nullable(),
})
export type ScriptJob = z.infer<typeof scriptJobSchema>

/** Signs in a script: as many as a scenario may have, and room for what cannot be understood yet. */
export const mostScript = mostBytes * 2

const count = z.number().int().min(0)

export const scriptAnswerSchema = z.strictObject({
	text: z.string(),
	script: z.string(),
	notes: z.array(z.strictObject({ line: count, message: z.string(), fix: z.string() })).max(500),
	places: z.array(z.strictObject({ line: count, at: count })).max(20_000),
})

/** What the compile child makes of a script. */
export function scriptJob({ text, script }: ScriptJob): ScriptExchange {
	const { notes, places, ...made } = exchanged(text, script)
	return { ...made, notes: notes.slice(0, 500), places: places.slice(0, 20_000) }
}
