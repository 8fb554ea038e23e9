import { Face } from '../faces/face'
import { MoodChip } from './mood-chip'
import type { SetProps } from './set-props'

/** Who one writes with: the face, the name, a line about them and the mood. */
export function WrittenBy({ stage: { person, mood }, faceAlt }: Pick<SetProps, 'stage' | 'faceAlt'>) {
	return (
		<>
			<Face face={person.face} alt={faceAlt} size="sm" />
			<div className="min-w-0 flex-1">
				<p className="font-display text-lg leading-tight font-semibold">{person.name}</p>
				<p className="text-sm text-ink-soft">{person.about}</p>
			</div>
			<MoodChip mood={mood} face={person.face} quiet />
		</>
	)
}
