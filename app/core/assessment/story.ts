import type { Ending, Experience } from '../scenario/definition'

/** The counterpart's story, as its author wrote it: the first for this experience, else the first for any, else null. */
export function storyOf(ending: Ending, experience: Experience): string | null {
	const own = ending.stories.find((story) => story.experience === experience)
	return (own ?? ending.stories.find((story) => story.experience === null))?.text ?? null
}
