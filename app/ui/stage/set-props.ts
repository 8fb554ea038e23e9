import type { ReactNode } from 'react'
import type { StageLook } from './stage-beats'
import type { StageView } from './stage-view'

export type SetProps = {
	stage: StageView
	/** The mood in words, said by the face. */
	faceAlt: string
	/** The turn itself, in the voice this set asks for. */
	children: (look: StageLook) => ReactNode
}
