/** A script that is not in the text yet: the text it was written on, and the text that stood beside it then. */
export type KeptScript = { base: string; beside: string; script: string }

export type ScriptKeeping = {
	read: () => KeptScript | null
	keep: (kept: KeptScript) => void
	drop: () => void
}

/** Keeps a draft's script in this browser until it is in the text. */
export function scriptKeeping(draft: string): ScriptKeeping {
	const key = `rapport-script-${draft}`
	return {
		read() {
			try {
				const found: unknown = JSON.parse(window.localStorage.getItem(key) ?? 'null')
				if (typeof found !== 'object' || found === null) return null
				const { base, beside, script }: Record<string, unknown> = { ...found }
				const whole = typeof base === 'string' && typeof beside === 'string' && typeof script === 'string'
				return whole ? { base, beside, script } : null
			} catch {
				return null
			}
		},
		keep(kept) {
			try {
				window.localStorage.setItem(key, JSON.stringify(kept))
			} catch {
				// A browser that keeps nothing still has the script on the page.
			}
		},
		drop() {
			try {
				window.localStorage.removeItem(key)
			} catch {
				// There is nothing to drop then.
			}
		},
	}
}
