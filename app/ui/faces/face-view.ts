import { urls } from '#app/urls'
import { type Expression, faceOf } from './face-of'

/** A person's face as a page gets it: made where the mood tiers are known, so that the tiers themselves are not sent. */
export type FaceView = { url: string; expression: Expression }

/** The face of this avatar in this mood. */
export function faceView(avatar: string, mood: string, moods: readonly string[]): FaceView {
	const expression = faceOf(mood, moods)
	return { url: urls.face(avatar, expression), expression }
}
