import type { Beat, Line } from './definition'

/** The lines of a beat, said or thought, those of every choice of a pick included; none in prose. */
export function linesIn(beat: Beat): Line[] {
	if (beat.kind === 'pick') return beat.of.flatMap(linesIn)
	return 'lines' in beat ? beat.lines : []
}
