import type { StagePersonView, StageView } from './stage-view'

/**
 * Who is to be seen face to face: the counterpart, or where only one other person speaks, that person. At an ending and
 * wherever people aren't seen, always the counterpart.
 */
export function personInSight({ channel, ended, person, others, beats }: StageView): StagePersonView {
	if (ended || (channel !== 'counter' && channel !== 'visit')) return person
	const speakers = new Set(beats.flatMap((beat) => (beat.kind === 'says' ? [beat.by] : [])))
	if (speakers.size !== 1) return person
	return others.find(({ name }) => speakers.has(name)) ?? person
}
