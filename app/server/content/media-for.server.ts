import { picturesIn } from '#app/core/writing/picture'
import type { ContentJob } from './job.server'

/** Of the library's pictures those that a text names: a child is told no more than it has to know. Null: not known. */
export function mediaFor({ text, media }: Pick<ContentJob, 'text' | 'media'>): string[] | null {
	return media ? picturesIn(text).filter((id) => media.has(id)) : null
}
