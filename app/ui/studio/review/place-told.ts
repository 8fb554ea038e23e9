import { reviewWords } from '../../words/review'

/** A comment's place as people say it: `scene:opening` is "opening", `line:12` "line 12". */
export function placeTold(place: string): string {
	const [kind = '', ...name] = place.split(':')
	return kind === 'line' ? reviewWords.line(name.join(':')) : name.join(':')
}
