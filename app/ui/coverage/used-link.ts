import { urls } from '#app/urls'
import type { UsedHere } from '../words/coverage'

const pages = {
	try: urls.tryWords(),
	practise: urls.practise(),
	courses: urls.courses(),
	scores: urls.scores(),
}

/** Where one can see a use of a principle: its page, its scenario where that is published, else all of them. */
export function usedLink({ to, term, scenario, idea }: UsedHere, published: ReadonlySet<string>): string {
	if (to) return pages[to]
	if (term) return urls.term(term)
	if (idea) return urls.idea(idea)
	return scenario && published.has(scenario) ? urls.scenario(scenario) : urls.practise()
}
