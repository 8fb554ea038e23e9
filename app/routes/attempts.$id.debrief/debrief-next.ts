import type { DebriefNext } from '#app/server/views/debrief-view.server'
import { debriefNextWords } from '#app/ui/words/debrief-next'
import { urls } from '#app/urls'

/** The one step after this debrief, as a link. */
export function debriefNext(next: DebriefNext | null): { text: string; url: string } {
	if (next === null) return { text: debriefNextWords.home, url: urls.home() }
	if (next.kind === 'completed') {
		return { text: debriefNextWords.completed(next.title), url: urls.course(next.course) }
	}
	if (next.kind === 'lesson') {
		return { text: debriefNextWords.lesson(next.title), url: urls.lesson(next.course, next.lesson) }
	}
	if (next.kind === 'idea') return { text: debriefNextWords.idea, url: urls.idea(next.anchor) }
	return { text: debriefNextWords[next.kind](next.title), url: urls.scenario(next.slug) }
}
