import type { CheckRefusal } from '#app/core/learning/judge-check'
import { judgedWords } from '../words/judged'
import { lessonWords } from '../words/lesson'

/** Why an answer could not be judged, as a plain sentence. */
export function checkProblem(refusal: CheckRefusal): string {
	switch (refusal.refused) {
		case 'nothing-chosen':
			return lessonWords.chooseFirst
		case 'not-all-placed':
			return judgedWords.notPlaced[refusal.kind](refusal.left)
		case 'place-twice':
			return judgedWords.placedTwice[refusal.kind]
	}
}
