import type { Draft, DraftBeat, DraftLine } from '../draft'

/** Every line of a scenario, those of picks included. */
export const linesOf = ({ scenes, endings }: Draft): DraftLine[] =>
	[...scenes, ...endings].flatMap(({ beats }) => beats.flatMap(linesIn))

function linesIn(beat: DraftBeat): DraftLine[] {
	if (beat.kind === 'pick') return beat.of.flatMap(linesIn)
	return 'line' in beat ? [beat.line] : []
}
