import { Badge, type BadgeLook } from '../primitives/badge'
import { studioWords } from '../words/studio'

/** published: the newest text is live; behind: an older version is; never: nothing is; retired: offered to nobody new. */
export type ContentState = keyof typeof studioWords.state

const looks: Readonly<Record<ContentState, BadgeLook>> = {
	published: 'good',
	behind: 'warn',
	never: 'problem',
	retired: 'plain',
}

export function ContentStateBadge({ state }: { state: ContentState }) {
	return <Badge look={looks[state]}>{studioWords.state[state]}</Badge>
}
