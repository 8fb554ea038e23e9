import type { FaceView } from './face-view'
import { type MoodTone, moodTone } from './mood-tone'

// The drawing's lines are black, so the disc behind it stays light in both themes.
const discs: Readonly<Record<MoodTone, string>> = {
	hostile: 'bg-mood-hostile-wash dark:bg-mood-hostile',
	tense: 'bg-mood-tense-wash dark:bg-mood-tense',
	neutral: 'bg-mood-neutral-wash dark:bg-mood-neutral',
	calm: 'bg-mood-calm-wash dark:bg-mood-calm',
	warm: 'bg-mood-warm-wash dark:bg-mood-warm',
}

const sizes = {
	xs: { px: 32, class: 'size-8' },
	sm: { px: 44, class: 'size-11' },
	md: { px: 72, class: 'size-18' },
	lg: { px: 112, class: 'size-28' },
} as const

export type FaceProps = {
	face: FaceView
	/** What the face says, in words ("Maya looks tense"); empty where the words stand beside it already. */
	alt: string
	size?: keyof typeof sizes
}

/** A person's face on a round, mood-coloured ground. */
export function Face({ face, alt, size = 'md' }: FaceProps) {
	const { px, class: box } = sizes[size]
	return (
		<img
			src={face.url}
			alt={alt}
			width={px}
			height={px}
			decoding="async"
			className={`${box} ${discs[moodTone(face.expression)]} shrink-0 rounded-full object-cover`}
		/>
	)
}
