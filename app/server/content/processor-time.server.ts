import { readFileSync } from 'node:fs'

/** Linux counts a process's time in hundredths of a second, whatever the kernel was built with. */
const tickMs = 10

/** The processor time a process has had so far, in milliseconds; null where the system does not tell (not Linux). */
export function processorMs(pid: number | undefined): number | null {
	if (pid === undefined) return null
	try {
		// The second field is the program's name in brackets, which may hold anything; the 14th and 15th are its times.
		const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
			.replace(/^.*\) /s, '')
			.split(' ')
		const ticks = Number(fields[11]) + Number(fields[12])
		return Number.isFinite(ticks) ? ticks * tickMs : null
	} catch {
		return null
	}
}
