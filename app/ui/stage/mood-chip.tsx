import type { FaceView } from '../faces/face-view'
import { type MoodTone, moodTone } from '../faces/mood-tone'
import { classes } from '../primitives/classes'
import { stageWords } from '../words/stage'

const looks: Readonly<Record<MoodTone, string>> = {
	hostile: 'bg-mood-hostile-wash text-mood-hostile',
	tense: 'bg-mood-tense-wash text-mood-tense',
	neutral: 'bg-mood-neutral-wash text-mood-neutral',
	calm: 'bg-mood-calm-wash text-mood-calm',
	warm: 'bg-mood-warm-wash text-mood-warm',
}

export type MoodChipProps = { mood: string; face: Pick<FaceView, 'expression'>; quiet?: boolean }

/** The mood's word in its colour. `quiet` where the face beside it says the same to a screen reader. */
export function MoodChip({ mood, face, quiet = false }: MoodChipProps) {
	return (
		<span
			aria-hidden={quiet || undefined}
			className={classes(
				'inline-block rounded-full px-2.5 py-0.5 text-xs font-semibold whitespace-nowrap',
				looks[moodTone(face.expression)],
			)}
		>
			{stageWords.mood(mood)}
		</span>
	)
}
