import type { RefObject } from 'react'
import type { Debrief } from '#app/core/assessment/debrief-types'
import { Face } from '../faces/face'
import { faceView } from '../faces/face-view'
import { debriefWords } from '../words/debrief'
import { stageWords } from '../words/stage'

export type FeltProps = {
	counterpart: Debrief['counterpart']
	felt: string | null
	endMood: string
	moods: string[]
	/** Takes focus when this page follows the first question. */
	heading: RefObject<HTMLHeadingElement>
}

/** The trainee's guess beside how the person left. */
export function Felt({ counterpart, felt, endMood, moods, heading }: FeltProps) {
	const { name, avatar } = counterpart
	return (
		<section aria-labelledby="felt-title" className="flex items-center gap-5">
			<Face face={faceView(avatar, endMood, moods)} alt={stageWords.looks(name, endMood)} size="lg" />
			<div>
				<h2 id="felt-title" ref={heading} tabIndex={-1} className="mb-1 text-xl outline-none">
					{debriefWords.feltTitle(name)}
				</h2>
				{felt !== null && <p>{debriefWords.feltYours(felt)}</p>}
				<p className="font-semibold">{debriefWords.feltTheirs(name, endMood)}</p>
				{felt !== null && (
					<p className="mt-1 text-ink-soft">
						{felt === endMood ? debriefWords.feltSame : debriefWords.feltOther}
					</p>
				)}
			</div>
		</section>
	)
}
