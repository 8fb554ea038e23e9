const [other, letter, figure, sign, star, joint] = [0, 1, 2, 3, 4, 5] as const
const kinds = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
	const char = String.fromCharCode(code)
	if (/[a-z]/i.test(char)) kinds[code] = letter
	else if (/[0-9]/.test(char)) kinds[code] = figure
	else if (/[@$!|+]/.test(char)) kinds[code] = sign
	else if (/[*#]/.test(char)) kinds[code] = star
	else if (/[ ._~-]/.test(char)) kinds[code] = joint
}
/** Between letters that stand apart. */
const gapAtMost = 3

/** Whether anything in a text could hide a word: most texts have nothing, and this is quick to tell. */
export function isSuspicious(text: string): boolean {
	let before: number = other
	let two: number = other
	let [same, singles, lastSingle] = [1, 0, -9]
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at)
		const now = code < 128 ? (kinds[code] ?? other) : other
		if (now === letter || now === figure) {
			if (before === sign ? two !== joint || now === letter : before === star) return true
			if (now !== before && (before === letter || before === figure)) return true
			if (now === letter && before === joint && two === letter && text[at - 1] !== ' ') return true
			same = now === letter && code === text.charCodeAt(at - 1) ? same + 1 : 1
			if (same > 2) return true
			if (isAlone(text, at, before)) {
				singles = at - lastSingle <= gapAtMost + 1 && before === joint ? singles + 1 : 1
				lastSingle = at
				if (singles > 2) return true
			}
		} else if (now === star && before === letter) return true
		two = before
		before = now
	}
	return false
}

function isAlone(text: string, at: number, before: number): boolean {
	if (before === letter || before === figure) return false
	const code = text.charCodeAt(at + 1)
	const next = code < 128 ? kinds[code] : other
	return next !== letter && next !== figure
}
