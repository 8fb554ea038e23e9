import type { Beat, Line } from '../../scenario/definition'

/** One beat before grouping. */
export type LooseBeat = Exclude<Beat, { lines: Line[] }> | { kind: 'says' | 'thinks'; line: Line }

/** Neighbouring lines of one person form a group, closed by the first one without a mood or condition. */
export function groupBeats(loose: readonly LooseBeat[]): Beat[] {
	const beats: Beat[] = []
	let open: { kind: 'says' | 'thinks'; lines: Line[] } | null = null
	for (const beat of loose) {
		if (!('line' in beat)) {
			beats.push(beat)
			open = null
			continue
		}
		const { kind, line } = beat
		if (open && open.kind === kind && open.lines[0]?.by === line.by) open.lines.push(line)
		else {
			open = { kind, lines: [line] }
			beats.push(open)
		}
		if (line.mood === null && line.when === null) open = null
	}
	return beats
}
